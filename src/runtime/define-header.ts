/**
 * Header definitions, built from a row of the header table, a reader and a printer.
 *
 * Invariant: `print` returns a text only if `read` reads it completely and gives the value that was to be printed. A
 * text with anything behind the value, such as an injected line, is never returned.
 */
import { type Cursor, cursorOf } from './cursor.ts';
import type { Cardinality, HeaderDefinition, ReadOptions, Usage } from './definition.ts';
import { type Defaults, sameValue } from './equal.ts';
import { ParseError, PrintError } from './errors.ts';
import { type HeaderKey, headerKey } from './header-key.ts';
import { locateFault } from './locate-fault.ts';
import { encodeUtf8, octetsToText, readable } from './octets.ts';
import { describeDifference, describeMisread } from './print-fault.ts';
import type { Result } from './result.ts';

/** The properties of one header. */
export interface HeaderSpec<Name extends string, C extends Cardinality, Value, Input> {
  readonly name: Name;
  readonly compact?: string | undefined;
  readonly cardinality: C;
  readonly section?: string | undefined;
  readonly usage?: readonly Usage[] | undefined;
  readonly joined?: boolean | undefined;
  /**
   * Whether and how a definition that another project generates may replace the library's definition of the same name.
   */
  readonly replaces?: 'extended' | 'other' | undefined;
  readonly read: (c: Cursor) => Value | undefined;
  readonly format: (value: Input) => string;
  /** The defaults of fields that a caller may leave out of a value (or of each value of a list). */
  readonly defaults?: Defaults | undefined;
}

/** Returns the definition of a header whose parser and printer are generated. */
export function makeDefinition<const Name extends string, const C extends Cardinality, Value, Input = Value>(
  spec: HeaderSpec<Name, C, Value, Input>,
): HeaderDefinition<Name, HeaderKey<Name>, C, Value, Input> {
  const { name, compact, cardinality, section, usage, joined, replaces, read, format, defaults } = spec;
  const safeParse = (text: string | Uint8Array, options: ReadOptions = {}): Result<Value> => {
    const octets = byteString(text);
    const c = cursorOf(octets, options.strict);
    const value = readWhole(read, c, octets.length);
    if (value !== undefined) return { ok: true, value, leniences: c.leniences ?? [] };
    return { ok: false, error: locateFault(spec, cursorOf(octets, options.strict, true), octets.length) };
  };
  const isReadAs = (again: unknown, value: Input): boolean => again !== undefined && matches(again, value, defaults);
  const givesBack = (octets: string, value: Input, strict: boolean): boolean =>
    isReadAs(readWhole(read, cursorOf(octets, strict), octets.length), value);
  const printOctets = (value: Input, { strict }: ReadOptions = {}): string => {
    const octets = formatOrRefuse(spec, value);
    if (givesBack(octets, value, strict ?? false)) return octets;
    if (strict === undefined && givesBack(octets, value, true)) return octets;
    throw new PrintError(name, whyUnprintable(spec, octets, value, strict));
  };
  return {
    name,
    key: headerKey(name),
    compact,
    cardinality,
    section,
    usage,
    joined,
    replaces,
    read,
    format,
    safeParse,
    parse: (text, options) => {
      const result = safeParse(text, options);
      if (result.ok) return result.value;
      throw new ParseError(result.error, byteString(text));
    },
    print: (value, options) => readable(printOctets(value, options)),
    printOctets,
    isReadAs,
  };
}

function byteString(text: string | Uint8Array): string {
  return typeof text === 'string' ? encodeUtf8(text) : octetsToText(text);
}

function readWhole<Value>(read: (c: Cursor) => Value | undefined, c: Cursor, end: number): Value | undefined {
  const value = read(c);
  return c.pos === end ? value : undefined;
}

/** Returns why `octets`, the text that a value would have, is not read as that value. */
function whyUnprintable<Name extends string, C extends Cardinality, Value, Input>(
  spec: HeaderSpec<Name, C, Value, Input>,
  octets: string,
  value: Input,
  strict: boolean | undefined,
): string {
  const again = readWhole(spec.read, cursorOf(octets, strict), octets.length);
  try {
    if (again !== undefined) return describeDifference(octets, again, value, spec.defaults);
    return describeMisread(octets, locateFault(spec, cursorOf(octets, strict, true), octets.length), value);
  } catch (error) {
    // A getter of the value threw.
    return `not a value of this header: ${String(error)}`;
  }
}

function formatOrRefuse<Input>(
  spec: { readonly name: string; format: (value: Input) => string },
  value: Input,
): string {
  try {
    const octets: unknown = spec.format(value);
    if (typeof octets === 'string') return octets;
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(spec.name, `not a value of this header: ${String(error)}`);
  }
  throw new PrintError(spec.name, 'not a value of this header');
}

/**
 * Returns whether a value equals the one that was read. A value whose getters throw is never equal, so it is not
 * printed.
 */
function matches(parsed: unknown, value: unknown, defaults: Defaults | undefined): boolean {
  try {
    return sameValue(parsed, value, defaults);
  } catch {
    return false;
  }
}
