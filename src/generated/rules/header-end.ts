// @generated from grammar/rfc3261.fixes.abnf and grammar/lenient.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { endOfValue } from '../../runtime/scan.ts';
import { HEADER_END } from '../tables.ts';

/** Returns whether the value ends here, and skips everything that may come before its CR LF (`header-end`). */
export function atEnd(c: Cursor): boolean {
  return endOfValue(c, HEADER_END);
}
