import type { Span } from '../../src/runtime/node.ts';
import { type Alike, type AlikeSets, ByOctet, noteOf, octetOf } from './alike.ts';
import { isWhiteSpace, OCTETS } from './machine.ts';

/**
 * A nondeterministic automaton over octets with notes, and the sets of its states that a text leads to.
 *
 * Invariant: states are only added. Equal sets of states are the same object, so sets can be compared and remembered.
 */

/** A step from one state to another by an octet. */
export interface Move {
  readonly reads: Alike;
  readonly others: Alike;
  /** The state that it leads to, counted from the first state of its automaton. */
  readonly to: number;
  /** The element of the grammar that reads the octet. */
  readonly place: Span | undefined;
}

/** States that the grammar may be in; equal sets are the same object. */
export interface States {
  readonly id: number;
  readonly states: Uint32Array;
  /** By note. */
  readonly next: ByOctet<Successor>[];
}

export interface Successor {
  readonly to: States;
  /** The octets that lead there. */
  readonly alike: Alike;
}

export class TooLarge extends Error {}

/** States that may be added for one header. */
const LARGEST = 200_000;

export class Automaton {
  readonly sets: AlikeSets;
  readonly #silent: (readonly number[])[] = [];
  readonly #moves: (readonly Move[])[] = [];
  /** By state: the first state of the automaton that it belongs to, and the note of the octets that it reads. */
  readonly #bases: number[] = [];
  readonly #notes: number[] = [];
  #count = 0;
  /** The sets that have a hash. */
  readonly #known = new Map<number, States[]>();
  /** By state: the set of the states that it leads to without reading. */
  readonly #alone: States[] = [];
  readonly #closures: (readonly number[])[] = [];
  /** The number of states that there may be. */
  #most = 0;

  constructor(sets: AlikeSets) {
    this.sets = sets;
  }

  get size(): number {
    return this.#silent.length;
  }

  /** Allows `LARGEST` states more than there are. */
  grow(): void {
    this.#most = this.size + LARGEST;
  }

  state(silent: readonly number[] = NONE, moves: readonly Move[] = NO_MOVES, base = 0, note = 0): number {
    if (this.size >= this.#most) throw new TooLarge('an automaton of more than 200,000 states');
    this.#silent.push(silent);
    this.#moves.push(moves);
    this.#bases.push(base);
    this.#notes.push(note);
    return this.#silent.length - 1;
  }

  reading(test: (octet: number) => boolean, to: number, place?: Span): number {
    const isRead = (octet: number): boolean => octet < OCTETS && test(octet);
    const reads = this.sets.of(isRead);
    return this.state(NONE, [{ reads, others: this.sets.not(reads), to, place }]);
  }

  /** CR LF that no white space follows, and then `k`. */
  lineEnd(k: number): number {
    const after = this.reading((octet) => !isWhiteSpace(octet), k);
    return this.reading(
      (octet) => octet === 0x0d,
      this.reading((octet) => octet === 0x0a, after),
    );
  }

  /** Any text whose octets have a note, and then `end`. */
  tail(note: number, end: number): number {
    const tail = this.state([end]);
    const none = this.sets.of(() => false);
    this.join(tail, this.state(NONE, [{ reads: this.sets.all, others: none, to: tail, place: undefined }], 0, note));
    return tail;
  }

  /** Goes on silently from one state at another. */
  join(from: number, to: number): void {
    this.#silent[from] = [...(this.#silent[from] ?? NONE), to];
  }

  /** The states that read, and those where nothing follows, without silent steps. */
  closure(from: Iterable<number>): States {
    const [first, ...others] = new Set(from);
    if (first !== undefined && others.length === 0) return this.#behindOne(first);
    const all = new Set<number>();
    for (const state of from) for (const each of this.#behind(state)) all.add(each);
    return this.#setOf(all);
  }

  #behindOne(state: number): States {
    const made = this.#alone[state] ?? this.#setOf(this.#behind(state));
    this.#alone[state] = made;
    return made;
  }

  #setOf(all: Iterable<number>): States {
    const states = Uint32Array.from(all).sort();
    const hash = states.reduce((mixed, state) => (Math.imul(mixed, 0x01000193) ^ state) | 0, states.length);
    const alike = this.#known.get(hash) ?? [];
    this.#known.set(hash, alike);
    const known = alike.find((each) => isSame(each.states, states));
    if (known !== undefined) return known;
    const made = { id: this.#count++, states, next: [] };
    alike.push(made);
    return made;
  }

  /** The same of one state. */
  #behind(from: number): readonly number[] {
    const known = this.#closures[from];
    if (known !== undefined) return known;
    const seen = new Set([from]);
    for (const state of seen) for (const next of this.#silent[state] ?? []) seen.add(next);
    const made = [...seen].filter((state) => this.#moves[state]?.length !== 0 || this.#silent[state]?.length === 0);
    this.#closures[from] = made;
    return made;
  }

  /** Returns an element of the grammar that reads the next octet, if there is one. */
  placeOf({ states }: States): Span | undefined {
    for (const state of states) for (const { place } of this.#moves[state] ?? []) if (place !== undefined) return place;
    return undefined;
  }

  step(set: States, letter: number): Successor {
    const [octet, note] = [octetOf(letter), noteOf(letter)];
    const next = set.next[note] ?? new ByOctet<Successor>();
    set.next[note] = next;
    const known = next.get(octet);
    if (known !== undefined) return known;
    let alike = this.sets.all;
    const targets: number[] = [];
    for (const state of set.states) {
      if (this.#notes[state] !== note) continue;
      const base = this.#bases[state] ?? 0;
      for (const { reads, others, to } of this.#moves[state] ?? NO_MOVES) {
        const isRead = reads.has[octet] === 1;
        if (isRead) targets.push(base + to);
        alike = this.sets.and(alike, isRead ? reads : others);
      }
    }
    return next.add({ to: this.closure(targets), alike });
  }
}

const NONE: readonly number[] = [];
const NO_MOVES: readonly Move[] = [];

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((state, at) => state === other[at]);
}
