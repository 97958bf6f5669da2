import type { Node } from '../../src/runtime/node.ts';
import type { Automata } from '../analyse/automata.ts';
import { product } from '../analyse/determinise.ts';
import type { Dfa } from '../analyse/dfa.ts';
import { constantName } from './names.ts';

/**
 * The automata of the stretches. Each is named once, and shared if both name and states are the same.
 *
 * Invariant: in its strict states a table accepts what the node derives without lenience, and in each other accepting
 * state what it derives with the leniences that the state names.
 */
export interface LenientAutomata {
  readonly strict: Automata;
  /** Returns the automata for exactly these leniences. */
  with(leniences: readonly string[]): Automata;
  /** Returns the leniences that a node can use. */
  leniencesOf(node: Node): readonly string[];
  /** Returns the bounds of a number, such as `0..255`. */
  boundOf(node: Node): string | undefined;
}

export interface PackedTable {
  readonly constant: string;
  readonly name: string;
  readonly letters: readonly string[];
  readonly moves: readonly string[];
  readonly start: number;
  readonly lenient: number;
  readonly strict: number;
  readonly leniences: readonly (readonly string[])[];
  readonly bound: string | undefined;
}

const DEAD = '.';
const BASE = 36;

export class TableRegistry {
  readonly #automata: LenientAutomata;
  readonly #byShape = new Map<string, PackedTable>();
  readonly #byNode = new Map<Node, PackedTable>();
  readonly #taken = new Set<string>();

  constructor(automata: LenientAutomata) {
    this.#automata = automata;
  }

  get tables(): readonly PackedTable[] {
    return [...this.#byShape.values()].sort((a, b) => (a.constant < b.constant ? -1 : 1));
  }

  /** Returns the constant of a node's table. */
  constant(node: Node, name: string): string {
    const known = this.#byNode.get(node);
    if (known !== undefined) return known.constant;
    const packed = this.#pack(node, name);
    const shape = JSON.stringify([
      packed.name,
      packed.letters,
      packed.moves,
      packed.start,
      packed.lenient,
      packed.strict,
      packed.leniences,
      packed.bound,
    ]);
    const shared = this.#byShape.get(shape);
    const table = shared ?? { ...packed, constant: this.free(constantName(name, packed.bound)) };
    this.#byShape.set(shape, table);
    this.#byNode.set(node, table);
    return table.constant;
  }

  takesLenience(node: Node): boolean {
    return this.#automata.leniencesOf(node).length > 0;
  }

  /** Returns a name that no table and no set of octets has yet. */
  free(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.#taken.has(name); n++) name = `${wanted}_${n}`;
    this.#taken.add(name);
    return name;
  }

  #pack(node: Node, name: string): PackedTable {
    const sets = subsetsOf(this.#automata.leniencesOf(node));
    const machines = sets.map((names) =>
      (names.length === 0 ? this.#automata.strict : this.#automata.with(names)).of(node),
    );
    const dfa = product(machines, (accepting) => accepting.indexOf(true) + 1);
    const { alphabet } = this.#automata.strict;
    const order = orderOf(dfa);
    const columns = columnsOf(dfa, alphabet.size);
    const place = new Map(order.map((state, i) => [state, i + 1]));
    const moves = order.map((state) =>
      columns
        .map(([letter = 0]) => {
          const next = dfa.next(state, letter);
          return next < 0 ? DEAD : (place.get(next) ?? 0).toString(BASE);
        })
        .join(' '),
    );
    const lenient = order.findIndex((state) => dfa.label(state) > 0) + 1 || order.length + 1;
    const strict = order.findIndex((state) => dfa.label(state) === 1) + 1 || order.length + 1;
    return {
      constant: '',
      name,
      bound: this.#automata.boundOf(node),
      letters: columns.map((letters) => rangesOf(alphabet.letterOf, new Set(letters))),
      moves,
      start: place.get(0) ?? 1,
      lenient,
      strict,
      leniences: order.slice(lenient - 1, strict - 1).map((state) => sets[dfa.label(state) - 1] ?? []),
    };
  }
}

/**
 * Returns the states in the order of the table: those that do not accept, those that need leniences, those that need
 * none.
 */
function orderOf(dfa: Dfa): readonly number[] {
  const rank = (state: number): number => (dfa.label(state) === 0 ? 0 : dfa.label(state) === 1 ? 2 : 1);
  return Array.from({ length: dfa.size }, (_, state) => state).sort((a, b) => rank(a) - rank(b) || a - b);
}

/** Returns groups of letters that every state treats alike, without those that lead nowhere. */
function columnsOf(dfa: Dfa, size: number): readonly (readonly number[])[] {
  const columns = new Map<string, number[]>();
  for (let letter = 0; letter < size; letter++) {
    const moves = Array.from({ length: dfa.size }, (_, state) => dfa.next(state, letter));
    if (moves.every((next) => next < 0)) continue;
    const key = moves.join();
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    column.push(letter);
  }
  return [...columns.values()];
}

/** Returns the octets of some letters as hexadecimal ranges. */
export function rangesOf(letterOf: Uint8Array, letters: ReadonlySet<number>): string {
  return hexRanges(
    Array.from(letterOf, (letter, octet) => (letters.has(letter) ? octet : -1)).filter((octet) => octet >= 0),
  );
}

export function hexRanges(octets: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const octet of octets) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === octet - 1) last[1] = octet;
    else ranges.push([octet, octet]);
  }
  return ranges
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(' ');
}

/** Returns all subsets of some names, smaller ones first. */
function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  const sets = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_name, i) => (bits >> i) & 1));
  return sets.sort((a, b) => a.length - b.length);
}
