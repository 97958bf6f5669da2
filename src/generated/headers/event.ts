// @generated from grammar/rfc6665.abnf and grammar/rfc6665.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { EQUAL, EVENT_TYPE, HTAB_CR_SP_SEMICOLON, SEMI, TOKEN } from '../tables.ts';

/** Parameters of Event (RFC 6665). */
export interface EventParams extends Params {
  /** `event-id-param = "id" EQUAL token` */
  readonly id?: string | undefined;
}

/** An event package, with its templates (RFC 6665 §8.2.1). */
export interface SipEvent {
  /** `event-type` */
  readonly type: string;
  /** `event-param` */
  readonly params: EventParams;
}

/** The values from which a builder makes a `SipEvent`. Those that have a default may be left out. */
export interface SipEventInput {
  readonly type: string;
  readonly params?: Partial<EventParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newEventParams(): Draft<EventParams> {
  return { id: undefined, others: noOthers() };
}

/** Returns the parameters of `event-param` as text, each after `separator`, in the order of the grammar. */
export function formatEventParam(params: Partial<EventParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.id !== undefined) text += `${separator}id=${params.id}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `event-param = event-id-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseEventParam(c: Cursor, params: Draft<EventParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x69 /* i */:
      {
        const id = parseEventIdParam(c);
        if (id !== undefined) {
          if (params.id === undefined) params.id = id;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `event-id-param = "id" EQUAL token`: tried, kept if the next octet may follow. */
function parseEventIdParam(c: Cursor): string | undefined {
  const value = word(c, 'id') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Event = ( "Event" / "o" ) HCOLON event-type *( SEMI event-param )`.
 * `*( SEMI event-param )`: white space, then one octet decides.
 */
export function readEvent(c: Cursor): SipEvent | undefined {
  const type = take(c, EVENT_TYPE);
  if (type === undefined) return undefined;
  const params = newEventParams();
  while (skip(c, SEMI)) {
    if (!parseEventParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { type, params };
}

/** Returns the text of a value of `Event` without checking it. */
function writeEvent(value: SipEventInput): string {
  return `${value.type}${formatEventParam(value.params, ';')}`;
}

/** The event package of a subscription or a notification (RFC 6665 §8.2.1). */
export const event = /* @__PURE__ */ makeDefinition({
  name: 'Event',
  compact: 'o',
  cardinality: 'one',
  section: 'RFC 6665 §8.2.1',
  usage: [],
  read: readEvent,
  format: writeEvent,
});
