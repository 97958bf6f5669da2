// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note } from '../../runtime/cursor.ts';
import { followsPastSpace, skip } from '../../runtime/scan.ts';
import { skipEach } from '../../runtime/take.ts';
import { ANY_PRODUCT_TEXT, CR, LWS } from '../tables.ts';
import { skipServerVal } from './server-val.ts';

/**
 * Reads `server-vals = server-val *( LWS server-val )`, `server-vals =/ [ ( %x01-08 / %x0B-0C / %x0E-1F / %x21-FF
 * ) *( *LWS ( %x01-08 / %x0B-0C / %x0E-1F / %x21-FF ) ) ]`.
 * Alternatives in order: tried, kept if the next octet behind white space may follow.
 */
export function skipServerVals(c: Cursor): boolean {
  const start = c.pos;
  const serverVal = skipServerValsServerVal(c);
  if (serverVal && followsPastSpace(c, CR)) return serverVal;
  c.pos = start;
  if (c.strict) return false;
  const anyProductText = skip(c, ANY_PRODUCT_TEXT);
  if (anyProductText) note(c, 'any-product-text');
  return anyProductText;
}

/**
 * Reads `server-val *( LWS server-val )`.
 * `*( LWS server-val )`: white space, then one octet decides.
 */
function skipServerValsServerVal(c: Cursor): boolean {
  if (!skipServerVal(c)) return false;
  skipEach(c, (c) => skip(c, LWS) && skipServerVal(c));
  return true;
}
