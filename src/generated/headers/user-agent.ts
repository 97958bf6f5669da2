// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { since } from '../../runtime/scan.ts';
import { decodeText, encodeText } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { skipServerVals } from '../rules/server-vals.ts';

/** Reads `User-Agent = "User-Agent" HCOLON server-vals`. */
export function readUserAgent(c: Cursor): string | undefined {
  const serverValsStart = c.pos;
  if (!skipServerVals(c)) return undefined;
  const serverVals = decodeText(since(c, serverValsStart));
  if (!atEnd(c)) return undefined;
  return serverVals;
}

/** Returns the text of a value of `User-Agent` without checking it. */
function writeUserAgent(value: string): string {
  return `${encodeText(value)}`;
}

/** The software of the UAC (RFC 3261 §20.41). */
export const userAgent = /* @__PURE__ */ makeDefinition({
  name: 'User-Agent',
  cardinality: 'one',
  section: 'RFC 3261 §20.41',
  usage: [usage('', '', 'o o o o o o')],
  read: readUserAgent,
  format: writeUserAgent,
});
