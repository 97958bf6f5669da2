// @generated from grammar/rfc7315.abnf and grammar/rfc7315.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  formatAccessInfo,
  newPAccessNetworkInfoParams,
  type PAccessNetworkInfoParams,
  parseAccessInfo,
} from '../rules/p-access-network-info-params.ts';
import type { AccessNetworkType } from '../rules/words.ts';
import { ACCESS_NET, COMMA, SEMI } from '../tables.ts';

export type { PAccessNetworkInfoParams } from '../rules/p-access-network-info-params.ts';
export type { AccessNetworkType } from '../rules/words.ts';

/** An access network, §5.4. (RFC 7315) */
export interface PAccessNetworkInfo {
  /** `access-net` */
  readonly type: AccessNetworkType;
  /** `access-info` */
  readonly params: PAccessNetworkInfoParams;
}

/** What a builder passes for `PAccessNetworkInfo`: defaults may be left out. */
export interface PAccessNetworkInfoInput {
  readonly type: AccessNetworkType;
  readonly params?: Partial<PAccessNetworkInfoParams> | undefined;
}

/**
 * `access-net-spec = access-net *(SEMI access-info)`.
 * `*(SEMI access-info)`: white space, then one octet decides.
 */
export function parseAccessNetSpec(c: Cursor): PAccessNetworkInfo | undefined {
  const type = take(c, ACCESS_NET);
  if (type === undefined) return undefined;
  const params = newPAccessNetworkInfoParams();
  while (skip(c, SEMI)) {
    if (!parseAccessInfo(c, params)) return undefined;
  }
  return { type, params };
}

/** Writes the text of `access-net-spec`, unchecked. */
export function formatAccessNetSpec(value: PAccessNetworkInfoInput): string {
  return `${value.type}${formatAccessInfo(value.params, ';')}`;
}

/**
 * `P-Access-Network-Info = "P-Access-Network-Info" HCOLON access-net-spec *(COMMA access-net-spec)`.
 * `*(COMMA access-net-spec)`: white space, then one octet decides.
 */
export function readPAccessNetworkInfo(c: Cursor): readonly PAccessNetworkInfo[] | undefined {
  const accessNetSpec = takeList(c, parseAccessNetSpec, COMMA);
  if (accessNetSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return accessNetSpec;
}

/** Writes a value of `P-Access-Network-Info`, unchecked. */
function writePAccessNetworkInfo(value: readonly PAccessNetworkInfoInput[]): string {
  return `${value.map(formatAccessNetSpec).join(', ')}`;
}

/** The access network by which the user agent is connected, and where in it. RFC 7315 §5.4 */
export const pAccessNetworkInfo = /* @__PURE__ */ makeDefinition({
  name: 'P-Access-Network-Info',
  cardinality: 'list',
  section: 'RFC 7315 §5.4',
  usage: [],
  read: readPAccessNetworkInfo,
  format: writePAccessNetworkInfo,
});
