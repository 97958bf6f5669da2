/**
 * The header-type table: what each header and each typed rule becomes in TypeScript.
 *
 * Invariant: pure data. Name, compact form and list-ness are in the ABNF already and are only repeated here to be
 * compared with it; what is optional in the grammar is optional in the type without being said here.
 */

export interface Table {
  /** The namespace of the ABNF beside it, which is the name of its file: `rfc3261`. */
  readonly namespace: string;
  /** Whose `Message` knows the headers; `sippet` if absent. */
  readonly entry?: Entry;
  readonly headers: readonly HeaderRow[];
  /**
   * By rule name: what its text becomes; of a rule that is a parameter, what its value becomes. A rule without an entry
   * is punctuation, or is written out where it is used.
   */
  readonly rules: Readonly<Record<string, Shape>>;
  readonly bounds?: readonly Bound[];
  readonly exceptions?: readonly Exception[];
  /** Rules that are start symbols besides the headers. */
  readonly exports?: readonly string[];
}

/** `sippet` is what everybody bundles; `sippet/all` has whatever is registered. */
export type Entry = 'sippet' | 'sippet/all';

export interface HeaderRow {
  readonly name: string;
  readonly compact?: string;
  /** The rule of the whole header, name and colon included. */
  readonly rule: string;
  readonly cardinality: 'one' | 'list' | 'lines';
  /** The rows of a `list` make one value together instead of an array. */
  readonly joined?: boolean;
  /** `20.42` of the namespace's RFC. */
  readonly section?: string;
  /** Rows of Tables 2 and 3: where, proxy, and the columns ACK BYE CAN INV OPT REG as printed. */
  readonly usage?: readonly (readonly [where: string, proxy: string, columns: string])[];
  readonly doc?: string;
  /** The type of the header's value where it is not that of a typed rule, and how to read it. */
  readonly value?: Shape;
}

/** A decimal number that the RFC bounds in prose. `element` (as the ABNF writes it) where it is not the whole rule. */
export interface Bound {
  readonly rule: string;
  readonly element?: string;
  /** Which of several equal elements, from 0. */
  readonly nth?: number;
  readonly min?: number;
  readonly max: number;
  /** The sentence or section that says so. */
  readonly reason: string;
}

/** Words that an element is none of, whatever its rule derives; compared without case. */
export interface Exception {
  readonly rule: string;
  readonly element: string;
  readonly words: readonly string[];
  readonly reason: string;
}

export type Shape =
  /**
   * The octets, trimmed of white space at both ends. Keywords of the rule make an open union of literals, declared by
   * the name `type` where there is one.
   */
  | { readonly as: 'text'; readonly type?: string; readonly emptyIsAbsent?: boolean }
  /** Text of people: trimmed of white space at both ends, unfolded, and UTF-8 decoded. */
  | { readonly as: 'utf8' }
  /** A quoted-string (or tokens in its place): unquoted, unfolded, UTF-8 decoded; printed quoted. */
  | { readonly as: 'quoted' }
  /** The text between the delimiters `open` and `close`, which the value does not hold. */
  | { readonly as: 'enclosed'; readonly open: string; readonly close: string; readonly utf8?: boolean }
  /** Decimal digits; printed with at least `width` of them. */
  | { readonly as: 'number'; readonly width?: number }
  /** A decimal fraction of at most three places: `qvalue`. */
  | { readonly as: 'decimal' }
  | { readonly as: 'boolean' }
  /** Whatever is written, this. */
  | { readonly as: 'constant'; readonly value: string }
  /** A function of the runtime pair `decodeX`, `encodeX`. */
  | { readonly as: 'codec'; readonly codec: string; readonly type: string }
  | RecordShape
  | ParamsShape
  /** One of several typed alternatives. */
  | { readonly as: 'union'; readonly type: string; readonly doc?: string }
  /** Items between separators, whose shape is that of their rule. */
  | { readonly as: 'list' }
  /** `name = value`, both kept as text, as an array of the two. */
  | { readonly as: 'pair' };

export interface RecordShape {
  readonly as: 'record';
  readonly type: string;
  readonly doc?: string;
  /**
   * By element (a rule name, or the element as the ABNF writes it; `#2` for the second): the field, or its shape. The
   * field `...` stands for all the fields of the rule.
   */
  readonly fields?: Readonly<Record<string, string | Field>>;
  /** Fields that are the same in every value: `{ kind: 'sip' }`. */
  readonly constants?: Readonly<Record<string, string>>;
  /** What a builder may leave out, and what is put there. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Fields kept escaped as written, with a decoded getter each. */
  readonly escaped?: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly shape?: Shape;
  /** White space that is printed behind it although the grammar does not ask for it. */
  readonly after?: string;
}

export interface ParamsShape {
  readonly as: 'params';
  readonly type: string;
  readonly doc?: string;
  /** By parameter name: what its value becomes, where that is not the shape of its rule. */
  readonly known?: Readonly<Record<string, Shape>>;
}
