/**
 * The implicit subscription of a REFER (RFC 3515 §2.4.4) as two tables, for the agent that sent it and for the agent
 * that accepted it: RFC 6665 §4.1.2 and §4.2.2, as far as REFER needs them.
 *
 * Invariant: a subscription ends once, by a NOTIFY, a failure, or its time. Times are arguments in milliseconds.
 */
import { contentType } from '../generated/headers/content-type.ts';
import { cseq } from '../generated/headers/cseq.ts';
import { event } from '../generated/headers/event.ts';
import { subscriptionState } from '../generated/headers/subscription-state.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import { defaultReason } from '../message/status.ts';
import { ignored, stay, type Table, to } from '../runtime/state-table.ts';

/** `waiting` for the first NOTIFY, `active` after it, `terminated` at the end. */
export type ReferState = 'waiting' | 'active' | 'terminated';

export type SubscriberEvent =
  /** A 3xx to 6xx to the REFER, or no response. */
  | 'REFER failed'
  | 'NOTIFY'
  /** A NOTIFY with the Subscription-State `terminated`. */
  | 'last NOTIFY'
  /** No NOTIFY has come in time: timer N, or the time that the last one announced. */
  | 'time is over';
export type SubscriberEffect = 'answer 200' | 'answer 481' | 'report' | 'report end';

/** The agent that sent the REFER. */
export const referSubscriber: Table<ReferState, SubscriberEvent, SubscriberEffect> = {
  waiting: {
    'REFER failed': to('terminated', 'report end'),
    // "the agent that issued the REFER MUST be prepared to receive a NOTIFY before the REFER transaction completes"
    // (RFC 3515 §2.4.4)
    NOTIFY: to('active', 'answer 200', 'report'),
    'last NOTIFY': to('terminated', 'answer 200', 'report', 'report end'),
    // "If this Timer N expires prior to the receipt of a NOTIFY request, the subscriber considers the subscription
    // failed" (RFC 6665 §4.1.2.4)
    'time is over': to('terminated', 'report end'),
  },
  active: {
    // The NOTIFY has come first, so there is a subscription.
    'REFER failed': ignored,
    NOTIFY: stay('answer 200', 'report'),
    'last NOTIFY': to('terminated', 'answer 200', 'report', 'report end'),
    'time is over': to('terminated', 'report end'),
  },
  terminated: {
    'REFER failed': ignored,
    // "MUST return a 481 (Subscription does not exist) response" (RFC 6665 §4.1.3)
    NOTIFY: stay('answer 481'),
    'last NOTIFY': stay('answer 481'),
    'time is over': ignored,
  },
};

export type NotifierEvent =
  /** The REFER was accepted. */
  | 'accept'
  /** The reference has a provisional response. */
  | 'progress'
  /** The reference has a final response, or was refused. */
  | 'result'
  /** A NOTIFY has failed, or was not answered. */
  | 'NOTIFY failed'
  /** A SUBSCRIBE with an Expires of 0. */
  | 'unsubscribe'
  | 'time is over';
export type NotifierEffect = 'notify' | 'notify last';

/** The agent that accepted the REFER. */
export const referNotifier: Table<ReferState, NotifierEvent, NotifierEffect> = {
  waiting: {
    // "the creation of a subscription ... always results in an immediate NOTIFY" (RFC 3515 §2.4.4)
    accept: to('active', 'notify'),
    progress: ignored,
    result: to('terminated', 'notify last'),
    'NOTIFY failed': to('terminated'),
    unsubscribe: to('terminated', 'notify last'),
    'time is over': to('terminated', 'notify last'),
  },
  active: {
    accept: ignored,
    // "When a change in the subscribed state occurs, the notifier SHOULD immediately construct and send a NOTIFY
    // request"
    progress: stay('notify'),
    // "The final NOTIFY sent in response to a REFER MUST indicate the subscription has been "terminated" with a reason
    // of "noresource"." (RFC 3515 §2.4.7)
    result: to('terminated', 'notify last'),
    // "If the NOTIFY request fails due to expiration of SIP Timer F (transaction timeout), the notifier SHOULD remove
    // the subscription." (RFC 6665 §4.2.2)
    'NOTIFY failed': to('terminated'),
    // "an agent acting on a REFER request SHOULD NOT issue a CANCEL to any referenced SIP requests because the agent
    // sending the REFER terminated its subscription"
    unsubscribe: to('terminated', 'notify last'),
    'time is over': to('terminated', 'notify last'),
  },
  terminated: {
    accept: ignored,
    progress: ignored,
    result: ignored,
    'NOTIFY failed': ignored,
    unsubscribe: ignored,
    'time is over': ignored,
  },
};

/** The content of a NOTIFY about a reference. */
export interface ReferNotice {
  /** The status of the reference, 100 to 699. */
  readonly status: number;
  readonly reason?: string | undefined;
  /** How many seconds the subscription lasts; absent in the last NOTIFY. */
  readonly expires?: number | undefined;
  /** The reason for the end in the last NOTIFY; default `noresource`. */
  readonly ended?: string | undefined;
}

