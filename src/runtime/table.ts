/**
 * The automaton of a rule, as the generator writes it.
 *
 * Invariant: state 0 is dead; states from `lenient` on accept, states from `strict` on accept without
 * any lenience. A state is stored multiplied by the number of letters, so that a move is one addition and one read.
 */
export interface Table {
  /** The rule or element, for errors. */
  readonly name: string;
  /** By octet: its letter. */
  readonly letters: Uint8Array;
  /** By state + letter: the next state. */
  readonly moves: Uint32Array;
  readonly start: number;
  readonly lenient: number;
  readonly strict: number;
  /** By state divided by the number of letters: the leniences that accepting there takes. */
  readonly leniences: readonly (readonly string[])[];
  readonly width: number;
  /** `0..255` of a number that is bounded. */
  readonly bound: string | undefined;
}

export interface TableSource {
  readonly name: string;
  /** Ranges of octets by letter, from 1 on, in hexadecimal: `30-39 41-5a`. Octets without a letter are letter 0: dead. */
  readonly letters: readonly string[];
  /** By state, from 1 on: the next state by letter, from 1 on, in base 36; `.` is dead. */
  readonly moves: readonly string[];
  /** The state to begin in; 1 unless said. */
  readonly start?: number;
  /** The first state that accepts, with any lenience and without. */
  readonly lenient: number;
  readonly strict: number;
  /** What the states from `lenient` to `strict` take. */
  readonly leniences?: readonly (readonly string[])[];
  readonly bound?: string;
}

const OCTETS = 256;
const BASE = 36;

/** Unpacks a table. */
export function table({ name, letters, moves, start = 1, lenient, strict, leniences = [], bound }: TableSource): Table {
  const width = letters.length + 1;
  const letterOf = new Uint8Array(OCTETS);
  letters.forEach((ranges, i) => {
    for (const range of ranges.split(' ')) {
      const [from = '', to = from] = range.split('-');
      letterOf.fill(i + 1, Number.parseInt(from, 16), Number.parseInt(to, 16) + 1);
    }
  });
  const packed = new Uint32Array((moves.length + 1) * width);
  moves.forEach((row, i) => {
    row.split(' ').forEach((next, letter) => {
      if (next !== '.') packed[(i + 1) * width + letter + 1] = Number.parseInt(next, BASE) * width;
    });
  });
  return {
    name,
    letters: letterOf,
    moves: packed,
    start: start * width,
    lenient: lenient * width,
    strict: strict * width,
    leniences,
    width,
    bound,
  };
}
