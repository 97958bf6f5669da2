// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { formatRecRoute, parseRecRoute, type RouteAddress, type RouteAddressInput } from '../rules/route-address.ts';
import { COMMA } from '../tables.ts';

export type { RouteAddress, RouteAddressInput } from '../rules/route-address.ts';

/**
 * Reads `Record-Route = "Record-Route" HCOLON rec-route *(COMMA rec-route)`.
 * `*(COMMA rec-route)`: white space, then one octet decides.
 */
export function readRecordRoute(c: Cursor): readonly RouteAddress[] | undefined {
  const recRoute = takeList(c, parseRecRoute, COMMA);
  if (recRoute === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return recRoute;
}

/** Returns the text of a value of `Record-Route` without checking it. */
function writeRecordRoute(value: readonly RouteAddressInput[]): string {
  return `${value.map(formatRecRoute).join(', ')}`;
}

/** The proxies that stay in the path of the dialog (RFC 3261 §20.30). */
export const recordRoute = /* @__PURE__ */ makeDefinition({
  name: 'Record-Route',
  cardinality: 'list',
  section: 'RFC 3261 §20.30',
  usage: [usage('R', 'ar', 'o o o o o -'), usage('2xx,18x', 'mr', '- o o o o -')],
  read: readRecordRoute,
  format: writeRecordRoute,
});
