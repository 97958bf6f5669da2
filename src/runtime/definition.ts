import type { Cursor } from './cursor.ts';
import type { Result } from './result.ts';

/**
 * `one`: at most one row. `list`: values joined by commas or in separate rows. `lines`: rows, never joined (§7.3.1).
 */
export type Cardinality = 'one' | 'list' | 'lines';

/** A row of RFC 3261's Tables 2 and 3 (§20): the messages in which the header may occur or must occur. */
export interface Usage {
  /** The `where` column: '' (anywhere), 'R', 'r', 'c', '2xx', '401', ... */
  readonly where: string;
  /** The `proxy` column: any of `amdr`. */
  readonly proxy: string;
  /**
   * By method: 'c' conditional, 'm' mandatory, 'm*' should, 'o' optional, 't' should (stream: must), '*' with a body,
   * '-' not applicable.
   */
  readonly methods: Readonly<Record<string, string>>;
}

/** The definition of a header, from which parsing, types, printing and validation follow. */
export interface HeaderDefinition<
  Name extends string = string,
  Key extends string = string,
  C extends Cardinality = Cardinality,
  Value = unknown,
  Input = Value,
> {
  /** The name as RFC 3261 spells it: `Call-ID`. */
  readonly name: Name;
  /** The name of the field in `message.headers`: `callId`. */
  readonly key: Key;
  /** The compact form, RFC 3261 §7.3.3: `i`. */
  readonly compact?: string | undefined;
  readonly cardinality: C;
  /** The section that defines it: `RFC 3261 §20.8`. */
  readonly section?: string | undefined;
  readonly usage?: readonly Usage[] | undefined;
  /** Whether the rows of a `list` form one value together instead of an array, as in Authentication-Info. */
  readonly joined?: boolean | undefined;
  /**
   * Whether a definition that another project has generated may replace the library's definition of the same name.
   * `extended` means that its rule only adds to the library's rule, so code for the library's values can read its
   * values; `other` means that its rule differs.
   */
  readonly replaces?: 'extended' | 'other' | undefined;
  /**
   * Reads the value of one row, up to the CR that ends it. Returns `undefined` if the row cannot be read; `miss` has
   * then recorded the offset.
   */
  readonly read: (c: Cursor) => Value | undefined;
  /** Returns the text of one value (for a `list`: of one row) as a byte string, without checking it. */
  readonly format: (value: Input) => string;
  /**
   * Returns the value of a header's text, which excludes the name and the colon. Throws `ParseError` if it cannot be
   * read.
   */
  readonly parse: (text: string | Uint8Array, options?: ReadOptions) => Value;
  /** Does what `parse` does, but returns the error. It never throws, whatever the text is. */
  readonly safeParse: (text: string | Uint8Array, options?: ReadOptions) => Result<Value>;
  /**
   * Returns the text of a value as a JavaScript string. The text is read again before it is returned, in the mode that
   * `options` name; without `options`, leniently first and then strictly, so that a value is printed in whichever mode
   * it was read. Throws `PrintError` if no text has this value.
   */
  readonly print: (value: Input, options?: ReadOptions) => string;
  /** Does what `print` does, and returns a byte string (one character an octet). */
  readonly printOctets: (value: Input, options?: ReadOptions) => string;
  /**
   * Returns whether a value that was read from the text of `given` is `given`, so that the text may be printed. It
   * never throws.
   */
  readonly isReadAs: (read: unknown, given: Input) => boolean;
}

/** Any header definition. Its input type is unknown, so it can read values but not print them. */
export type AnyDefinition = HeaderDefinition<string, string, Cardinality, unknown, never>;

/** The options of reading a value. */
export interface ReadOptions {
  /** Whether only what the RFC's grammar derives is read; `false` also takes what `grammar/lenient.abnf` adds. */
  readonly strict?: boolean | undefined;
}
