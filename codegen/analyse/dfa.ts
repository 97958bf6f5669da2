import { equivalent } from './hopcroft.ts';
import type { Nfa } from './nfa.ts';
import { Subsets } from './subsets.ts';

/**
 * A minimal deterministic automaton. State 0 is the start; there is no dead state: a move that leads nowhere is -1.
 * A state's label is 0 where it does not accept; what other labels mean is up to the one who labels.
 */
export interface Dfa {
  readonly size: number;
  readonly letters: number;
  next(state: number, letter: number): number;
  accepts(state: number): boolean;
  label(state: number): number;
}

export interface Machine {
  readonly moves: readonly Int32Array[];
  readonly labels: readonly number[];
}

/** The minimal automaton of what leads from `start` to `accept`. */
export function determinise(nfa: Nfa, start: number, accept: number): Dfa {
  nfa.keep(accept);
  const subsets = new Subsets(nfa);
  return explore(
    nfa.alphabet.size,
    [subsets.closure([start])],
    (set, letter) => subsets.move(set, letter),
    (set) => (subsets.has(set, accept) ? 1 : 0),
    subsets.dead,
  );
}

/**
 * The automaton that runs several at once; the label of a state is 1 + the index of the first that accepts there.
 * It reads on while any of them can.
 */
export function product(machines: readonly Dfa[], label: (accepting: readonly boolean[]) => number): Dfa {
  const letters = machines[0]?.letters ?? 0;
  const ids = new Map<string, number>();
  const tuples: (readonly number[])[] = [];
  const idOf = (tuple: readonly number[]): number => {
    const key = tuple.join(',');
    const id = ids.get(key) ?? tuples.push(tuple) - 1;
    ids.set(key, id);
    return id;
  };
  const dead = idOf(machines.map(() => -1));
  return explore(
    letters,
    [idOf(machines.map(() => 0))],
    (id, letter) =>
      idOf((tuples[id] ?? []).map((state, i) => (state < 0 ? -1 : (machines[i]?.next(state, letter) ?? -1)))),
    (id) => label((tuples[id] ?? []).map((state, i) => state >= 0 && machines[i]?.accepts(state) === true)),
    dead,
  );
}

function explore(
  letters: number,
  [start]: readonly [number],
  move: (state: number, letter: number) => number,
  label: (state: number) => number,
  dead: number,
): Dfa {
  const ids = new Map<number, number>([[start, 0]]);
  const order = [start];
  const moves: Int32Array[] = [];
  const labels: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const state = order[i] ?? start;
    const row = new Int32Array(letters).fill(-1);
    for (let letter = 0; letter < letters; letter++) {
      const target = move(state, letter);
      if (target === dead) continue;
      let id = ids.get(target);
      if (id === undefined) {
        id = order.push(target) - 1;
        ids.set(target, id);
      }
      row[letter] = id;
    }
    moves.push(row);
    labels.push(label(state));
  }
  return minimise({ moves: withoutDeadEnds(moves, labels), labels });
}

/** Moves into states from which nothing accepts are none. */
function withoutDeadEnds(moves: readonly Int32Array[], labels: readonly number[]): readonly Int32Array[] {
  const sources: number[][] = moves.map(() => []);
  moves.forEach((row, state) => {
    for (const target of row) if (target >= 0) sources[target]?.push(state);
  });
  const live = labels.map((value) => value > 0);
  const stack = labels.flatMap((value, state) => (value > 0 ? [state] : []));
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    for (const source of sources[state] ?? []) {
      if (live[source] === true) continue;
      live[source] = true;
      stack.push(source);
    }
  }
  return moves.map((row) => row.map((target) => (target >= 0 && live[target] === true ? target : -1)));
}

/** The minimal automaton, its states numbered breadth first. */
function minimise({ moves, labels }: Machine): Dfa {
  const blocks = equivalent({ moves, labels });
  const order: number[] = [];
  const place = new Map<number, number>();
  const visit = (state: number): number => {
    const block = blocks[state] ?? 0;
    const known = place.get(block);
    if (known !== undefined) return known;
    place.set(block, order.length);
    order.push(state);
    return order.length - 1;
  };
  visit(0);
  const rows: Int32Array[] = [];
  for (let i = 0; i < order.length; i++) {
    rows.push((moves[order[i] ?? 0] ?? new Int32Array()).map((target) => (target < 0 ? -1 : visit(target))));
  }
  return machine({ moves: rows, labels: order.map((state) => labels[state] ?? 0) });
}

function machine({ moves, labels }: Machine): Dfa {
  return {
    size: moves.length,
    letters: moves[0]?.length ?? 0,
    next: (state, letter) => moves[state]?.[letter] ?? -1,
    accepts: (state) => (labels[state] ?? 0) > 0,
    label: (state) => labels[state] ?? 0,
  };
}
