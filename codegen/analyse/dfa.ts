/**
 * A minimal deterministic automaton. State 0 is the start. There is no dead state: a move that leads nowhere is -1. The
 * label 0 means that the state does not accept; the maker of the automaton gives all other labels their meaning.
 */
export interface Dfa {
  readonly size: number;
  readonly letters: number;
  next(state: number, letter: number): number;
  /** Returns all moves of a state, by letter. */
  row(state: number): Int32Array;
  accepts(state: number): boolean;
  label(state: number): number;
}

/** The moves of each state by letter, and the state's label. */
export interface Machine {
  readonly moves: readonly Int32Array[];
  readonly labels: readonly number[];
}

const NOWHERE = new Int32Array();

export function dfaOf({ moves, labels }: Machine): Dfa {
  return {
    size: moves.length,
    letters: moves[0]?.length ?? 0,
    next: (state, letter) => moves[state]?.[letter] ?? -1,
    row: (state) => moves[state] ?? NOWHERE,
    accepts: (state) => (labels[state] ?? 0) > 0,
    label: (state) => labels[state] ?? 0,
  };
}
