// @generated from grammar/rfc7315.abnf and grammar/rfc7315.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { formatNameAddr, parseNameAddr } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { COMMA, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** A URI of the user who registers (RFC 7315 §5.1). */
export interface PAssociatedUri {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `PAssociatedUri`. Those that have a default may be left out. */
export interface PAssociatedUriInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `p-aso-uri-spec = name-addr *(SEMI ai-param)`.
 * `*(SEMI ai-param)`: white space, then one octet decides.
 */
export function parsePAsoUriSpec(c: Cursor): PAssociatedUri | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Returns the text of `p-aso-uri-spec` without checking it. */
export function formatPAsoUriSpec(value: PAssociatedUriInput): string {
  return `${formatNameAddr(value)}${formatOthers(value.params, ';')}`;
}

/**
 * Reads `P-Associated-URI = "P-Associated-URI" HCOLON [ p-aso-uri-spec *(COMMA p-aso-uri-spec) ]`.
 * `*(COMMA p-aso-uri-spec)`: white space, then one octet decides.
 */
export function readPAssociatedUri(c: Cursor): readonly PAssociatedUri[] | undefined {
  const pAsoUriSpec = takeOptionalList(c, parsePAsoUriSpec, COMMA);
  if (!atEnd(c)) return undefined;
  return pAsoUriSpec;
}

/** Returns the text of a value of `P-Associated-URI` without checking it. */
function writePAssociatedUri(value: readonly PAssociatedUriInput[]): string {
  return `${value.map(formatPAsoUriSpec).join(', ')}`;
}

/** The other URIs that the provider has given to the user who registers (RFC 7315 §5.1). */
export const pAssociatedUri = /* @__PURE__ */ makeDefinition({
  name: 'P-Associated-URI',
  cardinality: 'list',
  section: 'RFC 7315 §5.1',
  usage: [],
  read: readPAssociatedUri,
  format: writePAssociatedUri,
});
