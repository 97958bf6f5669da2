import { type Diagnostic, error, warning } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import type { Verdict } from './verify.ts';

/**
 * Verdicts in words.
 *
 * Invariant: each header that is not shown to be equal says how far it was compared, or why it was not.
 */

/** Returns the verdict in words, for the report. */
export function verdictText(verdict: Verdict): string {
  if (verdict.kind === 'unknown') return `not verified: ${verdict.why}`;
  const { strict, lenient } = verdict;
  const different = strict.difference ?? lenient.difference;
  if (different !== undefined)
    return `different: only the ${different.takenBy} takes ${JSON.stringify(different.text)}`;
  const limits = [strict.upTo, lenient.upTo].filter((each) => each !== undefined);
  const cut = [...new Set([...strict.cut, ...lenient.cut])];
  const least = Math.min(...limits);
  const extent =
    limits.length === 0
      ? 'verified: equal strict and lenient'
      : least < 0
        ? 'not verified: too large to compare'
        : `compared up to strings of ${least} octets`;
  return cut.length === 0 ? extent : `${extent}; nesting of ${cut.join(', ')} cut at depth 3`;
}

/** Returns an error for a parser that differs from its grammar, and a warning for one that could not be compared. */
export function verdictDiagnostics(verdict: Verdict, grammar: Grammar): readonly Diagnostic[] {
  const span = grammar.rules.get(verdict.key)?.node.span ?? { file: verdict.key, start: 0, end: 0 };
  if (verdict.kind === 'unknown')
    return [warning('not-verified', `the parser of ${verdict.name} is ${verdictText(verdict)}`, span)];
  const difference = verdict.strict.difference ?? verdict.lenient.difference;
  if (difference === undefined) return [];
  const mode = verdict.strict.difference === undefined ? 'lenient' : 'strict';
  const [takes, refuses] = difference.takenBy === 'parser' ? ['parser', 'grammar'] : ['grammar', 'parser'];
  const text = JSON.stringify(difference.text);
  return [
    error(
      'parser-differs',
      `the generated parser of ${verdict.name} differs from the grammar: as a value, ${text} is accepted by the ${takes} ` +
        `and refused by the ${refuses} (${mode})`,
      span,
      {
        related:
          difference.place === undefined
            ? undefined
            : { span: difference.place, message: `behind ${difference.agreed} of its octets the grammar reads this` },
        hint: 'this is a fault of the generator, not of the grammar: please report it with the grammar and the table',
      },
    ),
  ];
}

/** Returns the section of the report. */
export function verdictLines(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map((verdict) => `- \`${verdict.name}\`: ${verdictText(verdict)}`);
  return ['## The generated parsers, compared with the grammar', '', ...lines, ''].join('\n');
}
