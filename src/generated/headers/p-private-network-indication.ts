// @generated from grammar/rfc7316.abnf and grammar/rfc7316.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip, take } from '../../runtime/scan.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { PNI_VALUE, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';

/** A private network (RFC 7316 §7). */
export interface PPrivateNetworkIndication {
  /** `PNI-value` */
  readonly domain: string;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `PPrivateNetworkIndication`. Those that have a default may be left out. */
export interface PPrivateNetworkIndicationInput {
  readonly domain: string;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `P-Private-Network-Indication = "P-Private-Network-Indication" HCOLON PNI-value *(SEMI PNI-param)`.
 * `*(SEMI PNI-param)`: white space, then one octet decides.
 */
export function readPPrivateNetworkIndication(c: Cursor): PPrivateNetworkIndication | undefined {
  const domain = take(c, PNI_VALUE);
  if (domain === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { domain, params };
}

/** Returns the text of a value of `P-Private-Network-Indication` without checking it. */
function writePPrivateNetworkIndication(value: PPrivateNetworkIndicationInput): string {
  return `${value.domain}${formatOthers(value.params, ';')}`;
}

/** The private network to whose traffic the message belongs (RFC 7316 §7). */
export const pPrivateNetworkIndication = /* @__PURE__ */ makeDefinition({
  name: 'P-Private-Network-Indication',
  cardinality: 'one',
  section: 'RFC 7316 §7',
  usage: [],
  read: readPPrivateNetworkIndication,
  format: writePPrivateNetworkIndication,
});
