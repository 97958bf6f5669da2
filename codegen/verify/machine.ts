/**
 * Deterministic automata over octets: the tables of the emitted modules, and the small ones that words and looks ahead
 * are.
 *
 * Invariant: state -1 is dead, and `step` is defined for each state and octet.
 */
export interface Machine {
  readonly id: string;
  readonly start: number;
  readonly step: (state: number, octet: number) => number;
  readonly accepts: (state: number, strict: boolean) => boolean;
  /** Whether no octet leads on from a state. */
  readonly ends: (state: number) => boolean;
  /** All states, of a table. */
  readonly states?: readonly number[];
  /** Tables that read the rest of a row backwards and decide what may follow a match, strict and lenient. */
  readonly ahead?: readonly [Machine, Machine] | undefined;
}

export const OCTETS = 256;
const SPACE = 0x20;
const TAB = 0x09;
const CR = 0x0d;
const LF = 0x0a;

export const isWhiteSpace = (octet: number): boolean => octet === SPACE || octet === TAB;

/** Returns the automaton of a word. Its letters may have any case unless it is exact. */
export function wordMachine(text: string, exact: boolean): Machine {
  const fold = (octet: number): number => (!exact && octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet);
  return {
    id: `${exact ? 'exact' : 'word'} ${JSON.stringify(text)}`,
    start: 0,
    step: (state, octet) => (state < text.length && fold(octet) === text.charCodeAt(state) ? state + 1 : -1),
    accepts: (state) => state === text.length,
    ends: (state) => state === text.length,
  };
}

/** Returns the automaton of any one octet of a set. */
export function octetMachine(id: string, octets: ReadonlySet<number>): Machine {
  return {
    id,
    start: 0,
    step: (state, octet) => (state === 0 && octets.has(octet) ? 1 : -1),
    accepts: (state) => state === 1,
    ends: (state) => state === 1,
  };
}

/** CR LF that no white space follows (RFC 3261 section 7.3.1): where the row of a header ends. */
export const lineEnd: Machine = {
  id: 'end of line',
  start: 0,
  step: (state, octet) => {
    if (state === 0) return octet === CR ? 1 : -1;
    if (state === 1) return octet === LF ? 2 : -1;
    return state === 2 && !isWhiteSpace(octet) ? 3 : -1;
  },
  accepts: (state) => state === 3,
  ends: (state) => state === 3,
};

/** Returns the automaton of white space with folds, and then one of `octets`; the CR of a fold is not one of them. */
export function pastSpaceMachine(id: string, octets: ReadonlySet<number>): Machine {
  const found = 3;
  const ends = octets.has(CR) ? found : -1;
  return {
    id: `past space ${id}`,
    start: 0,
    step: (state, octet) => {
      if (state === found) return -1;
      if (state === 0) {
        if (isWhiteSpace(octet)) return 0;
        if (octet === CR) return 1;
        return octets.has(octet) ? found : -1;
      }
      if (state === 1) return octet === LF ? 2 : ends;
      return isWhiteSpace(octet) ? 0 : ends;
    },
    accepts: (state) => state === found,
    ends: (state) => state === found,
  };
}
