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
  /** The note of the octets that it reads. */
  readonly note: number;
  readonly reads: Alike;
  readonly others: Alike;
  readonly to: number;
  /** The element of the grammar that reads the octet. */
  readonly place: Span | undefined;
}

/** States that the grammar may be in; equal sets are the same object. */
export interface States {
  readonly id: number;
  readonly states: readonly number[];
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
  readonly #silent: number[][] = [];
  readonly #moves: (readonly Move[])[] = [];
  readonly #known = new Map<string, States>();
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

  state(silent: readonly number[] = [], moves: readonly Move[] = []): number {
    if (this.size >= this.#most) throw new TooLarge('an automaton of more than 200,000 states');
    this.#silent.push([...silent]);
    this.#moves.push(moves);
    return this.#silent.length - 1;
  }

  reading(test: (octet: number) => boolean, to: number, place?: Span): number {
    const isRead = (octet: number): boolean => octet < OCTETS && test(octet);
    const reads = this.sets.of(isRead);
    return this.state([], [{ note: 0, reads, others: this.sets.not(reads), to, place }]);
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
    this.join(tail, this.state([], [{ note, reads: this.sets.all, others: none, to: tail, place: undefined }]));
    return tail;
  }

  /** Goes on silently from one state at another. */
  join(from: number, to: number): void {
    this.#silent[from]?.push(to);
  }

  /** The states that read, and those where nothing follows, without silent steps. */
  closure(from: Iterable<number>): States {
    const all = new Set<number>();
    for (const state of from) for (const each of this.#behind(state)) all.add(each);
    const states = Uint32Array.from(all).sort();
    const key = String.fromCharCode(...new Uint16Array(states.buffer));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = { id: this.#known.size, states: [...states], next: [] };
    this.#known.set(key, made);
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
      for (const { note: own, reads, others, to } of this.#moves[state] ?? []) {
        if (own !== note) continue;
        const isRead = reads.has[octet] === 1;
        if (isRead) targets.push(to);
        alike = this.sets.and(alike, isRead ? reads : others);
      }
    }
    return next.add({ to: this.closure(targets), alike });
  }
}
