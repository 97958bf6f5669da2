// @generated from grammar/rfc3325.abnf and grammar/rfc3325.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { type Address, type AddressInput, formatPpreferredidValue, parsePpreferredidValue } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA } from '../tables.ts';

export type { Address, AddressInput } from '../rules/address.ts';

/**
 * Reads `PPreferredID = "P-Preferred-Identity" HCOLON PPreferredID-value *(COMMA PPreferredID-value)`.
 * `*(COMMA PPreferredID-value)`: white space, then one octet decides.
 */
export function readPPreferredIdentity(c: Cursor): readonly Address[] | undefined {
  const ppreferredidValue = takeList(c, parsePpreferredidValue, COMMA);
  if (ppreferredidValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return ppreferredidValue;
}

/** Returns the text of a value of `P-Preferred-Identity` without checking it. */
function writePPreferredIdentity(value: readonly AddressInput[]): string {
  return `${value.map(formatPpreferredidValue).join(', ')}`;
}

/** The identity that the sender wishes the network to assert (RFC 3325 §9.2). */
export const pPreferredIdentity = /* @__PURE__ */ makeDefinition({
  name: 'P-Preferred-Identity',
  cardinality: 'list',
  section: 'RFC 3325 §9.2',
  usage: [usage('', 'adr', '- o - o o -')],
  read: readPPreferredIdentity,
  format: writePPreferredIdentity,
});
