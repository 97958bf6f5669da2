// @generated from grammar/rfc6442.abnf and grammar/rfc6442.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { initial, skip } from '../../runtime/scan.ts';
import { takeNumber, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { EQUAL, LOCATION_ERROR_CODE, QUOTED_STRING_2, SEMI } from '../tables.ts';

/** An error in a location (RFC 6442 §4.4). */
export interface GeolocationError {
  /** `location-error-code` */
  readonly code: number;
  /** `location-error-params` */
  readonly params: GeolocationErrorParams;
}

/** The values from which a builder makes a `GeolocationError`. Those that have a default may be left out. */
export interface GeolocationErrorInput {
  readonly code: number;
  readonly params?: Partial<GeolocationErrorParams> | undefined;
}

/** Parameters of Geolocation-Error; `code` is human-readable text (RFC 6442). */
export interface GeolocationErrorParams extends Params {
  /** `location-error-code-text = "code" EQUAL quoted-string` */
  readonly code?: string | undefined;
}

/**
 * Reads `locationErrorValue = location-error-code *(SEMI location-error-params)`.
 * `*(SEMI location-error-params)`: white space, then one octet decides.
 */
export function parseLocationerrorvalue(c: Cursor): GeolocationError | undefined {
  const code = takeNumber(c, LOCATION_ERROR_CODE);
  if (code === undefined) return undefined;
  const params = newGeolocationErrorParams();
  while (skip(c, SEMI)) {
    if (!parseLocationErrorParams(c, params)) return undefined;
  }
  return { code, params };
}

/** Returns the text of `locationErrorValue` without checking it. */
export function formatLocationerrorvalue(value: GeolocationErrorInput): string {
  return `${String(value.code).padStart(3, '0')}${formatLocationErrorParams(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newGeolocationErrorParams(): Draft<GeolocationErrorParams> {
  return { code: undefined, others: noOthers() };
}

/** Returns the parameters of `location-error-params` as text, each after `separator`, in the order of the grammar. */
export function formatLocationErrorParams(
  params: Partial<GeolocationErrorParams> | undefined,
  separator: string,
): string {
  if (params === undefined) return '';
  let text = '';
  if (params.code !== undefined) text += `${separator}code=${encodeQuoted(params.code)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `location-error-params = location-error-code-text / generic-param`.
 * Alternatives in order: tried, kept on success.
 */
export function parseLocationErrorParams(c: Cursor, params: Draft<GeolocationErrorParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const code = parseLocationErrorCodeText(c);
        if (code !== undefined) {
          if (params.code === undefined) params.code = code;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `location-error-code-text = "code" EQUAL quoted-string`: tried, kept on success. */
function parseLocationErrorCodeText(c: Cursor): string | undefined {
  return word(c, 'code') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/** Reads `Geolocation-Error = "Geolocation-Error" HCOLON locationErrorValue`. */
export function readGeolocationError(c: Cursor): GeolocationError | undefined {
  const locationerrorvalue = parseLocationerrorvalue(c);
  if (locationerrorvalue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return locationerrorvalue;
}

/** Returns the text of a value of `Geolocation-Error` without checking it. */
function writeGeolocationError(value: GeolocationErrorInput): string {
  return `${formatLocationerrorvalue(value)}`;
}

/** The error in the location that the request conveyed (RFC 6442 §4.4). */
export const geolocationError = /* @__PURE__ */ makeDefinition({
  name: 'Geolocation-Error',
  cardinality: 'one',
  section: 'RFC 6442 §4.4',
  usage: [],
  read: readGeolocationError,
  format: writeGeolocationError,
});
