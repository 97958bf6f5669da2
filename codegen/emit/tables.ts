import type { Node } from '../../src/runtime/node.ts';
import type { Automata } from '../analyse/automata.ts';
import { product } from '../analyse/determinise.ts';
import type { Dfa } from '../analyse/dfa.ts';
import type { RowLook } from '../analyse/look.ts';
import { takeName } from '../free-name.ts';
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
  /** The constants of the tables that what follows a match must satisfy. */
  readonly ahead?: readonly string[] | undefined;
}

const DEAD = '.';
const BASE = 36;

export class TableRegistry {
  readonly #automata: LenientAutomata;
  readonly #ruleAround: (node: Node) => string | undefined;
  readonly #byShape = new Map<string, PackedTable>();
  readonly #byNode = new Map<Node, PackedTable>();
  readonly #byAhead = new Map<string, Map<Node, PackedTable>>();
  readonly #taken = new Set<string>();

  /** `ruleAround` returns the name of the rule in which an element is written. */
  constructor(automata: LenientAutomata, ruleAround: (node: Node) => string | undefined) {
    this.#automata = automata;
    this.#ruleAround = ruleAround;
  }

  get tables(): readonly PackedTable[] {
    // A table that names others stands behind them.
    const rank = ({ ahead }: PackedTable): number => (ahead === undefined ? 0 : 1);
    return [...this.#byShape.values()].sort((a, b) => rank(a) - rank(b) || (a.constant < b.constant ? -1 : 1));
  }

  /** Returns the constant of a node's table. `look` is what must follow a match. */
  constant(node: Node, name: string, look?: RowLook): string {
    const ahead = look === undefined ? undefined : this.aheads(look, name);
    const key = ahead?.join() ?? '';
    const byNode = key === '' ? this.#byNode : (this.#byAhead.get(key) ?? new Map<Node, PackedTable>());
    if (key !== '') this.#byAhead.set(key, byNode);
    const known = byNode.get(node);
    if (known !== undefined) return known.constant;
    const table = this.#named({ ...this.#pack(node, name), ahead }, this.#wanted(node, name));
    byNode.set(node, table);
    return table.constant;
  }

  /** Returns the name of a table: that of the element, or of the rule around it if the element has signs. */
  #wanted(node: Node, name: string): string {
    const bound = this.#automata.boundOf(node);
    const isReadable = !/["%()[*]/.test(name) || /^"[^"]*"$/.test(name);
    if (bound !== undefined || isReadable) return constantName(name, bound);
    return constantName(this.#ruleAround(node) ?? name);
  }

  /** Returns the constants of the tables that read the rest of a row backwards: one, or one for each mode. */
  aheads({ strict, lenient }: RowLook, name: string): readonly string[] {
    const packed = [strict, lenient].map((dfa) =>
      this.#packed(dfa, { name: `what follows ${name}`, leniences: [], bound: undefined }),
    );
    return [...new Set(packed.map((each) => this.#named(each, `AHEAD_${constantName(name)}`).constant))];
  }

  #named(packed: PackedTable, wanted: string): PackedTable {
    const shape = JSON.stringify([
      packed.name,
      packed.letters,
      packed.moves,
      packed.start,
      packed.lenient,
      packed.strict,
      packed.leniences,
      packed.bound,
      packed.ahead,
    ]);
    const table = this.#byShape.get(shape) ?? { ...packed, constant: this.free(wanted) };
    this.#byShape.set(shape, table);
    return table;
  }

  takesLenience(node: Node): boolean {
    return this.#automata.leniencesOf(node).length > 0;
  }

  /** Returns a name that no table and no set of octets has yet. */
  free(wanted: string): string {
    return takeName(wanted, this.#taken, '_');
  }

  #pack(node: Node, name: string): PackedTable {
    const sets = subsetsOf(this.#automata.leniencesOf(node));
    const machines = sets.map((names) =>
      (names.length === 0 ? this.#automata.strict : this.#automata.with(names)).of(node),
    );
    const dfa = product(machines, (accepting) => accepting.indexOf(true) + 1);
    return this.#packed(dfa, { name, bound: this.#automata.boundOf(node), leniences: sets });
  }

  /** Returns the table of an automaton. `leniences` are the meanings of its labels, from 1 on. */
  #packed(
    dfa: Dfa,
    {
      name,
      bound,
      leniences: sets,
    }: {
      readonly name: string;
      readonly bound: string | undefined;
      readonly leniences: readonly (readonly string[])[];
    },
  ): PackedTable {
    const { alphabet } = this.#automata.strict;
    const order = orderOf(dfa);
    const columns = columnsOf(dfa, alphabet.size);
    const place = new Map(order.map((state, i) => [state, i + 1]));
    const lenient = order.findIndex((state) => dfa.label(state) > 0) + 1 || order.length + 1;
    const moves = order.map((state, at) => {
      const nexts = columns.map(([letter = 0]) => place.get(dfa.next(state, letter)));
      return rowOf(nexts.map((next) => cellOf(at + 1, next, lenient)));
    });
    const strict = order.findIndex((state) => dfa.label(state) === 1) + 1 || order.length + 1;
    return {
      constant: '',
      name,
      bound,
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
 * Returns the text of a move from a state: the distance to a state that does not accept, or the number of another one.
 * Equal parts of an automaton, such as the groups of an IPv6 address, then have equal texts, which compress well.
 */
function cellOf(state: number, next: number | undefined, lenient: number): string {
  if (next === undefined) return DEAD;
  if (next >= lenient) return next.toString(BASE);
  return `${next < state ? '' : '+'}${(next - state).toString(BASE)}`;
}

/** Returns the text of a state's moves. Letters at the end that lead nowhere are not written. */
function rowOf(cells: readonly string[]): string {
  const runs: [cell: string, count: number][] = [];
  for (const cell of cells.slice(0, cells.findLastIndex((each) => each !== DEAD) + 1)) {
    const last = runs.at(-1);
    if (last?.[0] === cell) last[1] += 1;
    else runs.push([cell, 1]);
  }
  return runs.map(([cell, count]) => (count === 1 ? cell : `${cell}*${count}`)).join(' ');
}

/**
 * Returns the states in the order of the table: those that do not accept, those that need leniences, those that need
 * none. Among these they stand in the order of a depth-first search, so that most moves lead to a neighbour.
 */
function orderOf(dfa: Dfa): readonly number[] {
  const found = new Set<number>();
  const waiting = Array.from({ length: dfa.size }, (_, state) => dfa.size - 1 - state);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (found.has(state)) continue;
    found.add(state);
    for (const next of dfa.row(state).toReversed()) if (next >= 0) waiting.push(next);
  }
  const rank = (state: number): number => (dfa.label(state) === 0 ? 0 : dfa.label(state) === 1 ? 2 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b));
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
