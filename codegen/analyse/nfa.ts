import { type Alphabet, literalOctets } from './alphabet.ts';
import type { Dfa } from './dfa.ts';
import type { LetterGroups, Letters } from './letter-groups.ts';

/**
 * One nondeterministic automaton into which every form is built, in continuation-passing style: a part leads to the
 * state of what follows it, so a state says exactly what can still come.
 */
export class Nfa {
  readonly alphabet: Alphabet;
  readonly #silent: number[][] = [];
  /** The targets of each state by letter, relative to its base; -1 for a letter that leads nowhere. */
  readonly #rows: (Int32Array | undefined)[] = [];
  readonly #bases: number[] = [];
  readonly #kept: boolean[] = [];

  constructor(alphabet: Alphabet) {
    this.alphabet = alphabet;
  }

  get groups(): LetterGroups {
    return this.alphabet.groups;
  }

  get size(): number {
    return this.#silent.length;
  }

  /** Adds a state that continues at `targets` without reading. */
  fork(targets: readonly number[]): number {
    this.#silent.push([...targets]);
    this.#rows.push(undefined);
    this.#bases.push(0);
    this.#kept.push(false);
    return this.#silent.length - 1;
  }

  /** Adds one more silent move, for loops. */
  link(from: number, to: number): void {
    this.silent(from).push(to);
  }

  /** Adds a state that reads one of `octets` and continues at `target`. */
  onOctets(octets: Iterable<number>, target: number): number {
    const moves = new Int32Array(this.alphabet.size).fill(-1);
    for (const octet of octets) moves[this.letter(octet)] = target;
    return this.#withMoves(moves);
  }

  onRanges(ranges: readonly (readonly [number, number])[], target: number): number {
    const moves = new Int32Array(this.alphabet.size).fill(-1);
    for (const [from, to] of ranges) for (let octet = from; octet <= to; octet++) moves[this.letter(octet)] = target;
    return this.#withMoves(moves);
  }

  literal(text: string, exact: boolean, target: number): number {
    let state = target;
    for (let i = text.length - 1; i >= 0; i--) state = this.onOctets(literalOctets(text.charCodeAt(i), exact), state);
    return state;
  }

  /** Adds a copy of a deterministic automaton whose accepting states continue at `target`. */
  splice(dfa: Dfa, target: number): number {
    const base = this.size;
    for (let state = 0; state < dfa.size; state++) {
      const copy = this.#withMoves(dfa.row(state), base);
      if (dfa.accepts(state)) this.link(copy, target);
    }
    return base;
  }

  /** Keeps `state` visible in the closures of sets, so that callers can ask whether it is reached. */
  keep(state: number): void {
    this.#kept[state] = true;
  }

  isVisible(state: number): boolean {
    return this.#rows[state] !== undefined || this.#kept[state] === true;
  }

  silent(state: number): number[] {
    return this.#silent[state] ?? [];
  }

  move(state: number, letter: number): number {
    const target = this.#rows[state]?.[letter] ?? -1;
    return target < 0 ? -1 : target + (this.#bases[state] ?? 0);
  }

  /** Returns the letters that lead from a state to the same target. */
  alike(state: number): Letters {
    const row = this.#rows[state];
    return row === undefined ? this.groups.all : this.groups.of(row);
  }

  #withMoves(row: Int32Array, base = 0): number {
    const state = this.fork([]);
    this.#rows[state] = row;
    this.#bases[state] = base;
    return state;
  }

  letter(octet: number): number {
    return this.alphabet.letterOf[octet] ?? 0;
  }
}
