/** The result of a run: how many grammars were accepted, refused by each diagnostic, and compiled wrongly. */
import type { Disagreement } from './judge.ts';
import type { Case } from './library.ts';
import { caseOf } from './one-case.ts';

interface Done {
  readonly at: number;
  readonly code: string;
  /** The text of the error that refused it. */
  readonly message?: string;
  readonly strings: number;
  readonly taken: number;
}

export class Tally {
  disagreements = 0;
  readonly #seed: number;
  readonly #show: number;
  readonly #refused: string | undefined;
  readonly #codes = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #start = performance.now();
  #strings = 0;
  #taken = 0;

  /** Prints at most `show` cases of each kind of disagreement, and all that the code `refused` refuses. */
  constructor(seed: number, show: number, refused?: string) {
    this.#seed = seed;
    this.#show = show;
    this.#refused = refused;
  }

  done({ at, code, message = '', strings, taken }: Done): void {
    add(this.#codes, code);
    if (code === this.#refused || (this.#refused === 'all' && code !== 'accepted')) {
      const { abnf, table } = caseOf(this.#seed, at);
      console.log(
        `--- ${code}: --seed ${this.#seed} --from ${at} --count 1: ${message}\n${abnf}${JSON.stringify(table)}\n`,
      );
    }
    this.#strings += strings;
    this.#taken += taken;
  }

  found({ at, example, found }: { readonly at: number; readonly example: Case; readonly found: Disagreement }): void {
    this.disagreements += 1;
    if (add(this.#kinds, found.kind) > this.#show) return;
    const { kind, text, strict, expected, got } = found;
    const lines = [
      `--- ${kind}: --seed ${this.#seed} --from ${at} --count 1`,
      example.abnf.trimEnd(),
      JSON.stringify(example.table),
      ...(text === undefined ? [] : [`text: ${JSON.stringify(text)}, ${strict === true ? 'strict' : 'lenient'}`]),
      ...(expected === undefined ? [] : [`expected: ${JSON.stringify(expected)}`]),
      ...(got === undefined ? [] : [`got: ${JSON.stringify(got)}`]),
    ];
    console.log(`${lines.join('\n')}\n`);
  }

  report(): string {
    const all = [...this.#codes.values()].reduce((sum, count) => sum + count, 0);
    const accepted = this.#codes.get('accepted') ?? 0;
    const seconds = (performance.now() - this.#start) / 1000;
    const share = (count: number): string => `${((100 * count) / Math.max(all, 1)).toFixed(1)} %`;
    return [
      `seed ${this.#seed}: ${all} grammars in ${seconds.toFixed(0)} s, ${(all / seconds).toFixed(1)} a second`,
      `${this.#strings} strings judged, of which the grammars derive ${this.#taken}`,
      `accepted: ${accepted} (${share(accepted)}); legal grammars refused: ${all - accepted} (${share(all - accepted)})`,
      ...rows(this.#codes, share).filter((row) => !row.startsWith('  accepted')),
      `disagreements: ${this.disagreements}`,
      ...rows(this.#kinds, share),
    ].join('\n');
  }
}

function add(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}

/** Returns a row for each kind with its count and its share of all grammars, the most frequent first. */
function rows(counts: ReadonlyMap<string, number>, share: (count: number) => string): readonly string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `  ${name}: ${count} (${share(count)})`);
}
