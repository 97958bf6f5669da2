// @generated from grammar/rfc3325.abnf and grammar/rfc3325.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { type Address, type AddressInput, formatPassertedidValue, parsePassertedidValue } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA } from '../tables.ts';

export type { Address, AddressInput } from '../rules/address.ts';

/**
 * Reads `PAssertedID = "P-Asserted-Identity" HCOLON PAssertedID-value *(COMMA PAssertedID-value)`.
 * `*(COMMA PAssertedID-value)`: white space, then one octet decides.
 */
export function readPAssertedIdentity(c: Cursor): readonly Address[] | undefined {
  const passertedidValue = takeList(c, parsePassertedidValue, COMMA);
  if (passertedidValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return passertedidValue;
}

/** Returns the text of a value of `P-Asserted-Identity` without checking it. */
function writePAssertedIdentity(value: readonly AddressInput[]): string {
  return `${value.map(formatPassertedidValue).join(', ')}`;
}

/** The identity of the sender, as verified by an element that the receiver trusts (RFC 3325 §9.1). */
export const pAssertedIdentity = /* @__PURE__ */ makeDefinition({
  name: 'P-Asserted-Identity',
  cardinality: 'list',
  section: 'RFC 3325 §9.1',
  usage: [usage('', 'adr', '- o - o o -')],
  read: readPAssertedIdentity,
  format: writePAssertedIdentity,
});
