// @generated from grammar/rfc8496.abnf and grammar/rfc8496.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { type Address, type AddressInput, formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';

export type { Address, AddressInput } from '../rules/address.ts';

/** Reads `P-Charge-Info = "P-Charge-Info" HCOLON address`. */
export function readPChargeInfo(c: Cursor): Address | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return address;
}

/** Returns the text of a value of `P-Charge-Info` without checking it. */
function writePChargeInfo(value: AddressInput): string {
  return `${formatAddress(value)}`;
}

/** The party that pays for the call (RFC 8496 §6). */
export const pChargeInfo = /* @__PURE__ */ makeDefinition({
  name: 'P-Charge-Info',
  cardinality: 'one',
  section: 'RFC 8496 §6',
  usage: [],
  read: readPChargeInfo,
  format: writePChargeInfo,
});
