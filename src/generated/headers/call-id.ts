// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { CALLID } from '../tables.ts';

/** Reads `Call-ID = ( "Call-ID" / "i" ) HCOLON callid`. */
export function readCallId(c: Cursor): string | undefined {
  const callid = take(c, CALLID);
  if (callid === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return callid;
}

/** Returns the text of a value of `Call-ID` without checking it. */
function writeCallId(value: string): string {
  return `${value}`;
}

/** The identifier that all messages of one call, or all registrations of one client, share (RFC 3261 §20.8). */
export const callId = /* @__PURE__ */ makeDefinition({
  name: 'Call-ID',
  compact: 'i',
  cardinality: 'one',
  section: 'RFC 3261 §20.8',
  usage: [usage('c', 'r', 'm m m m m m')],
  read: readCallId,
  format: writeCallId,
});
