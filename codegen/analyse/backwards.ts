import { explore, minimise } from './determinise.ts';
import type { Dfa } from './dfa.ts';
import type { Nfa } from './nfa.ts';

/** States of the largest automaton that decides by all that is left of a row. */
const LARGEST = 400;

/**
 * Returns the minimal automaton that reads backwards, from `final`, what leads there from one of `starts`. It accepts
 * where such a string begins. Returns `undefined` if it would be large.
 */
export function backwards(nfa: Nfa, starts: readonly number[], final: number): Dfa | undefined {
  const reached = reachedFrom(nfa, starts);
  let alike = nfa.groups.all;
  for (const state of reached) alike = nfa.groups.and(alike, nfa.alike(state));
  const { first, firsts } = alike;
  const sets = new SourceSets(edgesInto(nfa, reached, firsts), starts);
  const dead = sets.idOf([]);
  const { moves, states } = explore(
    firsts.length,
    sets.idOf([final]),
    (set, group) => (sets.size > LARGEST * 4 ? dead : sets.move(set, firsts[group] ?? 0)),
    dead,
  );
  if (sets.size > LARGEST * 4) return undefined;
  const groupOf = new Map(firsts.map((letter, group) => [letter, group]));
  const groups = first.map((letter) => groupOf.get(letter) ?? 0);
  const dfa = minimise({
    moves: moves.map((row) => groups.map((group) => row[group] ?? -1)),
    labels: states.map((set) => (sets.isBegin(set) ? 1 : 0)),
  });
  return dfa.size > LARGEST ? undefined : dfa;
}

/** The edges among the states that some states reach, by the state that they lead to. */
interface Edges {
  /** The sources of the edges into a state, by letter. */
  readonly before: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
  readonly silentBefore: ReadonlyMap<number, readonly number[]>;
}

function reachedFrom(nfa: Nfa, starts: readonly number[]): ReadonlySet<number> {
  const seen = new Set(starts);
  for (const state of seen) {
    for (const target of nfa.silent(state)) seen.add(target);
    for (const letter of nfa.alike(state).firsts) {
      const target = nfa.move(state, letter);
      if (target >= 0) seen.add(target);
    }
  }
  return seen;
}

/** Returns the edges among some states by some letters. */
function edgesInto(nfa: Nfa, states: ReadonlySet<number>, letters: readonly number[]): Edges {
  const before = new Map<number, Map<number, number[]>>();
  const silentBefore = new Map<number, number[]>();
  for (const state of states) {
    for (const target of nfa.silent(state)) push(silentBefore, target, state);
    for (const letter of letters) {
      const target = nfa.move(state, letter);
      if (target < 0) continue;
      const byLetter = before.get(target) ?? new Map<number, number[]>();
      before.set(target, byLetter);
      push(byLetter, letter, state);
    }
  }
  return { before, silentBefore };
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/**
 * The subset construction against the direction of the edges: a set of states is a number.
 *
 * Invariant: a set holds only states with an edge into them and states where a string begins, because no other state
 * makes a difference. Sets with the same members have the same number.
 */
class SourceSets {
  readonly #edges: Edges;
  readonly #begins: ReadonlySet<number>;
  readonly #ids = new Map<string, number>();
  readonly #members: (readonly number[])[] = [];
  /** The members of a set for which each state stands: itself and those that reach it without reading. */
  readonly #closures = new Map<number, readonly number[]>();
  /** The moves of each set by letter. They are computed together, as soon as one of them is wanted. */
  readonly #moves: ReadonlyMap<number, number>[] = [];

  constructor(edges: Edges, starts: readonly number[]) {
    this.#edges = edges;
    this.#begins = new Set(starts);
  }

  get size(): number {
    return this.#members.length;
  }

  /** Returns the set of the states from which `states` are reached without reading. */
  idOf(states: Iterable<number>): number {
    const closed = new Set<number>();
    for (const state of states) for (const member of this.#closure(state)) closed.add(member);
    const members = [...closed].sort((a, b) => a - b);
    const key = members.join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#members.length);
    return this.#members.push(members) - 1;
  }

  /** Returns the set of the states from which `letter` leads into a set. */
  move(set: number, letter: number): number {
    this.#moves[set] ??= this.#movesOf(set);
    return this.#moves[set]?.get(letter) ?? this.idOf([]);
  }

  /** Returns whether a string begins in a set. */
  isBegin(set: number): boolean {
    return this.#members[set]?.some((state) => this.#begins.has(state)) === true;
  }

  /** Computes the moves of a set. Many letters have the same sources, which are then closed once. */
  #movesOf(set: number): ReadonlyMap<number, number> {
    const sources = new Map<number, number[]>();
    for (const member of this.#members[set] ?? [])
      for (const [letter, states] of this.#edges.before.get(member) ?? [])
        for (const state of states) push(sources, letter, state);
    const known = new Map<string, number>();
    return new Map(
      [...sources].map(([letter, states]) => {
        const key = states.join();
        const target = known.get(key) ?? this.idOf(states);
        known.set(key, target);
        return [letter, target];
      }),
    );
  }

  #closure(of: number): readonly number[] {
    const known = this.#closures.get(of);
    if (known !== undefined) return known;
    const { before, silentBefore } = this.#edges;
    const seen = new Set([of]);
    for (const state of seen) for (const source of silentBefore.get(state) ?? []) seen.add(source);
    const members = [...seen].filter((state) => before.has(state) || this.#begins.has(state));
    this.#closures.set(of, members);
    return members;
  }
}
