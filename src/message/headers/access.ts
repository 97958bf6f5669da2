/**
 * Access to one header of a message: which rows belong to it, and how their text is read and written.
 *
 * Invariant: `accessOf` gives typed values only, and `rawAccessOf` text only, so the type of a value never depends on
 * how a name is spelled.
 */
import { PrintError, SippetError } from '../../runtime/errors.ts';
import { oneLine } from '../../runtime/value-text.ts';
import type { Block } from '../rows/block.ts';
import { printedRow } from '../rows/printed-row.ts';
import { readRows, typedValue } from '../rows/reading.ts';
import { builtRow, isToken, type Row, rawOctets, rowName, rowOctets, rowText, UNKNOWN } from '../rows/row.ts';
import type { AnyDefinition } from '../rows/vocabulary.ts';
import type { Context } from '../state.ts';
import { describeReading } from '../validate/describe-reading.ts';
import { rawRows } from './view.ts';

export interface Access {
  readonly name: string;
  /** Whether the header may have several values. */
  readonly several: boolean;
  readonly owns: (row: Row) => boolean;
  /** Returns the value of all its rows, or `undefined` if it is absent or malformed. */
  readonly whole: (block: Block) => unknown;
  /** Returns the values of one row, or `undefined` if it is malformed. */
  readonly items: (row: Row) => readonly unknown[] | undefined;
  /** Returns rows for a whole value. Throws `PrintError`. */
  readonly build: (whole: unknown) => readonly Row[];
  /** Returns one row for some of the header's values. Throws `PrintError`. */
  readonly buildRow: (items: readonly unknown[]) => Row;
}

/**
 * Returns the typed access to the header of a definition or a field. Throws `SippetError` if no header has the field.
 */
export function accessOf(context: Context, ref: AnyDefinition | string): Access {
  const { vocabulary } = context;
  const slot = typeof ref === 'string' ? vocabulary.slotOfKey(ref) : vocabulary.slotOf(ref.name);
  const definition = typeof ref === 'string' ? definitionOf(context, ref) : vocabulary.inForce(ref);
  if (vocabulary.definitions[slot] !== definition) return typedAccess(context, definition, slot);
  const ofContext = accesses.get(context) ?? [];
  accesses.set(context, ofContext);
  const access = ofContext[slot] ?? typedAccess(context, definition, slot);
  ofContext[slot] = access;
  return access;
}

/** The accesses of each context, by slot. Making one costs as much as reading a header. */
const accesses = new WeakMap<Context, Access[]>();

/** Returns the definition of a field of `message.headers`. Throws `SippetError` if no header has the field. */
export function definitionOf({ vocabulary }: Context, key: string): AnyDefinition {
  const definition = vocabulary.definitions[vocabulary.slotOfKey(key)];
  if (definition !== undefined) return definition;
  const named = vocabulary.definitions[vocabulary.slotOf(key)];
  const hint = named === undefined ? '' : `; the field of ${named.name} is '${named.key}'`;
  throw new SippetError(
    'unknown-header',
    `'${key}' is not a field of message.headers${hint}; raw, setRaw and the like take any header name`,
  );
}

/** Returns the access to one of a builder's headers. A name with a hyphen takes text; any other key is a field. */
export function builderAccessOf(context: Context, key: string): Access {
  return key.includes('-') ? rawAccessOf(context, key) : accessOf(context, key);
}

function typedAccess(context: Context, definition: AnyDefinition, slot: number): Access {
  const isKnown = context.vocabulary.definitions[slot] === definition;
  const names = [definition.name, definition.compact].map((name) => name?.toLowerCase());
  // A row remembers the value that its own parser read, so the definition of another parser reads it again.
  const readable = (rows: readonly Row[]) => (isKnown ? rows : rows.map(forgotten));
  const owns = (each: Row) => (slot === UNKNOWN ? names.includes(rowName(each).toLowerCase()) : each.slot === slot);
  const isList = definition.cardinality === 'list' && definition.joined !== true;
  const row = (value: unknown): Row => printedRow(context, slot, definition, value);
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
    // `from` also fills in values that a list leaves out.
    build: (whole) =>
      definition.cardinality === 'lines' ? Array.from(arrayOf(definition.name, whole), row) : [row(whole)],
    buildRow: (items) => row(isList && !isStar(items) ? items : items[0]),
  };
}

/** Returns whether the items are the text that stands for a whole list, as in `Contact: *`. */
function isStar(items: readonly unknown[]): boolean {
  return items.length === 1 && items[0] === '*';
}

function forgotten(row: Row): Row {
  return builtRow(UNKNOWN, rowName(row), oneLine(rowOctets(row)), row.source.strict);
}

/**
 * Returns the access to the text of a header's rows, by its name in any case. The text of a known header must be
 * readable.
 */
export function rawAccessOf(context: Context, name: string): Access {
  const slot = context.vocabulary.slotOf(name);
  const definition = context.vocabulary.definitions[slot];
  const wanted = name.toLowerCase();
  const row = (value: unknown): Row => {
    if (!isToken(name))
      throw new PrintError(name, `expected a token as the header's name, got ${JSON.stringify(name)}`);
    const octets = typeof value === 'string' ? rawOctets(value) : undefined;
    if (octets !== undefined) return builtRow(slot, name, octets, context.strict);
    throw new PrintError(name, `expected text without control characters, got ${JSON.stringify(value)}`);
  };
  const checked = (rows: readonly Row[]): readonly Row[] => {
    const reading = definition === undefined ? undefined : readRows(definition, rows);
    if (reading?.state !== 'malformed') return rows;
    const texts = rows.map((each) => JSON.stringify(rowText(each))).join(', ');
    throw new PrintError(name, `${describeReading(name, reading.error)}; got ${texts}`);
  };
  return {
    name,
    several: definition?.cardinality !== 'one',
    owns: (each) =>
      slot === UNKNOWN ? each.slot === slot && rowName(each).toLowerCase() === wanted : each.slot === slot,
    whole: (block) => rawRows(block, name),
    items: (each) => [rowText(each)],
    build: (whole) => checked(typeof whole === 'string' ? [row(whole)] : Array.from(arrayOf(name, whole), row)),
    buildRow: (items) => {
      const built = row(items[0]);
      checked([built]);
      return built;
    },
  };
}

function arrayOf(name: string, whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  throw new PrintError(name, `expected an array of values, got ${typeof whole}`);
}
