// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  formatRouteParam,
  parseRouteParam,
  type RouteAddress,
  type RouteAddressInput,
} from '../rules/route-address.ts';
import { COMMA } from '../tables.ts';

export type { RouteAddress, RouteAddressInput } from '../rules/route-address.ts';

/**
 * Reads `Route = "Route" HCOLON route-param *(COMMA route-param)`.
 * `*(COMMA route-param)`: white space, then one octet decides.
 */
export function readRoute(c: Cursor): readonly RouteAddress[] | undefined {
  const routeParam = takeList(c, parseRouteParam, COMMA);
  if (routeParam === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return routeParam;
}

/** Returns the text of a value of `Route` without checking it. */
function writeRoute(value: readonly RouteAddressInput[]): string {
  return `${value.map(formatRouteParam).join(', ')}`;
}

/** The proxies through which the request is routed (RFC 3261 §20.34). */
export const route = /* @__PURE__ */ makeDefinition({
  name: 'Route',
  cardinality: 'list',
  section: 'RFC 3261 §20.34',
  usage: [usage('R', 'adr', 'c c c c c c')],
  read: readRoute,
  format: writeRoute,
});
