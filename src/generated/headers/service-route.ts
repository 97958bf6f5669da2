// @generated from grammar/rfc3608.abnf and grammar/rfc3608.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { formatSrValue, parseSrValue, type RouteAddress, type RouteAddressInput } from '../rules/route-address.ts';
import { COMMA } from '../tables.ts';

export type { RouteAddress, RouteAddressInput } from '../rules/route-address.ts';

/**
 * Reads `Service-Route = "Service-Route" HCOLON sr-value *( COMMA sr-value)`.
 * `*( COMMA sr-value)`: white space, then one octet decides.
 */
export function readServiceRoute(c: Cursor): readonly RouteAddress[] | undefined {
  const srValue = takeList(c, parseSrValue, COMMA);
  if (srValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return srValue;
}

/** Returns the text of a value of `Service-Route` without checking it. */
function writeServiceRoute(value: readonly RouteAddressInput[]): string {
  return `${value.map(formatSrValue).join(', ')}`;
}

/** The proxies through which the registrar asks the user agent to send its requests (RFC 3608 §5). */
export const serviceRoute = /* @__PURE__ */ makeDefinition({
  name: 'Service-Route',
  cardinality: 'list',
  section: 'RFC 3608 §5',
  usage: [usage('2xx', 'ar', '- - - - - o')],
  read: readServiceRoute,
  format: writeServiceRoute,
});
