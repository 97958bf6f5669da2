/**
 * Header definitions that are written by hand, for headers without a grammar.
 *
 * Invariant: the `parse` and `print` of such a definition handle one value at a time, as JavaScript text without folds.
 * Commas, folds, UTF-8 and line ends are handled here, so no `print` can inject a line into a message.
 */
import { type Cursor, miss } from './cursor.ts';
import { makeDefinition } from './define-header.ts';
import type { Cardinality, HeaderDefinition } from './definition.ts';
import { PrintError } from './errors.ts';
import type { HeaderKey } from './header-key.ts';
import { encodeUtf8, readable, textToOctets } from './octets.ts';
import { oneLine, splitCommas, trimWsp, valueEnd } from './value-text.ts';

/** A header that is defined by code instead of by a grammar. */
export interface ExtensionHeader<Name extends string, C extends Cardinality, Value> {
  readonly name: Name;
  readonly compact?: string | undefined;
  readonly cardinality: C;
  /** The section that defines the header, such as `RFC 3261 §20.8`. */
  readonly section?: string | undefined;
  /** Returns the value of a trimmed text. Throws, or returns `undefined`, if the text is not a value of this header. */
  readonly parse: (text: string) => Value | undefined;
  readonly print: (value: Value) => string;
}

/** The value of a header row: an array for a `list`, and a single value otherwise. */
export type RowValue<C extends Cardinality, Value> = C extends 'list' ? readonly Value[] : Value;

const TOKEN = /^[A-Za-z0-9\-.!%*_+`'~]+$/;

/**
 * Returns the definition of a header that is parsed and printed by code. Throws `TypeError` if a name is not a token.
 */
export function defineHeader<const Name extends string, const C extends Cardinality, Value>(
  header: ExtensionHeader<Name, C, Value>,
): HeaderDefinition<Name, HeaderKey<Name>, C, RowValue<C, Value>> {
  const { name, compact, cardinality, section } = header;
  for (const each of compact === undefined ? [name] : [name, compact]) {
    if (!TOKEN.test(each))
      throw new TypeError(`the header name ${JSON.stringify(each)} is not a token (RFC 3261 §25.1)`);
  }
  const isList = cardinality === 'list';
  const definition = makeDefinition<Name, C, unknown, unknown>({
    name,
    compact,
    cardinality,
    section,
    read: (c) => readByHand(c, header),
    format: (value) => (isList ? formatList(header, value) : formatOne(header, value)),
  });
  const printOctets = (value: unknown): string => {
    const octets = definition.format(value);
    if (definition.safeParse(textToOctets(octets)).ok) return octets;
    throw new PrintError(name, `its own parse refuses ${JSON.stringify(readable(octets))}`);
  };
  // The value is whatever the header's own `parse` makes of the text.
  const isReadAs = (read: unknown) => read !== undefined;
  const checked = { ...definition, printOctets, isReadAs, print: (value: unknown) => readable(printOctets(value)) };
  // The code above treats values as unknown; `RowValue` describes what `readByHand` returns for each cardinality.
  return checked as unknown as HeaderDefinition<Name, HeaderKey<Name>, C, RowValue<C, Value>>;
}

function readByHand<Value>(
  c: Cursor,
  header: ExtensionHeader<string, Cardinality, Value>,
): Value | readonly Value[] | undefined {
  const start = c.pos;
  const end = valueEnd(c.text, start);
  const text = oneLine(c.text.slice(start, end));
  const texts = header.cardinality === 'list' ? splitCommas(text) : [text];
  const values: Value[] = [];
  for (const each of texts) {
    const value = parseOne(header, readable(trimWsp(each)));
    if (value === undefined) return miss(c, start, header.name);
    values.push(value);
  }
  c.pos = end;
  return header.cardinality === 'list' ? values : values[0];
}

function parseOne<Value>(header: ExtensionHeader<string, Cardinality, Value>, text: string): Value | undefined {
  try {
    return header.parse(text);
  } catch {
    return undefined;
  }
}

function formatList<Value>(header: ExtensionHeader<string, Cardinality, Value>, values: unknown): string {
  if (!Array.isArray(values)) throw new PrintError(header.name, 'a list is an array of values');
  return values.map((value: unknown) => formatOne(header, value)).join(', ');
}

function formatOne<Value>(header: ExtensionHeader<string, Cardinality, Value>, value: unknown): string {
  const text = printOne(header, value);
  if (typeof text !== 'string' || /[\r\n]/.test(text)) {
    throw new PrintError(header.name, 'print gave no text, or a line end in it');
  }
  return encodeUtf8(text);
}

function printOne<Value>(header: ExtensionHeader<string, Cardinality, Value>, value: unknown): unknown {
  try {
    // The type of the caller's argument guarantees this. If it lied, `print` throws or `parse` rejects the text.
    return header.print(value as Value);
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(header.name, `not a value of this header: ${String(error)}`);
  }
}
