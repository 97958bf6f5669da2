import { matchesHostnames } from './hostname.ts';
import { isDigit } from './scan.ts';

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
  /**
   * The octet that is the whole match, unless white space precedes or follows it, if the automaton is that of a sign
   * such as SEMI: then nothing else above SP begins a match, and nothing above SP continues one.
   */
  readonly sign: number | undefined;
  /** Whether one SP behind the sign belongs to the match, which nothing above SP continues then either. */
  readonly isSpaced: boolean;
  /** A number of digits that the automaton matches whatever they are, if nothing but digits continues a match. */
  readonly digits: number;
  /** Whether the automaton matches the empty text without any lenience. */
  readonly isOptional: boolean;
  /** The set of the octets of which the automaton matches one or more, if it is that of a token and the like. */
  readonly run: Uint8Array | undefined;
  /**
   * The octets that stand for themselves in a quoted string, if a match may be one that begins with its quotation mark
   * and ends with the other.
   */
  readonly quoted: Uint8Array | undefined;
  /** Whether the automaton matches a `hostname` wherever none of its octets follows (see `endOfHostname`). */
  readonly isHost: boolean;
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
   * The moves of each state, from state 1 on: the next state for each letter, from letter 1 on, in base 36. `+2` and
   * `-2` are counted from the state itself, and `3*8` is the same state for 8 letters (in base 10). `.` is dead, and so
   * are the letters that a row leaves out at its end.
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
    let at = (i + 1) * width + 1;
    for (const run of row.split(' ')) {
      const [next = '', count = 1] = run.split('*');
      const end = at + Number(count);
      packed.fill(stateOf(next, i + 1) * width, at, end);
      at = end;
    }
  });
  const automaton = { letters: letterOf, moves: packed, start: start * width, strict: strict * width };
  const sign = ahead === undefined && start < lenient ? signOf(automaton) : undefined;
  return {
    name,
    ...automaton,
    lenient: lenient * width,
    leniences,
    width,
    bound,
    ahead,
    isOptional: ahead === undefined && start >= strict,
    sign,
    isSpaced: sign !== undefined && isSpaced(automaton, sign),
    digits: ahead === undefined ? digitsOf(automaton) : 0,
    run: ahead === undefined && isRun(automaton, lenient * width, width) ? runOf(letterOf) : undefined,
    quoted: ahead === undefined ? quotedOf(automaton) : undefined,
    isHost: ahead === undefined && isHost(automaton),
  };
}

/** Returns the state to which a move from a state leads, or 0 if it is dead. */
function stateOf(text: string, from: number): number {
  if (text === '.' || text === '') return 0;
  const number = Number.parseInt(text, BASE);
  return /^[+-]/.test(text) ? from + number : number;
}

const SPACE = 0x20;

type Automaton = Pick<Table, 'letters' | 'moves' | 'start' | 'strict'>;

/** Returns the state behind an octet. */
function after({ letters, moves }: Automaton, state: number, octet: number): number {
  return moves[state + (letters[octet] ?? 0)] ?? 0;
}

function signOf(t: Automaton): number | undefined {
  let sign: number | undefined;
  for (let octet = OCTETS - 1; octet >= SPACE; octet--) {
    if (after(t, t.start, octet) === 0 || (octet === SPACE && sign !== undefined)) continue;
    if (sign !== undefined) return undefined;
    sign = octet;
  }
  return sign !== undefined && isLast(t, after(t, t.start, sign)) ? sign : undefined;
}

function isSpaced(t: Automaton, sign: number): boolean {
  return isLast(t, after(t, after(t, t.start, sign), SPACE));
}

/** Returns whether a state accepts, and is followed by no octet above SP. */
function isLast(t: Automaton, state: number): boolean {
  if (state < t.strict) return false;
  for (let octet = SPACE + 1; octet < OCTETS; octet++) if (after(t, state, octet) !== 0) return false;
  return true;
}

/** A number of digits whose value is exact. */
const MOST_DIGITS = 15;

function digitsOf(t: Automaton): number {
  let states = new Set([t.start]);
  for (let length = 0; ; length++) {
    const next = new Set<number>();
    for (const state of states)
      for (let octet = 0; octet < OCTETS; octet++) {
        const to = after(t, state, octet);
        if (isDigit(octet)) next.add(to);
        else if (to !== 0) return 0;
      }
    if (length === MOST_DIGITS || [...next].some((state) => state < t.strict)) return length;
    states = next;
  }
}

/** Returns whether an automaton has only the two states of `1*class`. */
function isRun({ moves, start, strict }: Pick<Table, 'moves' | 'start' | 'strict'>, lenient: number, width: number) {
  const last = 2 * width;
  return (
    start === width &&
    lenient === last &&
    strict === last &&
    moves.length === last + width &&
    moves.every((next, at) => next === last || at % width === 0 || at < width)
  );
}

/** Returns the octets of the only class, or `undefined` if it has white space, which no value begins or ends with. */
function runOf(letters: Uint8Array): Uint8Array | undefined {
  return [0x09, 0x0a, 0x0d, SPACE].some((octet) => letters[octet] !== 0)
    ? undefined
    : letters.map((letter) => Math.min(letter, 1));
}

function isHost(t: Automaton): boolean {
  return matchesHostnames(
    t.start,
    (state) => state >= t.strict,
    (state, octet) => after(t, state, octet),
  );
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const TILDE = 0x7e;

/** Returns the octets that lead from the opening quotation mark to nowhere else, and need no decoding. */
function quotedOf(t: Automaton): Uint8Array | undefined {
  const inside = after(t, t.start, QUOTE);
  const end = after(t, inside, QUOTE);
  if (inside === 0 || end < t.strict || !isLast(t, end) || after(t, end, SPACE) !== 0) return undefined;
  return Uint8Array.from({ length: OCTETS }, (_, octet) => {
    const stands = octet >= SPACE && octet <= TILDE && octet !== QUOTE && octet !== BACKSLASH;
    return stands && after(t, inside, octet) === inside ? 1 : 0;
  });
}
