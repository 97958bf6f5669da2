// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { UP_TO_4294967295 } from '../tables.ts';

/** Reads `Content-Length = ( "Content-Length" / "l" ) HCOLON 1*DIGIT`. */
export function readContentLength(c: Cursor): number | undefined {
  const value = takeNumber(c, UP_TO_4294967295);
  if (value === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return value;
}

/** Returns the text of a value of `Content-Length` without checking it. */
function writeContentLength(value: number): string {
  return `${value}`;
}

/** The size of the body in octets (RFC 3261 §20.14). */
export const contentLength = /* @__PURE__ */ makeDefinition({
  name: 'Content-Length',
  compact: 'l',
  cardinality: 'one',
  section: 'RFC 3261 §20.14',
  usage: [usage('', 'ar', 't t t t t t')],
  read: readContentLength,
  format: writeContentLength,
});
