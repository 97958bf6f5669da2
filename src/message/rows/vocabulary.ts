/**
 * The headers that a parser knows.
 *
 * Invariant: the slot of a built-in definition, its index in `definitions`, is the same in every vocabulary. Extensions
 * follow the built-in definitions or replace one of them.
 */
import type { Octets } from '../../runtime/cursor.ts';
import type { AnyDefinition } from '../../runtime/definition.ts';
import { GrammarError } from '../../runtime/errors.ts';
import { UNKNOWN } from './row.ts';
import { readByLibrary } from './slots.ts';

/** Any definition, whatever its value is. */
export type { AnyDefinition };

const LOWER = 0x20;
const FACTOR = 33;
const BEYOND_ASCII = /[^\x00-\x7f]/;
/** The number of places in the table for each name. With this many, few names share a place. */
const SPARSENESS = 8;

/** Returns the hash of a name after one more octet. Letters count without case. */
export function hashStep(hash: number, octet: number): number {
  return Math.imul(hash, FACTOR) + (octet | LOWER);
}

export class Vocabulary {
  /** The definitions in force, by slot. */
  readonly definitions: readonly AnyDefinition[];
  /** All definitions that were given, including those that others replaced. */
  readonly given: readonly AnyDefinition[];
  readonly #byName = new Map<string, number>();
  readonly #names: string[] = [];
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

  /** Returns the slot of a name inside some octets, whose hash the caller has computed, or `UNKNOWN`. */
  find(octets: Octets, start: number, end: number, hash: number): number {
    let place = hash & this.#mask;
    for (let index = this.#table[place] ?? 0; index !== 0; index = this.#table[place] ?? 0) {
      const name = this.#names[index - 1] ?? '';
      if (isSpelled(name, octets, start, end)) return this.#slots[index - 1] ?? UNKNOWN;
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
    let hash = 0;
    for (let at = 0; at < lower.length; at += 1) hash = hashStep(hash, lower.charCodeAt(at));
    let place = hash & this.#mask;
    while (this.#table[place] !== 0) place = (place + 1) & this.#mask;
    this.#byName.set(lower, slot);
    this.#names.push(lower);
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

/** Returns whether a name (in lower case) is spelled at a place of some octets, letters without case. */
function isSpelled(name: string, octets: Octets, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let at = 0; at < name.length; at += 1) {
    const wanted = name.charCodeAt(at);
    const octet = octets[start + at] ?? 0;
    if (octet !== wanted && !(isLowerLetter(wanted) && (octet | LOWER) === wanted)) return false;
  }
  return true;
}

function isLowerLetter(octet: number): boolean {
  return octet >= 0x61 && octet <= 0x7a;
}
