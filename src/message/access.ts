/**
 * A header as the verbs see it: which rows are its own, and how a row's text becomes values and back.
 *
 * Invariant: a definition and a field of `message.headers` give typed values, any other name gives its rows as text; that
 * is the rule of `message.headers`, too.
 */
import { PrintError } from '../runtime/errors.ts';
import { oneLine } from '../runtime/value-text.ts';
import type { Block } from './block.ts';
import { readRows, typedValue } from './reading.ts';
import { builtRow, isToken, type Row, rawOctets, rowName, rowOctets, rowText, UNKNOWN } from './row.ts';
import type { Context } from './state.ts';
import { rawRows } from './view.ts';
import type { AnyDefinition } from './vocabulary.ts';

export interface Access {
  readonly name: string;
  /** May it have several values? */
  readonly several: boolean;
  readonly owns: (row: Row) => boolean;
  /** The value of all its rows; `undefined` where absent or malformed. */
  readonly whole: (block: Block) => unknown;
  /** The values of one row; `undefined` where malformed. */
  readonly items: (row: Row) => readonly unknown[] | undefined;
  /** Rows for a whole value. Throws `PrintError`. */
  readonly build: (whole: unknown) => readonly Row[];
  /** One row for some of its values. */
  readonly buildRow: (items: readonly unknown[]) => Row;
}

export function accessOf(context: Context, ref: AnyDefinition | string): Access {
  const { vocabulary } = context;
  if (typeof ref !== 'string') return typedAccess(context, vocabulary.inForce(ref), vocabulary.slotOf(ref.name));
  const slot = vocabulary.slotOfKey(ref);
  const definition = vocabulary.definitions[slot];
  return definition === undefined ? rawAccess(context, ref) : typedAccess(context, definition, slot);
}

function typedAccess(context: Context, definition: AnyDefinition, slot: number): Access {
  const isKnown = context.vocabulary.definitions[slot] === definition;
  const names = [definition.name, definition.compact].map((name) => name?.toLowerCase());
  // A definition of another parser reads rows afresh: what a row remembers is its own parser's.
  const readable = (rows: readonly Row[]) => (isKnown ? rows : rows.map(forgotten));
  const owns = (each: Row) => (slot === UNKNOWN ? names.includes(rowName(each).toLowerCase()) : each.slot === slot);
  const isList = definition.cardinality === 'list' && definition.joined !== true;
  const row = (value: unknown): Row => {
    // Whether it is a value of this header is what printing finds out.
    const octets = definition.printOctets(value as never);
    return builtRow(slot, definition.name, octets, context.strict);
  };
  return {
    name: definition.name,
    several: definition.cardinality !== 'one' && definition.joined !== true,
    owns,
    whole: (block) => {
      if (isKnown) return typedValue(block, slot);
      const reading = readRows(definition, readable(block.rows.filter(owns)));
      return reading.state === 'ok' ? reading.value : undefined;
    },
    items: (each) => {
      const reading = readRows(definition, readable([each]));
      if (reading.state !== 'ok') return undefined;
      return Array.isArray(reading.value) && definition.cardinality !== 'one' ? reading.value : [reading.value];
    },
    // `from` also calls for what a list leaves out.
    build: (whole) =>
      definition.cardinality === 'lines' ? Array.from(arrayOf(definition.name, whole), row) : [row(whole)],
    buildRow: (items) => row(isList && !isStar(items) ? items : items[0]),
  };
}

/** What stands for a whole list is text: `Contact: *`. */
function isStar(items: readonly unknown[]): boolean {
  return items.length === 1 && items[0] === '*';
}

function forgotten(row: Row): Row {
  return builtRow(UNKNOWN, rowName(row), oneLine(rowOctets(row)), row.source.strict);
}

function rawAccess(context: Context, name: string): Access {
  const slot = context.vocabulary.slotOf(name);
  const definition = context.vocabulary.definitions[slot];
  const wanted = name.toLowerCase();
  const row = (value: unknown): Row => {
    const octets = typeof value === 'string' ? rawOctets(value) : undefined;
    if (octets === undefined || !isToken(name)) throw new PrintError(name, 'not the text of a header');
    const built = builtRow(slot, name, octets, context.strict);
    if (definition !== undefined && readRows(definition, [built]).state !== 'ok') {
      throw new PrintError(definition.name, `malformed: ${JSON.stringify(value)}`);
    }
    return built;
  };
  return {
    name,
    several: definition?.cardinality !== 'one',
    owns: (each) =>
      slot === UNKNOWN ? each.slot === slot && rowName(each).toLowerCase() === wanted : each.slot === slot,
    whole: (block) => rawRows(block, name),
    items: (each) => [rowText(each)],
    build: (whole) => (typeof whole === 'string' ? [row(whole)] : Array.from(arrayOf(name, whole), row)),
    buildRow: (items) => row(items[0]),
  };
}

function arrayOf(name: string, whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  throw new PrintError(name, 'several values are an array');
}
