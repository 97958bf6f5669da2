import type { LetterGroups, Letters } from './letter-groups.ts';
import type { Nfa } from './nfa.ts';

/** The number of sets whose moves share one array. */
const SETS_PER_CHUNK = 256;
const UNKNOWN = -1;

/**
 * The subset construction, computed on demand: a set of NFA states is a number, and all moves of a set are computed
 * together, once.
 *
 * Invariant: sets with the same visible states have the same number. The automaton is complete when its subsets are
 * made.
 */
export class Subsets {
  readonly #nfa: Nfa;
  readonly #letters: number;
  /** The sets that have a hash. */
  readonly #ids = new Map<number, number[]>();
  /** The visible states that each state reaches without reading. */
  readonly #closures = new Map<number, readonly number[]>();
  readonly #members: Int32Array[] = [];
  readonly #moves: Int32Array[] = [];
  readonly #alike: Letters[] = [];
  /** The last round in which each state was met. */
  readonly #met: Int32Array;
  #round = 0;

  constructor(nfa: Nfa) {
    this.#nfa = nfa;
    this.#letters = nfa.alphabet.size;
    this.#met = new Int32Array(nfa.size);
    this.#idOf([]);
  }

  /** The empty set. */
  readonly dead = 0;

  /** Returns the set of the states that `states` reach without reading. */
  closure(states: Iterable<number>): number {
    this.#round++;
    const union: number[] = [];
    for (const state of states) {
      for (const reached of this.#reached(state)) {
        if (this.#met[reached] === this.#round) continue;
        this.#met[reached] = this.#round;
        union.push(reached);
      }
    }
    return this.#idOf(union);
  }

  /** Returns the visible states that one state reaches without reading. The result is cached. */
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
    return this.members(set).includes(state);
  }

  /** Returns whether every member of the smaller set is in the larger one, which then derives all of its strings. */
  includes(larger: number, smaller: number): boolean {
    if (larger === smaller) return true;
    const all = this.members(larger);
    const some = this.members(smaller);
    if (some.length > all.length) return false;
    let at = 0;
    for (const state of some) {
      while (at < all.length && (all[at] ?? 0) < state) at++;
      if (all[at] !== state) return false;
    }
    return true;
  }

  get groups(): LetterGroups {
    return this.#nfa.groups;
  }

  /** Returns the letters that no member of a set tells apart. */
  alike(set: number): Letters {
    const known = this.#alike[set];
    if (known !== undefined) return known;
    const { groups } = this.#nfa;
    let made = groups.all;
    for (const member of this.members(set)) made = groups.and(made, this.#nfa.alike(member));
    this.#alike[set] = made;
    return made;
  }

  /** Returns the visible states of a set in ascending order. */
  members(set: number): Int32Array {
    return this.#members[set] ?? EMPTY;
  }

  move(set: number, letter: number): number {
    const chunk = this.#moves[Math.floor(set / SETS_PER_CHUNK)];
    if (chunk === undefined) return this.dead;
    const at = (set % SETS_PER_CHUNK) * this.#letters;
    if (chunk[at] === UNKNOWN) this.#fill(chunk, at, set);
    return chunk[at + letter] ?? this.dead;
  }

  /** Computes the moves of a set, once for all letters that none of its members tells apart. */
  #fill(chunk: Int32Array, at: number, set: number): void {
    const members = this.members(set);
    const { first, firsts } = this.alike(set);
    for (const letter of firsts) chunk[at + letter] = this.#target(members, letter);
    first.forEach((other, letter) => {
      chunk[at + letter] = chunk[at + other] ?? this.dead;
    });
  }

  #target(members: Int32Array, letter: number): number {
    const targets: number[] = [];
    for (const member of members) {
      const target = this.#nfa.move(member, letter);
      if (target >= 0) targets.push(target);
    }
    return targets.length === 0 ? this.dead : this.closure(targets);
  }

  /** Returns the letters that lead to a set that is not empty. */
  first(set: number): readonly number[] {
    const letters: number[] = [];
    for (let letter = 0; letter < this.#letters; letter++) {
      if (this.move(set, letter) !== this.dead) letters.push(letter);
    }
    return letters;
  }

  #idOf(unsorted: readonly number[]): number {
    const members = Int32Array.from(unsorted).sort();
    const hash = members.reduce(mixed, members.length);
    const alike = this.#ids.get(hash) ?? [];
    const known = alike.find((set) => isSame(this.members(set), members));
    if (known !== undefined) return known;
    const id = this.#members.push(members) - 1;
    alike.push(id);
    this.#ids.set(hash, alike);
    if (id % SETS_PER_CHUNK === 0) this.#moves.push(new Int32Array(SETS_PER_CHUNK * this.#letters).fill(UNKNOWN));
    return id;
  }
}

const EMPTY = new Int32Array();

function mixed(hash: number, value: number): number {
  return (Math.imul(hash, 0x01000193) ^ value) | 0;
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
