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

/** An access network (RFC 7315 §5.4). */
export interface PAccessNetworkInfo {
  /** `access-net` */
  readonly type: AccessNetworkType;
  /** `access-info` */
  readonly params: PAccessNetworkInfoParams;
}

/** The values from which a builder makes a `PAccessNetworkInfo`. Those that have a default may be left out. */
export interface PAccessNetworkInfoInput {
  readonly type: AccessNetworkType;
  readonly params?: Partial<PAccessNetworkInfoParams> | undefined;
}

/**
 * Reads `access-net-spec = access-net *(SEMI access-info)`.
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

/** Returns the text of `access-net-spec` without checking it. */
export function formatAccessNetSpec(value: PAccessNetworkInfoInput): string {
  return `${value.type}${formatAccessInfo(value.params, ';')}`;
}

/**
 * Reads `P-Access-Network-Info = "P-Access-Network-Info" HCOLON access-net-spec *(COMMA access-net-spec)`.
 * `*(COMMA access-net-spec)`: white space, then one octet decides.
 */
export function readPAccessNetworkInfo(c: Cursor): readonly PAccessNetworkInfo[] | undefined {
  const accessNetSpec = takeList(c, parseAccessNetSpec, COMMA);
  if (accessNetSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return accessNetSpec;
}

/** Returns the text of a value of `P-Access-Network-Info` without checking it. */
function writePAccessNetworkInfo(value: readonly PAccessNetworkInfoInput[]): string {
  return `${value.map(formatAccessNetSpec).join(', ')}`;
}

/** The access network that connects the user agent, and the location in it (RFC 7315 §5.4). */
export const pAccessNetworkInfo = /* @__PURE__ */ makeDefinition({
  name: 'P-Access-Network-Info',
  cardinality: 'list',
  section: 'RFC 7315 §5.4',
  usage: [],
  read: readPAccessNetworkInfo,
  format: writePAccessNetworkInfo,
});
