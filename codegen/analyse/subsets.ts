import type { Nfa } from './nfa.ts';

/**
 * The subset construction, made as it is asked for: a set of NFA states is a number, and each move is computed once.
 *
 * Invariant: two sets with the same visible states are the same number.
 */
export class Subsets {
  readonly #nfa: Nfa;
  readonly #ids = new Map<string, number>();
  /** By state: what it reaches. The automaton is complete when its subsets are made. */
  readonly #closures = new Map<number, readonly number[]>();
  readonly #members: (readonly number[])[] = [];
  readonly #lookup: Set<number>[] = [];
  readonly #moves: Int32Array[] = [];

  constructor(nfa: Nfa) {
    this.#nfa = nfa;
    this.#idOf([]);
  }

  /** The set without members. */
  readonly dead = 0;

  /** The set of what `states` reach without reading. */
  closure(states: Iterable<number>): number {
    const union = new Set<number>();
    for (const state of states) for (const reached of this.#reached(state)) union.add(reached);
    return this.#idOf([...union].sort((a, b) => a - b));
  }

  /** The visible states that one state reaches without reading: asked for many times, found once. */
  #reached(from: number): readonly number[] {
    const known = this.#closures.get(from);
    if (known !== undefined) return known;
    const seen = new Set([from]);
    for (const state of seen) for (const next of this.#nfa.silent(state)) seen.add(next);
    const visible = [...seen].filter((state) => this.#nfa.isVisible(state));
    this.#closures.set(from, visible);
    return visible;
  }

  has(set: number, state: number): boolean {
    return this.#lookup[set]?.has(state) ?? false;
  }

  /** Is every member of one also a member of the other? Then so is every string. */
  includes(larger: number, smaller: number): boolean {
    if (larger === smaller) return true;
    const members = this.members(smaller);
    const lookup = this.#lookup[larger];
    return lookup !== undefined && members.length <= lookup.size && members.every((state) => lookup.has(state));
  }

  members(set: number): readonly number[] {
    return this.#members[set] ?? [];
  }

  move(set: number, letter: number): number {
    const moves = this.#moves[set];
    if (moves === undefined) return this.dead;
    const known = moves[letter] ?? -1;
    if (known >= 0) return known;
    const targets = new Set<number>();
    for (const state of this.members(set)) {
      const target = this.#nfa.move(state, letter);
      if (target >= 0) targets.add(target);
    }
    const next = targets.size === 0 ? this.dead : this.closure(targets);
    moves[letter] = next;
    return next;
  }

  /** The letters that lead anywhere. */
  first(set: number): readonly number[] {
    const letters: number[] = [];
    for (let letter = 0; letter < this.#nfa.alphabet.size; letter++) {
      if (this.move(set, letter) !== this.dead) letters.push(letter);
    }
    return letters;
  }

  #idOf(members: readonly number[]): number {
    const key = members.join(',');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#members.length;
    this.#ids.set(key, id);
    this.#members.push(members);
    this.#lookup.push(new Set(members));
    this.#moves.push(new Int32Array(this.#nfa.alphabet.size).fill(-1));
    return id;
  }
}
