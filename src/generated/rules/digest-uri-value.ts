// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { parseRequestUri } from './uri.ts';

/** Reads `digest-uri-value = Request-URI`. */
export function skipDigestUriValue(c: Cursor): boolean {
  const requestUri = parseRequestUri(c);
  if (requestUri === undefined) return false;
  return true;
}
