/**
 * The format of header-type tables, which say what each header and each typed rule becomes in TypeScript.
 *
 * Invariant: a table is pure data. Name, compact form and whether a header is a list are in the ABNF already; they are
 * repeated here only to be compared with it. An element that is optional in the grammar is optional in the type,
 * without being mentioned here.
 */

export interface Table {
  /** The namespace of the ABNF beside it, which is the name of its file: `rfc3261`. */
  readonly namespace: string;
  /** The entry point whose `Message` knows the headers; default `sippet`. */
  readonly entry?: Entry;
  readonly headers: readonly HeaderRow[];
  /**
   * By rule name, the value that its text becomes. For a rule that is a parameter, this is the parameter's value. A
   * rule without an entry is punctuation, or is read in place by the rules that use it.
   */
  readonly rules: Readonly<Record<string, Shape>>;
  readonly bounds?: readonly Bound[];
  readonly exceptions?: readonly Exception[];
  /** Rules that are start symbols, besides the headers. */
  readonly exports?: readonly string[];
}

/**
 * An entry point of the package: `sippet` for what every application bundles, `sippet/all` for all registered headers.
 */
export type Entry = 'sippet' | 'sippet/all';

export interface HeaderRow {
  readonly name: string;
  readonly compact?: string;
  /** The rule of the whole header, including name and colon. */
  readonly rule: string;
  readonly cardinality: 'one' | 'list' | 'lines';
  /** Whether the rows of a `list` make one value together instead of an array. */
  readonly joined?: boolean;
  /** The section of the namespace's RFC: `20.42`. */
  readonly section?: string;
  /** Rows of Tables 2 and 3: where, proxy, and the columns ACK BYE CAN INV OPT REG as printed. */
  readonly usage?: readonly (readonly [where: string, proxy: string, columns: string])[];
  readonly doc?: string;
  /** The shape of the header's value, if it is not that of a typed rule. */
  readonly value?: Shape;
}

/**
 * A decimal number that the RFC bounds in prose. `element` (as the ABNF writes it) names the number, unless it is the
 * whole rule.
 */
export interface Bound {
  readonly rule: string;
  readonly element?: string;
  /** Which of several equal elements is meant, from 0. */
  readonly nth?: number;
  readonly min?: number;
  readonly max: number;
  /** The sentence or section that states the bound. */
  readonly reason: string;
}

/** Words that an element excludes although its rule derives them. They are compared without case. */
export interface Exception {
  readonly rule: string;
  readonly element: string;
  readonly words: readonly string[];
  readonly reason: string;
}

export type Shape =
  /**
   * The octets, trimmed of white space at both ends. The keywords of the rule make an open union of literals, which is
   * declared by the name `type` if that is given.
   */
  | { readonly as: 'text'; readonly type?: string; readonly emptyIsAbsent?: boolean }
  /** Human-readable text: trimmed of white space at both ends, unfolded, and decoded as UTF-8. */
  | { readonly as: 'utf8' }
  /** A quoted-string (or tokens in its place): unquoted, unfolded, and decoded as UTF-8; printed in quotes. */
  | { readonly as: 'quoted' }
  /** The text between the delimiters `open` and `close`, which are not part of the value. */
  | { readonly as: 'enclosed'; readonly open: string; readonly close: string; readonly utf8?: boolean }
  /** A number in decimal digits, printed with at least `width` digits. */
  | { readonly as: 'number'; readonly width?: number }
  /** A decimal fraction of at most three places, such as a `qvalue`. */
  | { readonly as: 'decimal' }
  | { readonly as: 'boolean' }
  /** This value, whatever the text is. */
  | { readonly as: 'constant'; readonly value: string }
  /** The value that the functions `decodeX` and `encodeX` of the runtime convert. */
  | { readonly as: 'codec'; readonly codec: string; readonly type: string }
  | RecordShape
  | ParamsShape
  /** One of several typed alternatives. */
  | { readonly as: 'union'; readonly type: string; readonly doc?: string }
  /** Items between separators. The shape of an item is that of its rule. */
  | { readonly as: 'list' }
  /** The name and the value of `name = value` as an array of two texts. */
  | { readonly as: 'pair' };

export interface RecordShape {
  readonly as: 'record';
  readonly type: string;
  readonly doc?: string;
  /** The section of the namespace's RFC that describes it. */
  readonly section?: string;
  /**
   * By element (a rule name, or the element as the ABNF writes it; `#2` for the second), the name of its field, or its
   * shape. The field `...` stands for all fields of the rule.
   */
  readonly fields?: Readonly<Record<string, string | Field>>;
  /** Fields that are the same in every value: `{ kind: 'sip' }`. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Texts that replace fields which a builder may leave out. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Fields that keep their escapes as written; each has a getter for the decoded text. */
  readonly escaped?: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly shape?: Shape;
  /** White space that is printed after it although the grammar does not require it. */
  readonly after?: string;
}

export interface ParamsShape {
  readonly as: 'params';
  readonly type: string;
  readonly doc?: string;
  /** The section of the namespace's RFC that describes them. */
  readonly section?: string;
  /** By parameter name, the shape of its value, if it is not the shape of its rule. */
  readonly known?: Readonly<Record<string, Shape>>;
}
