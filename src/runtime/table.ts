/**
 * The automaton of a rule, as the generator writes it.
 *
 * Invariant: state 0 is dead. The states from `lenient` on accept, and those from `strict` on accept without any
 * lenience. A state is stored multiplied by the number of letters, so that a move costs one addition and one read.
 */
export interface Table {
  /** The name of the rule or element, for error messages. */
  readonly name: string;
  /** The letter of each octet. */
  readonly letters: Uint8Array;
  /** The next state, indexed by state + letter. */
  readonly moves: Uint32Array;
  readonly start: number;
  readonly lenient: number;
  readonly strict: number;
  /** The leniences that a match uses if it ends in a state, indexed by the state divided by the number of letters. */
  readonly leniences: readonly (readonly string[])[];
  readonly width: number;
  /** The bounds of a number, such as `0..255`, for error messages. */
  readonly bound: string | undefined;
  /**
   * The tables that read the rest of the row backwards, strict and lenient, if the longest match is not always the
   * intended one. They say what must follow a match.
   */
  readonly ahead: readonly [strict: Table, lenient: Table] | undefined;
}

/** The text form of an automaton, as generated code holds it. */
export interface TableSource {
  readonly name: string;
  /**
   * The octets of each letter, from letter 1 on, as hexadecimal ranges: `30-39 41-5a`. All other octets have letter 0:
   * dead.
   */
  readonly letters: readonly string[];
  /**
   * The moves of each state, from state 1 on: the next state for each letter, from letter 1 on, in base 36; `.` is
   * dead.
   */
  readonly moves: readonly string[];
  /** The initial state; default 1. */
  readonly start?: number;
  /** The first state that accepts, with or without leniences. */
  readonly lenient: number;
  readonly strict: number;
  /** The leniences that the states from `lenient` to `strict` use. */
  readonly leniences?: readonly (readonly string[])[];
  readonly bound?: string;
  readonly ahead?: readonly [strict: Table, lenient: Table];
}

const OCTETS = 256;
const BASE = 36;

/** Returns the table that a compact description stands for. */
export function table({
  name,
  letters,
  moves,
  start = 1,
  lenient,
  strict,
  leniences = [],
  bound,
  ahead,
}: TableSource): Table {
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
    ahead,
  };
}
