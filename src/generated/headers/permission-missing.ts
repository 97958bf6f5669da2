// @generated from grammar/rfc5360.abnf and grammar/rfc5360.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { COMMA, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** A URI without permission (RFC 5360 §5.9.3). */
export interface PermissionMissing {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `PermissionMissing`. Those that have a default may be left out. */
export interface PermissionMissingInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `per-miss-spec = address *( SEMI generic-param )`.
 * `*( SEMI generic-param )`: white space, then one octet decides.
 */
export function parsePerMissSpec(c: Cursor): PermissionMissing | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of `per-miss-spec` without checking it. */
export function formatPerMissSpec(value: PermissionMissingInput): string {
  return `${formatAddress(value)}${formatOthers(value.params, ';')}`;
}

/**
 * Reads `Permission-Missing = "Permission-Missing" HCOLON per-miss-spec *( COMMA per-miss-spec )`.
 * `*( COMMA per-miss-spec )`: white space, then one octet decides.
 */
export function readPermissionMissing(c: Cursor): readonly PermissionMissing[] | undefined {
  const perMissSpec = takeList(c, parsePerMissSpec, COMMA);
  if (perMissSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return perMissSpec;
}

/** Returns the text of a value of `Permission-Missing` without checking it. */
function writePermissionMissing(value: readonly PermissionMissingInput[]): string {
  return `${value.map(formatPerMissSpec).join(', ')}`;
}

/** The URIs for which a relay has no permission (RFC 5360 §5.9.3). */
export const permissionMissing = /* @__PURE__ */ makeDefinition({
  name: 'Permission-Missing',
  cardinality: 'list',
  section: 'RFC 5360 §5.9.3',
  usage: [],
  read: readPermissionMissing,
  format: writePermissionMissing,
});
