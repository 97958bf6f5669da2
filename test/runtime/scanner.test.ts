/**
 * The scanner of tables by the W method of conformance testing (T. S. Chow, "Testing software design modeled by
 * finite-state machines", 1978).
 *
 * For a minimal automaton of n states the suite holds each string of a transition cover, followed by every string of at
 * most EXTRA letters, followed by each string of a set that tells any two states apart. An automaton of at most n +
 * EXTRA states that agrees on all of them is the same automaton.
 */
import { describe, expect, it } from 'vitest';
import { cursorAt } from '../../src/runtime/cursor.ts';
import { endOf } from '../../src/runtime/scan.ts';
import { type Table, type TableSource, table } from '../../src/runtime/table.ts';
import { Random } from '../../src/testing/random.ts';

/** The number of states that the implementation may have beyond those of the automaton. */
const EXTRA = 2;
const LETTERS = ['a', 'b', 'c'] as const;
const AUTOMATA = 60;
type Label = 'no' | 'lenient' | 'strict';

interface Automaton {
  /** The next state by state and letter. State 0 is dead, state 1 the start. */
  readonly next: readonly (readonly number[])[];
  readonly labels: readonly Label[];
}

/** Draws a minimal automaton whose states can all be reached. Its states are in the order of their labels. */
function draw(random: Random): Automaton | undefined {
  const size = random.between(2, 6);
  const kinds = Array.from({ length: size }, () => random.pick(['no', 'lenient', 'strict'] as const));
  const rank: Readonly<Record<Label, number>> = { no: 0, lenient: 1, strict: 2 };
  const labels: readonly Label[] = ['no', ...kinds.sort((a, b) => rank[a] - rank[b])];
  const next = labels.map((_, state) => LETTERS.map(() => (state === 0 ? 0 : random.below(size + 1))));
  const automaton = { next, labels };
  const isMinimal = pairs(labels.length).every(([one, other]) => difference(automaton, one, other) !== undefined);
  return isMinimal && access(automaton).size === labels.length ? automaton : undefined;
}

function pairs(size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: size }, (_, one) => one).flatMap((one) =>
    Array.from({ length: one }, (_, other) => [one, other] as const),
  );
}

function after({ next }: Automaton, state: number, text: string): number {
  return [...text].reduce((at, letter) => next[at]?.[LETTERS.indexOf(letter as 'a')] ?? 0, state);
}

/** Returns a shortest text to each state. */
function access(automaton: Automaton): ReadonlyMap<number, string> {
  const found = new Map([[1, '']]);
  for (const [state, text] of found)
    for (const letter of LETTERS) {
      const to = after(automaton, state, letter);
      if (!found.has(to)) found.set(to, text + letter);
    }
  return found;
}

/** Returns a shortest text whose verdict differs from one state and from another. */
function difference(automaton: Automaton, one: number, other: number): string | undefined {
  const seen = new Map([[`${one},${other}`, { one, other, text: '' }]]);
  for (const { one: left, other: right, text } of seen.values()) {
    if (automaton.labels[left] !== automaton.labels[right]) return text;
    for (const letter of LETTERS) {
      const [a, b] = [after(automaton, left, letter), after(automaton, right, letter)];
      if (!seen.has(`${a},${b}`)) seen.set(`${a},${b}`, { one: a, other: b, text: text + letter });
    }
  }
  return undefined;
}

function upTo(length: number): readonly string[] {
  if (length === 0) return [''];
  const shorter = upTo(length - 1);
  return [...new Set([...shorter, ...shorter.flatMap((text) => LETTERS.map((letter) => text + letter))])];
}

function suiteOf(automaton: Automaton): readonly string[] {
  const cover = [...access(automaton).values()].flatMap((text) => [text, ...LETTERS.map((letter) => text + letter)]);
  const telling = pairs(automaton.labels.length).map(([one, other]) => difference(automaton, one, other) ?? '');
  const middles = upTo(EXTRA);
  return [
    ...new Set(
      cover.flatMap((text) => middles.flatMap((middle) => ['', ...telling].map((end) => text + middle + end))),
    ),
  ];
}

function tableOf({ next, labels }: Automaton): Table {
  const first = (wanted: readonly Label[]): number => {
    const at = labels.findIndex((label) => wanted.includes(label));
    return at < 0 ? labels.length : at;
  };
  const source: TableSource = {
    name: 'automaton',
    letters: LETTERS.map((letter) => letter.charCodeAt(0).toString(16)),
    moves: next.slice(1).map((row) => row.map((to) => (to === 0 ? '.' : to.toString(36))).join(' ')),
    lenient: first(['lenient', 'strict']),
    strict: first(['strict']),
    leniences: labels.filter((label) => label === 'lenient').map((_, i) => [`lenience ${i}`]),
  };
  return table(source);
}

/** Returns the specified result of the scanner: the longest accepted prefix, and whether it needs a lenience. */
function specified(automaton: Automaton, text: string, strict: boolean): readonly [number, boolean] {
  let found: readonly [number, boolean] = [-1, false];
  for (let length = 0; length <= text.length; length += 1) {
    const label = automaton.labels[after(automaton, 1, text.slice(0, length))];
    if (label === 'strict' || (label === 'lenient' && !strict)) found = [length, label === 'lenient'];
  }
  return found;
}

function scanned(t: Table, text: string, strict: boolean): readonly [number, boolean] {
  const c = cursorAt(`${text}\r\n\0`, 0, strict);
  return [endOf(c, t), c.leniences !== undefined];
}

function disagree(automaton: Automaton, t: Table, suite: readonly string[]): boolean {
  return [true, false].some((strict) =>
    suite.some((text) => String(scanned(t, text, strict)) !== String(specified(automaton, text, strict))),
  );
}

describe('the scanner of tables', () => {
  const random = new Random(1978);
  const automata: Automaton[] = [];
  while (automata.length < AUTOMATA) {
    const automaton = draw(random);
    if (automaton !== undefined) automata.push(automaton);
  }

  it(`is the automaton of its table, if it has at most ${EXTRA} states more`, () => {
    const broken = automata.filter((automaton) => disagree(automaton, tableOf(automaton), suiteOf(automaton)));
    expect(broken).toEqual([]);
  });

  it('would not pass with any one move of the table changed', () => {
    for (const automaton of automata.slice(0, 10)) {
      const suite = suiteOf(automaton);
      const t = tableOf(automaton);
      for (let at = t.width; at < t.moves.length; at += 1) {
        if (at % t.width === 0) continue;
        for (let state = 0; state < automaton.labels.length; state += 1) {
          const moves = Uint32Array.from(t.moves);
          moves[at] = state * t.width;
          if (moves[at] !== t.moves[at]) expect(disagree(automaton, { ...t, moves }, suite)).toBe(true);
        }
      }
    }
  });
});
