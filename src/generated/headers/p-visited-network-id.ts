// @generated from grammar/rfc7315.abnf and grammar/rfc7315.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeList, takeQuoted } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { COMMA, SEMI, TOKEN_OR_QUOTED_STRING } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';

/** A visited network (RFC 7315 §5.3). */
export interface PVisitedNetworkId {
  /** `token / quoted-string` */
  readonly network: string;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `PVisitedNetworkId`. Those that have a default may be left out. */
export interface PVisitedNetworkIdInput {
  readonly network: string;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `vnetwork-spec = (token / quoted-string) *(SEMI vnetwork-param)`.
 * `*(SEMI vnetwork-param)`: white space, then one octet decides.
 */
export function parseVnetworkSpec(c: Cursor): PVisitedNetworkId | undefined {
  const network = takeQuoted(c, TOKEN_OR_QUOTED_STRING);
  if (network === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { network, params };
}

/** Returns the text of `vnetwork-spec` without checking it. */
export function formatVnetworkSpec(value: PVisitedNetworkIdInput): string {
  return `${encodeQuoted(value.network)}${formatOthers(value.params, ';')}`;
}

/**
 * Reads `P-Visited-Network-ID = "P-Visited-Network-ID" HCOLON vnetwork-spec *(COMMA vnetwork-spec)`.
 * `*(COMMA vnetwork-spec)`: white space, then one octet decides.
 */
export function readPVisitedNetworkId(c: Cursor): readonly PVisitedNetworkId[] | undefined {
  const vnetworkSpec = takeList(c, parseVnetworkSpec, COMMA);
  if (vnetworkSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return vnetworkSpec;
}

/** Returns the text of a value of `P-Visited-Network-ID` without checking it. */
function writePVisitedNetworkId(value: readonly PVisitedNetworkIdInput[]): string {
  return `${value.map(formatVnetworkSpec).join(', ')}`;
}

/** The visited networks that the request passed on its way to the home network (RFC 7315 §5.3). */
export const pVisitedNetworkId = /* @__PURE__ */ makeDefinition({
  name: 'P-Visited-Network-ID',
  cardinality: 'list',
  section: 'RFC 7315 §5.3',
  usage: [],
  read: readPVisitedNetworkId,
  format: writePVisitedNetworkId,
});
