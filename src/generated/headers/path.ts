// @generated from grammar/rfc3327.abnf and grammar/rfc3327.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { formatPathValue, parsePathValue, type RouteAddress, type RouteAddressInput } from '../rules/route-address.ts';
import { COMMA } from '../tables.ts';

export type { RouteAddress, RouteAddressInput } from '../rules/route-address.ts';

/**
 * Reads `Path = "Path" HCOLON path-value *( COMMA path-value )`.
 * `*( COMMA path-value )`: white space, then one octet decides.
 */
export function readPath(c: Cursor): readonly RouteAddress[] | undefined {
  const pathValue = takeList(c, parsePathValue, COMMA);
  if (pathValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return pathValue;
}

/** Returns the text of a value of `Path` without checking it. */
function writePath(value: readonly RouteAddressInput[]): string {
  return `${value.map(formatPathValue).join(', ')}`;
}

/** The proxies between a user agent and its registrar (RFC 3327 §4). */
export const path = /* @__PURE__ */ makeDefinition({
  name: 'Path',
  cardinality: 'list',
  section: 'RFC 3327 §4',
  usage: [usage('R', 'ar', '- - - - - o'), usage('2xx', '-', '- - - - - o')],
  read: readPath,
  format: writePath,
});
