// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { DELAY, LWS, TIMESTAMP_VALUE } from '../tables.ts';

/** The time at which the request was sent. The numbers are strings, so that no digit is lost (RFC 3261 §20.38). */
export interface Timestamp {
  /** `timestamp-value` */
  readonly timestamp: string;
  /** `delay` */
  readonly delay?: string | undefined;
}

/** The values from which a builder makes a `Timestamp`. Those that have a default may be left out. */
export interface TimestampInput {
  readonly timestamp: string;
  readonly delay?: string | undefined;
}

/**
 * Reads `Timestamp = "Timestamp" HCOLON timestamp-value [ LWS delay ]`.
 * `[ LWS delay ]`: tried, kept on success.
 */
export function readTimestamp(c: Cursor): Timestamp | undefined {
  const timestamp = take(c, TIMESTAMP_VALUE);
  if (timestamp === undefined) return undefined;
  let delay: string | undefined;
  if (skip(c, LWS)) {
    delay = take(c, DELAY) || undefined;
  }
  if (!atEnd(c)) return undefined;
  return { timestamp, delay };
}

/** Returns the text of a value of `Timestamp` without checking it. */
function writeTimestamp(value: TimestampInput): string {
  let text = `${value.timestamp}`;
  if (value.delay !== undefined) text += ` ${value.delay}`;
  return text;
}

/** The time at which the UAC sent the request, and the delay at the UAS (RFC 3261 §20.38). */
export const timestamp = /* @__PURE__ */ makeDefinition({
  name: 'Timestamp',
  cardinality: 'one',
  section: 'RFC 3261 §20.38',
  usage: [usage('', '', 'o o o o o o')],
  read: readTimestamp,
  format: writeTimestamp,
});
