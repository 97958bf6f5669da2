// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, CONTENT_CODING } from '../tables.ts';

/**
 * Reads `Content-Encoding = ( "Content-Encoding" / "e" ) HCOLON content-coding *(COMMA content-coding)`.
 * `*(COMMA content-coding)`: white space, then one octet decides.
 */
export function readContentEncoding(c: Cursor): readonly string[] | undefined {
  const contentCoding = takeList(c, (c) => take(c, CONTENT_CODING), COMMA);
  if (contentCoding === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return contentCoding;
}

/** Returns the text of a value of `Content-Encoding` without checking it. */
function writeContentEncoding(value: readonly string[]): string {
  return `${value.join(', ')}`;
}

/** The codings that were applied to the body, in order (RFC 3261 §20.12). */
export const contentEncoding = /* @__PURE__ */ makeDefinition({
  name: 'Content-Encoding',
  compact: 'e',
  cardinality: 'list',
  section: 'RFC 3261 §20.12',
  usage: [usage('', '', 'o o - o o o')],
  read: readContentEncoding,
  format: writeContentEncoding,
});
