// @generated from grammar/rfc3313.abnf and grammar/rfc3313.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, P_MEDIA_AUTHORIZATION_TOKEN } from '../tables.ts';

/**
 * Reads `P-Media-Authorization = "P-Media-Authorization" HCOLON P-Media-Authorization-Token *(COMMA
 * P-Media-Authorization-Token)`.
 * `*(COMMA P-Media-Authorization-Token)`: white space, then one octet decides.
 */
export function readPMediaAuthorization(c: Cursor): readonly string[] | undefined {
  const pMediaAuthorizationToken = takeList(c, (c) => take(c, P_MEDIA_AUTHORIZATION_TOKEN), COMMA);
  if (pMediaAuthorizationToken === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return pMediaAuthorizationToken;
}

/** Returns the text of a value of `P-Media-Authorization` without checking it. */
function writePMediaAuthorization(value: readonly string[]): string {
  return `${value.join(', ')}`;
}

/** Tokens, in hexadecimal, that authorise the resources of the media (RFC 3313 §5.2). */
export const pMediaAuthorization = /* @__PURE__ */ makeDefinition({
  name: 'P-Media-Authorization',
  cardinality: 'list',
  section: 'RFC 3313 §5.2',
  usage: [usage('R', 'ad', 'o - - o - -'), usage('2xx', 'ad', '- - - o - -'), usage('101-199', 'ad', '- - - o - -')],
  read: readPMediaAuthorization,
  format: writePMediaAuthorization,
});
