/**
 * `sippet/runtime`: everything that the code which sippet-codegen generates for other packages imports. It reads and
 * writes octets, and holds the values that a project's headers share with the library's own.
 *
 * Invariant: if an export is removed or changes its meaning, `runtimeVersion` changes.
 */

export type { AcceptParams } from './generated/rules/accept-params.ts';
export type { Challenge, ChallengeInput } from './generated/rules/challenge.ts';
export type { ChallengeParams } from './generated/rules/challenge-params.ts';
export type { Credentials, CredentialsInput } from './generated/rules/credentials.ts';
export type { CredentialsParams } from './generated/rules/credentials-params.ts';
export type { OtherUri, OtherUriInput } from './generated/rules/other-uri.ts';
export type { RouteAddress, RouteAddressInput } from './generated/rules/route-address.ts';
export { SipUri, type SipUriInput } from './generated/rules/sip-uri.ts';
export type { SipUriParams } from './generated/rules/sip-uri-params.ts';
export type { UriInput } from './generated/rules/uri.ts';
export { ahead } from './runtime/ahead.ts';
export { type Cursor, cursorAt, cursorOf, miss, note, retreat } from './runtime/cursor.ts';
export { decodeSipDate, encodeSipDate, SipDate, type SipDateInput } from './runtime/date.ts';
export { type HeaderSpec, makeDefinition } from './runtime/define-header.ts';
export type { AnyDefinition, Cardinality, HeaderDefinition, ReadOptions, Usage } from './runtime/definition.ts';
export { decodeHost, decodeReceived, encodeHost, encodeReceived } from './runtime/host.ts';
export type { Node, Span } from './runtime/node.ts';
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
} from './runtime/others.ts';
export { decodePercent, encodePercent, type UriComponent } from './runtime/percent.ts';
export type { Fault, Result } from './runtime/result.ts';
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
} from './runtime/scan.ts';
export { type Table, type TableSource, table } from './runtime/table.ts';
export {
  exactWord,
  skipEach,
  takeAs,
  takeBoolean,
  takeEach,
  takeEnclosed,
  takeList,
  takeNumber,
  takeOptionalList,
  takeQuoted,
  takeText,
  word,
} from './runtime/take.ts';
export { decodeTelUri, encodeTelUri, type TelParams, type TelUri, type TelUriInput } from './runtime/tel.ts';
export {
  decodeEnclosed,
  decodeEnclosedText,
  decodeQuoted,
  decodeText,
  encodeQuoted,
  encodeText,
} from './runtime/text.ts';
export { usage } from './runtime/usage.ts';
export { requireRuntime, runtimeVersion } from './runtime/version.ts';
export { Address, type AddressInput } from './uri/address.ts';
export { Uri } from './uri/uri.ts';
