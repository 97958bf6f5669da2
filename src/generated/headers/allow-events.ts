// @generated from grammar/rfc6665.abnf and grammar/rfc6665.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, EVENT_TYPE } from '../tables.ts';

/**
 * Reads `Allow-Events = ( "Allow-Events" / "u" ) HCOLON event-type *(COMMA event-type)`.
 * `*(COMMA event-type)`: white space, then one octet decides.
 */
export function readAllowEvents(c: Cursor): readonly string[] | undefined {
  const eventType = takeList(c, (c) => take(c, EVENT_TYPE), COMMA);
  if (eventType === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return eventType;
}

/** Returns the text of a value of `Allow-Events` without checking it. */
function writeAllowEvents(value: readonly string[]): string {
  return `${value.join(', ')}`;
}

/** The event packages that the sender supports (RFC 6665 §8.2.2). */
export const allowEvents = /* @__PURE__ */ makeDefinition({
  name: 'Allow-Events',
  compact: 'u',
  cardinality: 'list',
  section: 'RFC 6665 §8.2.2',
  usage: [],
  read: readAllowEvents,
  format: writeAllowEvents,
});
