// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip } from '../../runtime/scan.ts';
import { PRODUCT } from '../tables.ts';
import { skipComment } from './comment.ts';

/**
 * Reads `server-val = product / comment`.
 * Alternatives in order: one octet decides.
 */
export function skipServerVal(c: Cursor): boolean {
  const start = c.pos;
  const product = skip(c, PRODUCT);
  if (product) return product;
  c.pos = start;
  return skipComment(c);
}
