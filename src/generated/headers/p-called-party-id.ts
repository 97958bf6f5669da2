// @generated from grammar/rfc7315.abnf and grammar/rfc7315.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { formatNameAddr, parseNameAddr } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** The address that was called (RFC 7315 §5.2). */
export interface PCalledPartyId {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `PCalledPartyId`. Those that have a default may be left out. */
export interface PCalledPartyIdInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `called-pty-id-spec = name-addr *(SEMI cpid-param)`.
 * `*(SEMI cpid-param)`: white space, then one octet decides.
 */
export function parseCalledPtyIdSpec(c: Cursor): PCalledPartyId | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Returns the text of `called-pty-id-spec` without checking it. */
export function formatCalledPtyIdSpec(value: PCalledPartyIdInput): string {
  return `${formatNameAddr(value)}${formatOthers(value.params, ';')}`;
}

/** Reads `P-Called-Party-ID = "P-Called-Party-ID" HCOLON called-pty-id-spec`. */
export function readPCalledPartyId(c: Cursor): PCalledPartyId | undefined {
  const calledPtyIdSpec = parseCalledPtyIdSpec(c);
  if (calledPtyIdSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return calledPtyIdSpec;
}

/** Returns the text of a value of `P-Called-Party-ID` without checking it. */
function writePCalledPartyId(value: PCalledPartyIdInput): string {
  return `${formatCalledPtyIdSpec(value)}`;
}

/** The Request-URI before a proxy replaced it by the contact of the called user (RFC 7315 §5.2). */
export const pCalledPartyId = /* @__PURE__ */ makeDefinition({
  name: 'P-Called-Party-ID',
  cardinality: 'one',
  section: 'RFC 7315 §5.2',
  usage: [],
  read: readPCalledPartyId,
  format: writePCalledPartyId,
});
