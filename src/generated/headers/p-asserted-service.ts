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
 * Reads `PAssertedService = "P-Asserted-Service" HCOLON Service-ID *(COMMA Service-ID)`.
 * `*(COMMA Service-ID)`: white space, then one octet decides.
 */
export function readPAssertedService(c: Cursor): readonly string[] | undefined {
  const serviceId = takeList(c, (c) => take(c, SERVICE_ID), COMMA);
  if (serviceId === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return serviceId;
}

/** Returns the text of a value of `P-Asserted-Service` without checking it. */
function writePAssertedService(value: readonly string[]): string {
  return `${value.join(', ')}`;
}

/** The service of the request, as asserted by an element that the receiver trusts (RFC 6050 §4.1). */
export const pAssertedService = /* @__PURE__ */ makeDefinition({
  name: 'P-Asserted-Service',
  cardinality: 'list',
  section: 'RFC 6050 §4.1',
  usage: [usage('R', 'admr', '- - - o o -')],
  read: readPAssertedService,
  format: writePAssertedService,
});
