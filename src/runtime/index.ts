/** What code that sippet-codegen generates imports, in this package and in those of others; and the types that it is made of. */
export { type Cursor, cursorAt, cursorOf, miss, note } from './cursor.ts';
export { decodeSipDate, encodeSipDate, SipDate, type SipDateInput } from './date.ts';
export { type HeaderSpec, makeDefinition } from './define-header.ts';
export type { AnyDefinition, Cardinality, HeaderDefinition, ReadOptions, Usage } from './definition.ts';
export { decodeHost, decodeReceived, encodeHost, encodeReceived } from './host.ts';
export type { Node, Span } from './node.ts';
export {
  addOther,
  addRepeated,
  type Draft,
  formatOthers,
  isValued,
  newParams,
  noOthers,
  type Other,
  type Params,
} from './others.ts';
export { decodePercent, encodePercent, type UriComponent } from './percent.ts';
export type { Fault, Result } from './result.ts';
export {
  endOf,
  endOfLine,
  endOfValue,
  follows,
  followsPastSpace,
  initial,
  octetSet,
  since,
  skip,
  skipBefore,
  skipNested,
  take,
  trimmed,
} from './scan.ts';
export { type Table, type TableSource, table } from './table.ts';
export {
  exactWord,
  takeAs,
  takeBoolean,
  takeEnclosed,
  takeList,
  takeNumber,
  takeOptionalList,
  takeQuoted,
  takeText,
  word,
} from './take.ts';
export { decodeTelUri, encodeTelUri, type TelParams, type TelUri, type TelUriInput } from './tel.ts';
export { decodeEnclosed, decodeEnclosedText, decodeQuoted, decodeText, encodeQuoted, encodeText } from './text.ts';
export { usage } from './usage.ts';
