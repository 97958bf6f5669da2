// @generated from grammar/rfc5503.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip } from '../../runtime/scan.ts';
import { LDQUOT, RDQUOT } from '../tables.ts';
import { parseAddrSpec } from './uri.ts';

/** Reads `Acct-Calling-URI = LDQUOT addr-spec RDQUOT`. */
export function skipAcctCallingUri(c: Cursor): boolean {
  if (!skip(c, LDQUOT)) return false;
  const addrSpec = parseAddrSpec(c);
  if (addrSpec === undefined) return false;
  if (!skip(c, RDQUOT)) return false;
  return true;
}
