// @generated from grammar/rfc6442.abnf and grammar/rfc6442.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { formatAddrSpec, parseAddrSpec, type Uri, type UriInput } from '../rules/uri.ts';
import { COMMA, LAQUOT, RAQUOT, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** The URI of a location (RFC 6442 §4.1). */
export interface Geolocation {
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `Geolocation`. Those that have a default may be left out. */
export interface GeolocationInput {
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `locationValue = LAQUOT locationURI RAQUOT *(SEMI geoloc-param)`.
 * `*(SEMI geoloc-param)`: white space, then one octet decides.
 */
export function parseLocationvalue(c: Cursor): Geolocation | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseAddrSpec(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { uri, params };
}

/** Returns the text of `locationValue` without checking it. */
export function formatLocationvalue(value: GeolocationInput): string {
  return `<${formatAddrSpec(value.uri)}>${formatOthers(value.params, ';')}`;
}

/**
 * Reads `Geolocation-header = "Geolocation" HCOLON locationValue *( COMMA locationValue )`.
 * `*( COMMA locationValue )`: white space, then one octet decides.
 */
export function readGeolocation(c: Cursor): readonly Geolocation[] | undefined {
  const locationvalue = takeList(c, parseLocationvalue, COMMA);
  if (locationvalue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return locationvalue;
}

/** Returns the text of a value of `Geolocation` without checking it. */
function writeGeolocation(value: readonly GeolocationInput[]): string {
  return `${value.map(formatLocationvalue).join(', ')}`;
}

/** The location of the caller, which is in the body or at a URI (RFC 6442 §4.1). */
export const geolocation = /* @__PURE__ */ makeDefinition({
  name: 'Geolocation',
  cardinality: 'list',
  section: 'RFC 6442 §4.1',
  usage: [],
  read: readGeolocation,
  format: writeGeolocation,
});
