// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { decodeSipDate, encodeSipDate, type SipDate, type SipDateInput } from '../../runtime/date.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeAs } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { SIP_DATE } from '../tables.ts';

export type { SipDate, SipDateInput } from '../../runtime/date.ts';

/** Reads `Date = "Date" HCOLON SIP-date`. */
export function readDate(c: Cursor): SipDate | undefined {
  const sipDate = takeAs(c, SIP_DATE, decodeSipDate);
  if (sipDate === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return sipDate;
}

/** Returns the text of a value of `Date` without checking it. */
function writeDate(value: SipDateInput): string {
  return `${encodeSipDate(value)}`;
}

/** The time at which the message was first sent (RFC 3261 §20.17). */
export const date = /* @__PURE__ */ makeDefinition({
  name: 'Date',
  cardinality: 'one',
  section: 'RFC 3261 §20.17',
  usage: [usage('', 'a', 'o o o o o o')],
  read: readDate,
  format: writeDate,
});
