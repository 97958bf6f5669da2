// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { since } from '../../runtime/scan.ts';
import { decodeText, encodeText } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { skipServerVals } from '../rules/server-vals.ts';

/** Reads `Server = "Server" HCOLON server-vals`. */
export function readServer(c: Cursor): string | undefined {
  const serverValsStart = c.pos;
  if (!skipServerVals(c)) return undefined;
  const serverVals = decodeText(since(c, serverValsStart));
  if (!atEnd(c)) return undefined;
  return serverVals;
}

/** Returns the text of a value of `Server` without checking it. */
function writeServer(value: string): string {
  return `${encodeText(value)}`;
}

/** The software of the UAS (RFC 3261 §20.35). */
export const server = /* @__PURE__ */ makeDefinition({
  name: 'Server',
  cardinality: 'one',
  section: 'RFC 3261 §20.35',
  usage: [usage('r', '', '- o o o o o')],
  read: readServer,
  format: writeServer,
});
