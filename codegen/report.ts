import type { Automata } from './analyse/automata.ts';
import { runTogether } from './analyse/determinise.ts';
import { dfaOf } from './analyse/dfa.ts';
import type { Proof, ProvedDecision } from './analyse/prove.ts';
import { shortestString } from './analyse/shortest.ts';
import { strategyText } from './emit/docs.ts';
import type { Fix, Grammar } from './ir/grammar.ts';
import type { Form } from './plan/form.ts';

/**
 * Returns the proofs as text: the strategy of each decision and its reason, and what each fix adds and removes.
 *
 * Invariant: the text depends only on the proof, so that a change of the grammar shows in it.
 */
export function report(grammar: Grammar, proof: Proof, automata: Automata): string {
  const sections = [
    ['Decisions', ...decisionLines(proof)],
    ['Stretches that are scanned by one automaton', ...scanLines(proof)],
    ['Rules that give back what had succeeded', ...restoreLines(proof)],
    ['Fixes: the shortest string that each gains (+) and loses (-)', ...fixLines(grammar, automata)],
  ];
  return `${sections.map(([title, ...lines]) => [`## ${title}`, '', ...lines].join('\n')).join('\n\n')}\n`;
}

function decisionLines({ decisions }: Proof): readonly string[] {
  const counts = new Map<string, number>();
  const lines = decisions.map((decision) => {
    const text = strategyText(decision.strategy);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return decisionLine(decision, text);
  });
  const totals = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, count]) => `${count} ${text}`);
  return [`${decisions.length} decisions: ${totals.join('; ')}.`, '', ...[...new Set(lines)].sort()];
}

function decisionLine({ form, index, strategy, contexts, witness }: ProvedDecision, text: string): string {
  const name = form.kind === 'choice' ? `${textOf(form)} [${form.alternatives[index]?.name ?? ''}]` : textOf(form);
  const guard =
    'octets' in strategy ? ` {${strategy.octets.map((octet) => shown(String.fromCharCode(octet))).join(' ')}}` : '';
  const why =
    witness === undefined
      ? ''
      : `; without it ${shown(witness)} is lost, begun as ${taken(form, index)} and derived as ${left(form, index)}`;
  return `- \`${name}\` (${contexts} contexts): ${text}${guard}${why}`;
}

/** Returns the two derivations of a witness: the one that is tried, and the one that is given up. */
function taken(form: Form, index: number): string {
  return form.kind === 'choice' ? (form.alternatives[index]?.name ?? '') : textOf(form);
}

function left(form: Form, index: number): string {
  const others = form.kind === 'choice' ? form.alternatives.slice(index + 1).map(({ name }) => name) : [];
  return others.length === 0 ? 'what follows' : others.join(' or ');
}

function textOf(form: Form): string {
  return 'text' in form ? form.text : form.kind;
}

function scanLines({ scans }: Proof): readonly string[] {
  const byName = new Map<string, { contexts: number; guarded: boolean }>();
  for (const { form, contexts, guarded } of scans) {
    const before = byName.get(form.name) ?? { contexts: 0, guarded: false };
    byName.set(form.name, { contexts: before.contexts + contexts, guarded: before.guarded || guarded });
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { contexts, guarded }]) =>
        `- \`${name}\` (${contexts} contexts): the longest match${guarded ? ', or nothing where what follows could not follow' : ''}`,
    );
}

/** Lists the guarded stretches, which give octets back if what follows could not follow them. */
function restoreLines({ scans }: Proof): readonly string[] {
  const guarded = scans
    .filter((scan) => scan.guarded)
    .map(
      ({ form }) =>
        `- \`${form.name}\` at the end of a comment: what follows a product or comment may need that white space (\`*( LWS server-val )\`)`,
    );
  return guarded.length === 0 ? ['none'] : [...new Set(guarded)];
}

function fixLines(grammar: Grammar, automata: Automata): readonly string[] {
  return grammar.fixes.map((fix) => fixLine(grammar, fix, automata)).sort();
}

function fixLine(grammar: Grammar, { key, node, reason }: Fix, automata: Automata): string {
  const after = grammar.rules.get(key)?.node;
  const why = reason.split(/(?<=[.:]) /, 1)[0] ?? '';
  if (node === undefined) return `- \`${key}\`: as printed it names a rule that is not defined (${why})`;
  if (after === undefined) return `- \`${key}\`: its home is another namespace (${why})`;
  const both = runTogether([automata.of(node), automata.of(after)], ([before, now]) =>
    before === now ? 0 : now === true ? 1 : 2,
  );
  const string = (label: number): string | undefined => shortestString(dfaOf(both), automata.alphabet, label);
  const changes = [
    ['+', string(1)],
    ['-', string(2)],
  ].flatMap(([sign, text]) => (text === undefined ? [] : [`${sign} ${shown(text)}`]));
  return `- \`${key}\`: ${changes.length === 0 ? 'the same language' : changes.join(', ')} (${why})`;
}

function shown(text: string): string {
  return JSON.stringify(text.replace(/\r\n[^ \t]$/, '')).replace(
    /[\x7f-\xff]/g,
    (ch) => `\\x${ch.charCodeAt(0).toString(16)}`,
  );
}
