/** Builds minimal deterministic automata: from a nondeterministic one, and from several deterministic ones at once. */
import { type Dfa, dfaOf, type Machine } from './dfa.ts';
import { equivalent } from './hopcroft.ts';
import type { Letters } from './letter-groups.ts';
import type { Nfa } from './nfa.ts';
import { Subsets } from './subsets.ts';

/** Returns the minimal automaton of the strings that lead from `start` to `accept`. */
export function determinise(nfa: Nfa, start: number, accept: number): Dfa {
  nfa.keep(accept);
  const subsets = new Subsets(nfa);
  const { moves, states } = explore(
    nfa.alphabet.size,
    subsets.closure([start]),
    (set, letter) => subsets.move(set, letter),
    subsets.dead,
    (set) => subsets.alike(set),
  );
  return minimise({ moves, labels: states.map((set) => (subsets.has(set, accept) ? 1 : 0)) });
}

/**
 * Returns the minimal automaton that runs several automata at once. It continues as long as one of them can; `label`
 * turns their verdicts on a state into its label.
 */
export function product(machines: readonly Dfa[], label: (accepting: readonly boolean[]) => number): Dfa {
  const { moves, labels } = runTogether(machines, label);
  return minimise({ moves, labels });
}

/** Returns the automaton of `product` without minimising it. It may have states that lead to no accepting state. */
export function runTogether(machines: readonly Dfa[], label: (accepting: readonly boolean[]) => number): Machine {
  const ids = new Map<number | string, number>();
  const tuples: (readonly number[])[] = [];
  const keyOf = tupleKey(machines);
  const idOf = (tuple: readonly number[]): number => {
    const key = keyOf(tuple);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, tuples.length);
    return tuples.push(tuple) - 1;
  };
  const dead = idOf(machines.map(() => -1));
  const { moves, states } = explore(
    machines[0]?.letters ?? 0,
    idOf(machines.map(() => 0)),
    (id, letter) =>
      idOf((tuples[id] ?? []).map((state, i) => (state < 0 ? -1 : (machines[i]?.next(state, letter) ?? -1)))),
    dead,
  );
  const labelOf = (tuple: readonly number[]): number =>
    label(tuple.map((state, i) => state >= 0 && machines[i]?.accepts(state) === true));
  return { moves, labels: states.map((id) => labelOf(tuples[id] ?? [])) };
}

/**
 * Returns a function that turns a tuple of states into one number, or into a text if a number cannot hold all tuples.
 */
function tupleKey(machines: readonly Dfa[]): (tuple: readonly number[]) => number | string {
  const all = machines.reduce((count, { size }) => count * (size + 1), 1);
  if (all > Number.MAX_SAFE_INTEGER) return (tuple) => tuple.join();
  return (tuple) => tuple.reduce((key, state, i) => key * ((machines[i]?.size ?? 0) + 1) + state + 1, 0);
}

/**
 * Follows every move from `start`. Returns the moves of the states, which are numbered in the order in which they are
 * found. `alike` gives the letters that a state does not tell apart, if that is known.
 */
export function explore(
  letters: number,
  start: number,
  move: (state: number, letter: number) => number,
  dead: number,
  alike?: (state: number) => Letters,
): { readonly states: readonly number[]; readonly moves: readonly Int32Array[] } {
  const ids = new Map([[start, 0]]);
  const states = [start];
  const moves: Int32Array[] = [];
  for (let i = 0; i < states.length; i++) {
    const row = new Int32Array(letters).fill(-1);
    const { first, firsts } = alike?.(states[i] ?? start) ?? { first: undefined, firsts: row.keys() };
    for (const letter of firsts) {
      const target = move(states[i] ?? start, letter);
      if (target === dead) continue;
      let id = ids.get(target);
      if (id === undefined) {
        id = states.push(target) - 1;
        ids.set(target, id);
      }
      row[letter] = id;
    }
    first?.forEach((other, letter) => {
      row[letter] = row[other] ?? -1;
    });
    moves.push(row);
  }
  return { states, moves };
}

/** Returns the moves without those into states from which no accepting state can be reached. */
function withoutDeadEnds({ moves, labels }: Machine): readonly Int32Array[] {
  const sources: number[][] = moves.map(() => []);
  moves.forEach((row, state) => {
    let before = -1;
    for (const target of row) {
      if (target >= 0 && target !== before) sources[target]?.push(state);
      before = target;
    }
  });
  const live = new Uint8Array(moves.length);
  const stack = labels.flatMap((value, state) => (value > 0 ? [state] : []));
  for (const state of stack) live[state] = 1;
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    for (const source of sources[state] ?? []) {
      if (live[source] === 1) continue;
      live[source] = 1;
      stack.push(source);
    }
  }
  if (!live.includes(0)) return moves;
  return moves.map((row) => row.map((target) => (target >= 0 && live[target] === 1 ? target : -1)));
}

/** Returns the minimal automaton, with its states numbered breadth first. */
export function minimise(whole: Machine): Dfa {
  const { labels } = whole;
  const moves = withoutDeadEnds(whole);
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
  return dfaOf({ moves: rows, labels: order.map((state) => labels[state] ?? 0) });
}
