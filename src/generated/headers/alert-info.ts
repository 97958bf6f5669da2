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

/** An alternative ring tone, §20.4. (RFC 3261) */
export interface AlertInfo {
  /** `info-URI` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** What a builder passes for `AlertInfo`: defaults may be left out. */
export interface AlertInfoInput {
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * `alert-param = LAQUOT info-URI RAQUOT *( SEMI generic-param )`.
 * `*( SEMI generic-param )`: white space, then one octet decides.
 */
export function parseAlertParam(c: Cursor): AlertInfo | undefined {
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

/** Writes the text of `alert-param`, unchecked. */
export function formatAlertParam(value: AlertInfoInput): string {
  return `<${formatInfoUri(value.uri)}>${formatOthers(value.params, ';')}`;
}

/**
 * `Alert-Info = "Alert-Info" HCOLON alert-param *(COMMA alert-param)`.
 * `*(COMMA alert-param)`: white space, then one octet decides.
 */
export function readAlertInfo(c: Cursor): readonly AlertInfo[] | undefined {
  const alertParam = takeList(c, parseAlertParam, COMMA);
  if (alertParam === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return alertParam;
}

/** Writes a value of `Alert-Info`, unchecked. */
function writeAlertInfo(value: readonly AlertInfoInput[]): string {
  return `${value.map(formatAlertParam).join(', ')}`;
}

/** An alternative ring tone, or ringback tone, for the UAS or UAC. RFC 3261 §20.4 */
export const alertInfo = /* @__PURE__ */ makeDefinition({
  name: 'Alert-Info',
  cardinality: 'list',
  section: 'RFC 3261 §20.4',
  usage: [usage('R', 'ar', '- - - o - -'), usage('180', 'ar', '- - - o - -')],
  read: readAlertInfo,
  format: writeAlertInfo,
});
