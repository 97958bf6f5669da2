/**
 * The headers that a parser knows.
 *
 * Invariant: the slot of a built-in definition, its index in `definitions`, is the same in every vocabulary. Extensions
 * follow the built-in definitions or replace one of them.
 */
import type { Octets } from '../../runtime/cursor.ts';
import type { AnyDefinition } from '../../runtime/definition.ts';
import { GrammarError } from '../../runtime/errors.ts';
import { textToOctets } from '../../runtime/octets.ts';
import { UNKNOWN } from './row.ts';
import { readByLibrary } from './slots.ts';

/** Any definition, whatever its value is. */
export type { AnyDefinition };

const LOWER = 0x20;
const FACTOR = 33;
const BEYOND_ASCII = /[^\x00-\x7f]/;
/** The number of places in the table for each name. With this many, few names share a place. */
const SPARSENESS = 8;

/**
 * Returns the hash of a name inside some octets: its length and three of its octets tell most headers apart. Letters
 * count without case.
 */
function hashOf(octets: Octets, start: number, end: number): number {
  const first = (octets[start] ?? 0) | LOWER;
  const middle = (octets[(start + end) >> 1] ?? 0) | LOWER;
  const last = (octets[end - 1] ?? 0) | LOWER;
  return ((first * FACTOR + middle) * FACTOR + last) * FACTOR + end - start;
}

export class Vocabulary {
  /** The definitions in force, by slot. */
  readonly definitions: readonly AnyDefinition[];
  /** All definitions that were given, including those that others replaced. */
  readonly given: readonly AnyDefinition[];
  readonly #byName = new Map<string, number>();
  /** The names in lower case. */
  readonly #names: Uint8Array[] = [];
  readonly #slots: number[] = [];
  readonly #keys = new Map<string, number>();
  /** A hash table with open addressing: 1 + the index of a name, or 0 if the place is free. */
  readonly #table: Uint16Array;
  readonly #mask: number;

  constructor(given: readonly AnyDefinition[]) {
    const definitions = inPlace(given);
    this.given = given;
    this.definitions = definitions;
    const size = 2 ** Math.ceil(Math.log2(2 * SPARSENESS * (definitions.length + 1)));
    this.#table = new Uint16Array(size);
    this.#mask = size - 1;
    for (const [slot, definition] of definitions.entries()) {
      this.#addKey(definition.key, slot);
      this.#addName(definition.name, slot);
      if (definition.compact !== undefined) this.#addName(definition.compact, slot);
    }
  }

  /** Returns the slot of a name in any case, or `UNKNOWN`. */
  slotOf(name: string): number {
    return BEYOND_ASCII.test(name) ? UNKNOWN : (this.#byName.get(name.toLowerCase()) ?? UNKNOWN);
  }

  /** Returns the slot of a token inside some octets, or `UNKNOWN`. */
  find(octets: Octets, start: number, end: number): number {
    let place = hashOf(octets, start, end) & this.#mask;
    for (let index = this.#table[place] ?? 0; index !== 0; index = this.#table[place] ?? 0) {
      const name = this.#names[index - 1];
      if (name !== undefined && isSpelled(name, octets, start, end)) return this.#slots[index - 1] ?? UNKNOWN;
      place = (place + 1) & this.#mask;
    }
    return UNKNOWN;
  }

  /** Returns the slot of a field of `message.headers`, or `UNKNOWN`. */
  slotOfKey(key: string): number {
    return this.#keys.get(key) ?? UNKNOWN;
  }

  /** Returns the definition that is in force for a given one: itself, unless an extension replaced it. */
  inForce(definition: AnyDefinition): AnyDefinition {
    const own = this.definitions[this.slotOf(definition.name)];
    return own?.replaces === 'extended' && this.given.includes(definition) ? own : definition;
  }

  #addKey(key: string, slot: number): void {
    if (this.#keys.has(key)) throw new GrammarError(`two definitions give the field '${key}'`);
    this.#keys.set(key, slot);
  }

  #addName(name: string, slot: number): void {
    if (this.slotOf(name) !== UNKNOWN) throw new GrammarError(`two definitions have the name '${name}'`);
    const lower = name.toLowerCase();
    const octets = textToOctets(lower);
    let place = hashOf(octets, 0, octets.length) & this.#mask;
    while (this.#table[place] !== 0) place = (place + 1) & this.#mask;
    this.#byName.set(lower, slot);
    this.#names.push(octets);
    this.#slots.push(slot);
    this.#table[place] = this.#names.length;
  }
}

/** Returns the definitions with those of other generators in the place of built-in ones that have the same name. */
function inPlace(given: readonly AnyDefinition[]): readonly AnyDefinition[] {
  const placed: AnyDefinition[] = [];
  for (const definition of given) {
    const slot = definition.replaces === undefined ? -1 : placed.findIndex(({ name }) => isSame(name, definition.name));
    const before = placed[slot];
    if (before === undefined || before.replaces !== undefined) placed.push(definition);
    else placed[slot] = replaced(before, definition);
  }
  return placed;
}

/** Returns the definition that replaces a built-in one. Headers that the library itself reads must keep their type. */
function replaced(before: AnyDefinition, definition: AnyDefinition): AnyDefinition {
  const { name, cardinality, replaces } = definition;
  if (replaces === 'other' && readByLibrary.some((each) => isSame(each, name))) {
    throw new GrammarError(`the library reads '${name}' itself: its rule can be added to by '=/', and not be another`);
  }
  if (cardinality !== before.cardinality) {
    throw new GrammarError(`'${name}' is '${before.cardinality}', and cannot become '${cardinality}'`);
  }
  return definition;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Returns whether a name (in lower case) is spelled at a place of some octets, letters without case. Both are tokens,
 * so two octets that differ only in bit 0x20 are the same letter.
 */
function isSpelled(name: Uint8Array, octets: Octets, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let at = 0; at < name.length; at += 1) {
    const octet = octets[start + at] ?? 0;
    if (octet !== name[at] && (octet | LOWER) !== name[at]) return false;
  }
  return true;
}
