// @generated from grammar/rfc6665.abnf and grammar/rfc6665.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeNumber, word } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { DELTA_SECONDS, EQUAL, EVENT_REASON_VALUE, HTAB_CR_SP_SEMICOLON, SEMI, SUBSTATE_VALUE } from '../tables.ts';

/** Parameters of Subscription-State (RFC 6665). */
export interface SubscriptionStateParams extends Params {
  /** `subexp-reason = "reason" EQUAL event-reason-value` */
  readonly reason?:
    | 'deactivated'
    | 'probation'
    | 'rejected'
    | 'timeout'
    | 'giveup'
    | 'noresource'
    | 'invariant'
    | (string & {})
    | undefined;
  /** `subexp-expires = "expires" EQUAL delta-seconds` */
  readonly expires?: number | undefined;
  /** `subexp-retry-after = "retry-after" EQUAL delta-seconds` */
  readonly retryAfter?: number | undefined;
}

/** The state of a subscription (RFC 6665 §8.2.3). */
export interface SubscriptionState {
  /** `substate-value` */
  readonly state: 'active' | 'pending' | 'terminated' | (string & {});
  /** `subexp-params` */
  readonly params: SubscriptionStateParams;
}

/** The values from which a builder makes a `SubscriptionState`. Those that have a default may be left out. */
export interface SubscriptionStateInput {
  readonly state: 'active' | 'pending' | 'terminated' | (string & {});
  readonly params?: Partial<SubscriptionStateParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newSubscriptionStateParams(): Draft<SubscriptionStateParams> {
  return { reason: undefined, expires: undefined, retryAfter: undefined, others: noOthers() };
}

/** Returns the parameters of `subexp-params` as text, each after `separator`, in the order of the grammar. */
export function formatSubexpParams(params: Partial<SubscriptionStateParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.reason !== undefined) text += `${separator}reason=${params.reason}`;
  if (params.expires !== undefined) text += `${separator}expires=${params.expires}`;
  if (params.retryAfter !== undefined) text += `${separator}retry-after=${params.retryAfter}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `subexp-params = subexp-reason / subexp-expires / subexp-retry-after / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseSubexpParams(c: Cursor, params: Draft<SubscriptionStateParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x65 /* e */:
      {
        const expires = parseSubexpExpires(c);
        if (expires !== undefined) {
          if (params.expires === undefined) params.expires = expires;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const reason = parseSubexpReason(c);
        if (reason !== undefined) {
          if (params.reason === undefined) params.reason = reason;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const retryAfter = parseSubexpRetryAfter(c);
        if (retryAfter !== undefined) {
          if (params.retryAfter === undefined) params.retryAfter = retryAfter;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `subexp-reason = "reason" EQUAL event-reason-value`: tried, kept if the next octet may follow. */
function parseSubexpReason(
  c: Cursor,
):
  | 'deactivated'
  | 'probation'
  | 'rejected'
  | 'timeout'
  | 'giveup'
  | 'noresource'
  | 'invariant'
  | (string & {})
  | undefined {
  const value = word(c, 'reason') && skip(c, EQUAL) ? take(c, EVENT_REASON_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `subexp-expires = "expires" EQUAL delta-seconds`: tried, kept if the next octet may follow. */
function parseSubexpExpires(c: Cursor): number | undefined {
  const value = word(c, 'expires') && skip(c, EQUAL) ? takeNumber(c, DELTA_SECONDS) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `subexp-retry-after = "retry-after" EQUAL delta-seconds`: tried, kept if the next octet may follow. */
function parseSubexpRetryAfter(c: Cursor): number | undefined {
  const value = word(c, 'retry-after') && skip(c, EQUAL) ? takeNumber(c, DELTA_SECONDS) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Subscription-State = "Subscription-State" HCOLON substate-value *( SEMI subexp-params )`.
 * `*( SEMI subexp-params )`: white space, then one octet decides.
 */
export function readSubscriptionState(c: Cursor): SubscriptionState | undefined {
  const state = take(c, SUBSTATE_VALUE);
  if (state === undefined) return undefined;
  const params = newSubscriptionStateParams();
  while (skip(c, SEMI)) {
    if (!parseSubexpParams(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { state, params };
}

/** Returns the text of a value of `Subscription-State` without checking it. */
function writeSubscriptionState(value: SubscriptionStateInput): string {
  return `${value.state}${formatSubexpParams(value.params, ';')}`;
}

/** Whether the subscription is active, pending or terminated, why, and for how long (RFC 6665 §8.2.3). */
export const subscriptionState = /* @__PURE__ */ makeDefinition({
  name: 'Subscription-State',
  cardinality: 'one',
  section: 'RFC 6665 §8.2.3',
  usage: [],
  read: readSubscriptionState,
  format: writeSubscriptionState,
});
