/**
 * The typed values of rows, which are read when they are first asked for and then remembered.
 *
 * Invariant: the typed view gives `undefined` for exactly those headers that `readHeader` calls absent or malformed.
 */
import type { Cursor } from '../../runtime/cursor.ts';
import { cursorOf } from '../../runtime/cursor.ts';
import { locateFault } from '../../runtime/locate-fault.ts';
import { oneLine } from '../../runtime/value-text.ts';
import { type Block, SEVERAL } from './block.ts';
import { type Row, rowOctets } from './row.ts';
import type { Slot } from './slots.ts';
import type { AnyDefinition } from './vocabulary.ts';

/** The reason why a header's value cannot be read. */
export interface HeaderFault {
  /** `syntax`: the grammar does not derive it. `bound`: a number is too large. `duplicate`: one row too many. */
  readonly kind: 'syntax' | 'bound' | 'duplicate';
  /** The index of the row among the header's rows, from 0. */
  readonly row: number;
  /** The offset of the octet in the message, or in the value of a header that was built. */
  readonly offset: number;
  /** The rule of the grammar that the octets do not match. */
  readonly rule: string;
  /** The octets, words or rules that were expected there. */
  readonly expected: readonly string[];
}

/** The result of reading a header. RFC 3261 §16.3 treats absent and malformed headers differently. */
export type Reading<Whole = unknown, Item = unknown> =
  | { readonly state: 'absent' }
  | { readonly state: 'ok'; readonly value: Whole }
  | { readonly state: 'malformed'; readonly error: HeaderFault; readonly values: readonly Item[] };

/** Reads a row by its own definition, remembers the value, and returns whether the row can be read. */
export function readRow(row: Row, definition: AnyDefinition): boolean {
  if (row.state === 'unread') {
    const c = row.source.cursor(row.valueStart);
    const value = readValue(definition, c, row.valueEnd);
    row.value = value;
    row.leniences = c.leniences;
    row.state = value === undefined ? 'malformed' : 'ok';
  }
  return row.state === 'ok';
}

function readValue(definition: AnyDefinition, c: Cursor, end: number): unknown {
  const value = definition.read(c);
  return c.pos === end ? value : undefined;
}

/** Returns the value of a slot, or `undefined` if it is absent or malformed. */
export function typedValue(block: Block, slot: number): unknown {
  const row = block.only(slot);
  if (row === undefined) return undefined;
  const definition = block.vocabulary.definitions[slot];
  if (definition === undefined) return undefined;
  if (row === SEVERAL || definition.cardinality === 'lines') return remembered(block, slot);
  return readRow(row, definition) ? row.value : undefined;
}

/** Returns the value of a header that the library itself reads, or `undefined` if it is absent or malformed. */
export function valueOf<Value>(block: Block, slot: Slot<Value>): Value | undefined {
  // The value has this type, because a vocabulary lets no other rule take the header's place.
  return typedValue(block, slot) as Value | undefined;
}

function remembered(block: Block, slot: number): unknown {
  const known = block.combined?.get(slot);
  if (known !== undefined) return known;
  const definition = block.vocabulary.definitions[slot];
  if (definition === undefined) return undefined;
  const reading = readRows(definition, rowsOfSlot(block, slot));
  const value = reading.state === 'ok' ? reading.value : undefined;
  block.combined ??= new Map();
  block.combined.set(slot, value);
  return value;
}

export function rowsOfSlot(block: Block, slot: number): readonly Row[] {
  return block.rows.filter((row) => row.slot === slot);
}

/** Returns the value of all rows of one header together. */
export function readRows(definition: AnyDefinition, rows: readonly Row[]): Reading {
  const [first] = rows;
  if (first === undefined) return { state: 'absent' };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row !== undefined && !readRow(row, definition)) return malformed(rows, syntaxFault(definition, rows, at));
  }
  if (definition.cardinality === 'lines') return { state: 'ok', value: rows.map((row) => row.value) };
  if (rows.length === 1) return { state: 'ok', value: first.value };
  if (definition.cardinality === 'one') return malformed(rows, duplicateFault(rows, 1, definition.name));
  if (definition.joined === true) return readJoined(definition, rows);
  return readList(definition, rows);
}

function readList(definition: AnyDefinition, rows: readonly Row[]): Reading {
  const all: unknown[] = [];
  for (const { value } of rows) {
    // A value of a list header that is no array stands for the whole list (`Contact: *`), and no other value may
    // accompany it.
    if (!Array.isArray(value)) {
      const star = rows.findIndex((row) => !Array.isArray(row.value));
      return malformed(rows, duplicateFault(rows, Math.max(star, 1), definition.name));
    }
    for (const item of value) all.push(item);
  }
  return { state: 'ok', value: all };
}

/**
 * Joins the rows and reads them as one: "combined ... by appending each subsequent field-value to the first, each
 * separated by a comma" (RFC 3261 §7.3.1).
 */
function readJoined(definition: AnyDefinition, rows: readonly Row[]): Reading {
  const octets = rows.map((row) => oneLine(rowOctets(row))).join(', ');
  const value = readValue(definition, cursorOf(octets, rows[0]?.source.strict), octets.length);
  if (value === undefined) return malformed(rows, duplicateFault(rows, 1, definition.name));
  return { state: 'ok', value };
}

function malformed(rows: readonly Row[], error: HeaderFault): Reading {
  const values = rows.filter((row) => row.state === 'ok').flatMap((row) => row.value);
  return { state: 'malformed', error, values };
}

/** The form in which a parser says which numbers it expected: `min..max`. */
const BOUND = /^\d+\.\.\d+$/;

function syntaxFault(definition: AnyDefinition, rows: readonly Row[], at: number): HeaderFault {
  const row = rows[at];
  if (row === undefined) return { kind: 'syntax', row: at, offset: 0, rule: definition.name, expected: [] };
  const found = locateFault(definition, row.source.tracing(row.valueStart), row.valueEnd);
  const kind = found.expected.some((each) => BOUND.test(each)) ? 'bound' : 'syntax';
  return { kind, row: at, offset: row.source.offsetOf(found.offset), rule: found.rule, expected: found.expected };
}

function duplicateFault(rows: readonly Row[], at: number, rule: string): HeaderFault {
  const row = rows[at];
  const offset = row === undefined ? 0 : row.source.offsetOf(row.nameStart);
  return { kind: 'duplicate', row: at, offset, rule, expected: ['at most one'] };
}
