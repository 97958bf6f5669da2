// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip, skipBefore, skipNested } from '../../runtime/scan.ts';
import { COMMENT_TEXT, HTAB_CR_SP_SEMICOLON, SWS } from '../tables.ts';

/** Reads `comment = LPAREN *(ctext / quoted-pair / comment) RPAREN`. */
export function skipComment(c: Cursor): boolean {
  skip(c, SWS);
  if (!skipNested(c, '(', ')', COMMENT_TEXT)) return false;
  skipBefore(c, SWS, HTAB_CR_SP_SEMICOLON);
  return true;
}
