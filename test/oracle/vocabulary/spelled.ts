/**
 * Automata as their sources spell them, and what they match.
 *
 * Invariant: the packed form that the scanner reads is never looked at.
 */
import { type Table, type TableSource, table } from '../../../src/runtime/table.ts';
import type { Call } from './comparison.ts';

/** An automaton as its source spells it. State 0 is dead. */
export interface Spelled {
  readonly source: TableSource;
  readonly table: Table;
  readonly next: (state: number, octet: number) => number;
  /** By mode: the states that accept, and those from which one of them can be reached. */
  readonly strict: Reached;
  readonly lenient: Reached;
}

export interface Reached {
  readonly least: number;
  readonly viable: ReadonlySet<number>;
}

export function isIn(ranges: string, octet: number): boolean {
  return ranges.split(' ').some((range) => {
    const [from = '', to = from] = range.split('-');
    return Number.parseInt(from, 16) <= octet && octet <= Number.parseInt(to, 16);
  });
}

export function spelled(source: TableSource): Spelled {
  const letterOf = Array.from({ length: 256 }, (_, octet) => source.letters.findIndex((ranges) => isIn(ranges, octet)));
  const moves = source.moves.map((row) =>
    source.letters.map((_, letter) => {
      const cell = row.split(' ')[letter] ?? '.';
      return cell === '.' || cell === '' ? 0 : Number.parseInt(cell, 36);
    }),
  );
  const reached = (least: number): Reached => {
    const viable = new Set(moves.flatMap((_, at) => (at + 1 >= least ? [at + 1] : [])));
    for (let before = -1; before !== viable.size; ) {
      before = viable.size;
      moves.forEach((row, at) => {
        if (row.some((to) => viable.has(to))) viable.add(at + 1);
      });
    }
    return { least, viable };
  };
  return {
    source,
    table: table(source),
    next: (state, octet) => moves[state - 1]?.[letterOf[octet] ?? -1] ?? 0,
    strict: reached(source.strict),
    lenient: reached(source.lenient),
  };
}

export const LETTERS = ['61', '20'];

/** Yields all automata with two states and two letters. */
export function* automata(): Iterable<Spelled> {
  const cells = ['.', '1', '2'];
  const rows = cells.flatMap((a) => cells.map((b) => `${a} ${b}`));
  for (const first of rows)
    for (const second of rows)
      for (const start of [1, 2])
        for (const lenient of [1, 2, 3])
          for (const strict of [1, 2, 3])
            if (lenient <= strict)
              yield spelled({
                name: 'rule',
                letters: LETTERS,
                moves: [first, second],
                start,
                lenient,
                strict,
                leniences: [['one'], ['two']].slice(lenient - 1, strict - 1),
              });
}

/** A run of an automaton over a text, as its source spells it. */
export interface Match {
  /** The offset at which the longest match ends, or -1. */
  readonly end: number;
  readonly leniences: readonly string[];
  /** The offset at which the longest text ends that begins a match. */
  readonly viable: number;
}

export function matchOf({ source, next, ...modes }: Spelled, { text, at, strict }: Call): Match {
  const { start = 1, lenient, leniences = [] } = source;
  const { least, viable } = strict ? modes.strict : modes.lenient;
  let found: Match = { end: -1, leniences: [], viable: at };
  let state = start;
  for (let pos = at; state > 0; pos += 1) {
    if (viable.has(state)) found = { ...found, viable: pos };
    if (state >= least) found = { ...found, end: pos, leniences: leniences[state - lenient] ?? [] };
    state = next(state, text.charCodeAt(pos));
  }
  return found;
}
