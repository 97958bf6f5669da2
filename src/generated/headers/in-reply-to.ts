// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { CALLID, COMMA } from '../tables.ts';

/**
 * Reads `In-Reply-To = "In-Reply-To" HCOLON callid *(COMMA callid)`.
 * `*(COMMA callid)`: white space, then one octet decides.
 */
export function readInReplyTo(c: Cursor): readonly string[] | undefined {
  const callid = takeList(c, (c) => take(c, CALLID), COMMA);
  if (callid === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return callid;
}

/** Returns the text of a value of `In-Reply-To` without checking it. */
function writeInReplyTo(value: readonly string[]): string {
  return `${value.join(', ')}`;
}

/** The Call-IDs of the calls that this one returns (RFC 3261 §20.21). */
export const inReplyTo = /* @__PURE__ */ makeDefinition({
  name: 'In-Reply-To',
  cardinality: 'list',
  section: 'RFC 3261 §20.21',
  usage: [usage('R', '', '- - - o - -')],
  read: readInReplyTo,
  format: writeInReplyTo,
});
