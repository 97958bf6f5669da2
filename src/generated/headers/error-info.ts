// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { formatInfoUri, parseInfoUri, type Uri, type UriInput } from '../rules/uri.ts';
import { COMMA, LAQUOT, RAQUOT, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** A URI with more information about an error (RFC 3261 §20.18). */
export interface ErrorInfo {
  /** `info-URI` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `ErrorInfo`. Those that have a default may be left out. */
export interface ErrorInfoInput {
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `error-uri = LAQUOT info-URI RAQUOT *( SEMI generic-param )`.
 * `*( SEMI generic-param )`: white space, then one octet decides.
 */
export function parseErrorUri(c: Cursor): ErrorInfo | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseInfoUri(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { uri, params };
}

/** Returns the text of `error-uri` without checking it. */
export function formatErrorUri(value: ErrorInfoInput): string {
  return `<${formatInfoUri(value.uri)}>${formatOthers(value.params, ';')}`;
}

/**
 * Reads `Error-Info = "Error-Info" HCOLON error-uri *(COMMA error-uri)`.
 * `*(COMMA error-uri)`: white space, then one octet decides.
 */
export function readErrorInfo(c: Cursor): readonly ErrorInfo[] | undefined {
  const errorUri = takeList(c, parseErrorUri, COMMA);
  if (errorUri === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return errorUri;
}

/** Returns the text of a value of `Error-Info` without checking it. */
function writeErrorInfo(value: readonly ErrorInfoInput[]): string {
  return `${value.map(formatErrorUri).join(', ')}`;
}

/** The URIs of more information about the error (RFC 3261 §20.18). */
export const errorInfo = /* @__PURE__ */ makeDefinition({
  name: 'Error-Info',
  cardinality: 'list',
  section: 'RFC 3261 §20.18',
  usage: [usage('300-699', 'a', '- o o o o o')],
  read: readErrorInfo,
  format: writeErrorInfo,
});
