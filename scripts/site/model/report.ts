/**
 * The report of the generator (`codegen/report.md`), read back: what it decided about each piece of a rule and why.
 *
 * Invariant: a line that does not have the expected form is an error, so that no decision goes missing on the site.
 */
import type { Rule } from '../../../codegen/ir/grammar.ts';

export interface Decision {
  /** The piece of the rule as the ABNF writes it. */
  readonly text: string;
  /** The alternative of the piece about which the decision is. */
  readonly alternative: string | undefined;
  readonly contexts: number;
  /** The strategy and its reason, as the report has them. */
  readonly strategy: string;
}

const FIX =
  /^- `([^`]+)`: ((?:the same language|as printed it names a rule that is not defined|its home is another namespace)|[+-] "(?:[^"\\]|\\.)*"(?:, - "(?:[^"\\]|\\.)*")?) \(/;
const LINE = /^- `(.*?)(?: \[([^\]]*)\])?` \((\d+) contexts\): (.*)$/;

export class Report {
  readonly decisions: readonly Decision[];
  readonly scans: readonly Decision[];
  /** By the key of a fixed rule, the strings that it gained and lost. */
  readonly fixes: ReadonlyMap<string, string>;

  constructor(text: string) {
    const sections = new Map(text.split(/^## /m).map((part) => [part.split('\n', 1)[0] ?? '', linesOf(part)]));
    const section = (start: string) => [...sections].find(([title]) => title.startsWith(start))?.[1] ?? [];
    this.decisions = section('Decisions').map(decisionOf);
    this.scans = section('Stretches').map(decisionOf);
    this.fixes = new Map(section('Fixes').map(fixOf));
  }

  /** Returns the decisions about the pieces of a rule. Where two rules spell a piece alike, both have them. */
  about({ definitions }: Rule): readonly Decision[] {
    return this.decisions.filter(({ text }) => definitions.some((each) => holds(each.text, text)));
  }

  /** Returns the scans of a rule as a whole, and of its pieces except single words, which many rules spell. */
  scansOf({ name, definitions }: Rule): readonly Decision[] {
    return this.scans.filter(
      ({ text }) => text === name || (/[ *]/.test(text) && definitions.some((each) => holds(each.text, text))),
    );
  }
}

function holds(rule: string, piece: string): boolean {
  return rule.slice(rule.indexOf('=') + 1).includes(piece);
}

function linesOf(part: string): readonly string[] {
  return part.split('\n').filter((line) => line.startsWith('- '));
}

function decisionOf(line: string): Decision {
  const [, text, alternative, contexts, strategy] = LINE.exec(line) ?? [];
  if (text === undefined || strategy === undefined) throw new Error(`the report has a line of another form: ${line}`);
  return { text, alternative, contexts: Number(contexts), strategy };
}

function fixOf(line: string): readonly [key: string, change: string] {
  const [, key, change] = FIX.exec(line) ?? [];
  if (key === undefined || change === undefined) throw new Error(`the report has a line of another form: ${line}`);
  return [key, change];
}