/**
 * Returns a NOTIFY with Event, Subscription-State and a `message/sipfrag` body (RFC 3515 §2.4.5). The id of the event
 * is the CSeq number of the REFER, which "MUST" stand there "for the second and subsequent REFER requests" (§2.4.6),
 * and may for the first.
 */
export function withNotice<H extends HeaderMap>(
  notify: Request<H>,
  refer: Request<H>,
  notice: ReferNotice,
): Request<H> {
  const { status, reason = defaultReason(status) ?? '', expires, ended = 'noresource' } = notice;
  const id = refer.get(cseq)?.sequence;
  const state =
    expires === undefined
      ? { state: 'terminated', params: { reason: ended } }
      : { state: status < 101 ? 'pending' : 'active', params: { expires } };
  return notify
    .set(event, { type: 'refer', params: id === undefined ? {} : { id: String(id) } })
    .set(subscriptionState, state)
    .withBody(`SIP/2.0 ${status} ${reason}\r\n`, 'message/sipfrag;version=2.0');
}

/** A NOTIFY about a reference, as it was read. */
export interface ReferReport {
  /** The CSeq number of the REFER that it is about; `undefined` if the event has no id. */
  readonly id: number | undefined;
  /** The status of the reference, or `undefined` if the body begins with no Status-Line. */
  readonly status: number | undefined;
  readonly isLast: boolean;
  /** How many seconds the subscription lasts from now on, if the NOTIFY says so. */
  readonly expires: number | undefined;
}

/** Returns what a NOTIFY says about a reference, or `undefined` if it is one of another event or cannot be read. */
export function readNotice<H extends HeaderMap>(notify: Request<H>): ReferReport | undefined {
  const about = notify.get(event);
  const state = notify.get(subscriptionState);
  if (about?.type.toLowerCase() !== 'refer' || state === undefined) return undefined;
  const id = /^\d{1,10}$/.test(about.params.id ?? '') ? Number(about.params.id) : undefined;
  const type = notify.get(contentType);
  const isFragment = type?.type.toLowerCase() === 'message' && type.subtype.toLowerCase() === 'sipfrag';
  // "The body of a NOTIFY MUST begin with a SIP Response Status-Line" (RFC 3515 §2.4.5)
  const [, status] = (isFragment ? /^SIP\/2\.0 ([1-6]\d\d) /i.exec(notify.text() ?? '') : undefined) ?? [];
  return {
    id,
    status: status === undefined ? undefined : Number(status),
    isLast: state.state.toLowerCase() === 'terminated',
    expires: state.params.expires,
  };
}

/** The subscription of a REFER that was sent. */
export class ReferSubscriber {
  #state: ReferState = 'waiting';
  #endsAt: number;

  /** `now` is when the REFER was sent; `timerN` is 64*T1 in milliseconds. */
  constructor(now: number, timerN = 32_000) {
    this.#endsAt = now + timerN;
  }

  get state(): ReferState {
    return this.#state;
  }

  /** When the subscription ends if nothing comes, or `undefined` if it has ended. */
  get next(): number | undefined {
    return this.#state === 'terminated' ? undefined : this.#endsAt;
  }

  /** Takes a NOTIFY about the reference, and returns what is to be done. */
  receive(report: ReferReport, now: number): readonly SubscriberEffect[] {
    if (report.expires !== undefined) this.#endsAt = now + 1000 * report.expires;
    return this.#step(report.isLast ? 'last NOTIFY' : 'NOTIFY');
  }

  /** Takes the failure of the REFER. */
  fail(): readonly SubscriberEffect[] {
    return this.#step('REFER failed');
  }

  /** Ends the subscription if its time is over. */
  wake(now: number): readonly SubscriberEffect[] {
    return now >= this.#endsAt ? this.#step('time is over') : [];
  }

  #step(name: SubscriberEvent): readonly SubscriberEffect[] {
    const { next, effects } = referSubscriber[this.#state][name];
    this.#state = next ?? this.#state;
    return effects;
  }
}

/** The subscription of a REFER that was accepted. */
export class ReferNotifier {
  #state: ReferState = 'waiting';
  readonly #endsAt: number;

  /** `lifetime` is the length of the subscription in milliseconds, which its agent chooses (RFC 3515 §2.4.4). */
  constructor(now: number, lifetime = 180_000) {
    this.#endsAt = now + lifetime;
  }

  get state(): ReferState {
    return this.#state;
  }

  /** When the subscription ends if there is no result, or `undefined` if it has ended. */
  get next(): number | undefined {
    return this.#state === 'terminated' ? undefined : this.#endsAt;
  }

  /** How many seconds are left. */
  expires(now: number): number {
    return Math.max(0, Math.ceil((this.#endsAt - now) / 1000));
  }

  /** Takes an event, and returns the NOTIFY that is due, if one is. */
  step(name: NotifierEvent): NotifierEffect | undefined {
    const { next, effects } = referNotifier[this.#state][name];
    this.#state = next ?? this.#state;
    return effects[0];
  }
}
