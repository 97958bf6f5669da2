import type { Cursor } from './cursor.ts';
import type { Result } from './result.ts';

/** `one`: at most one row. `list`: values joined by commas or in rows of their own. `lines`: rows, never joined (§7.3.1). */
export type Cardinality = 'one' | 'list' | 'lines';

/** Row of RFC 3261's Tables 2 and 3 (§20): where the header may stand, and how it is owed there. */
export interface Usage {
  /** The `where` column: '' (anywhere), 'R', 'r', 'c', '2xx', '401', ... */
  readonly where: string;
  /** The `proxy` column: any of `amdr`. */
  readonly proxy: string;
  /** By method: 'c' conditional, 'm' mandatory, 'm*' should, 'o' optional, 't' should (stream: must), '*' with a body, '-' not applicable. */
  readonly methods: Readonly<Record<string, string>>;
}

/** What the library knows of a header: everything else (parsing messages, typing, printing, validating) follows from it. */
export interface HeaderDefinition<
  Name extends string = string,
  Key extends string = string,
  C extends Cardinality = Cardinality,
  Value = unknown,
  Input = Value,
> {
  /** As RFC 3261 spells it: `Call-ID`. */
  readonly name: Name;
  /** The field of `message.headers`: `callId`. */
  readonly key: Key;
  /** The compact form, RFC 3261 §7.3.3: `i`. */
  readonly compact?: string | undefined;
  readonly cardinality: C;
  /** Where it is defined: `RFC 3261 §20.8`. */
  readonly section?: string | undefined;
  readonly usage?: readonly Usage[] | undefined;
  /** A `list` whose rows make one value together instead of an array (Authentication-Info). */
  readonly joined?: boolean | undefined;
  /**
   * Of a definition that is generated elsewhere: it may stand in the place of the library's own of its name. `extended`: its
   * rule is the library's with additions, so who knows values of that one can read its values. `other`: another rule.
   */
  readonly replaces?: 'extended' | 'other' | undefined;
  /**
   * Reads one row's value, which must reach to the end of the value (`c` then stands at the CR).
   * `undefined`: not derivable; where, says `miss`.
   */
  readonly read: (c: Cursor) => Value | undefined;
  /** Writes the text of one value (for a `list`: of one row), octets as characters, unchecked. */
  readonly format: (value: Input) => string;
  /** The value of a header's text, without name and colon. Throws `ParseError`. */
  readonly parse: (text: string | Uint8Array, options?: ReadOptions) => Value;
  /** As `parse`, but returns the error. Never throws on any text. */
  readonly safeParse: (text: string | Uint8Array, options?: ReadOptions) => Result<Value>;
  /**
   * Returns the text of a value as a JavaScript string. The text is read again before it is returned, in the mode that
   * `options` name; without `options`, leniently first and then strictly, so that a value is printed in whichever mode it
   * was read. Throws `PrintError` if no text has this value.
   */
  readonly print: (value: Input, options?: ReadOptions) => string;
  /** Does what `print` does, and returns a byte string (one character an octet). */
  readonly printOctets: (value: Input, options?: ReadOptions) => string;
}

/** Any definition: what it writes is not known, so nothing can be given to it to write. */
export type AnyDefinition = HeaderDefinition<string, string, Cardinality, unknown, never>;

export interface ReadOptions {
  /** Whether only what the RFC's grammar derives is read; `false` also takes what `grammar/lenient.abnf` adds. */
  readonly strict?: boolean | undefined;
}
