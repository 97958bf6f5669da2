// @generated from grammar/rfc6050.abnf and grammar/rfc6050.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, SERVICE_ID } from '../tables.ts';

/**
 * Reads `PPreferredService = "P-Preferred-Service" HCOLON Service-ID *(COMMA Service-ID)`.
 * `*(COMMA Service-ID)`: white space, then one octet decides.
 */
export function readPPreferredService(c: Cursor): readonly string[] | undefined {
  const serviceId = takeList(c, (c) => take(c, SERVICE_ID), COMMA);
  if (serviceId === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return serviceId;
}

/** Returns the text of a value of `P-Preferred-Service` without checking it. */
function writePPreferredService(value: readonly string[]): string {
  return `${value.join(', ')}`;
}

/** The service that the user agent prefers for its request (RFC 6050 §4.2). */
export const pPreferredService = /* @__PURE__ */ makeDefinition({
  name: 'P-Preferred-Service',
  cardinality: 'list',
  section: 'RFC 6050 §4.2',
  usage: [usage('R', 'dr', '- - - o o -')],
  read: readPPreferredService,
  format: writePPreferredService,
});
