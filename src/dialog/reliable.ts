/**
 * Reliable provisional responses (RFC 3262): the server's list of those that have no PRACK, and the client's order.
 *
 * Invariant: at most one response of a server is unacknowledged, so that the list is bounded. Time is an argument, in
 * milliseconds.
 */
import { cseq } from '../generated/headers/cseq.ts';
import { rack } from '../generated/headers/rack.ts';
import { require } from '../generated/headers/require.ts';
import { rseq } from '../generated/headers/rseq.ts';
import { supported } from '../generated/headers/supported.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SippetError } from '../runtime/errors.ts';
import { stay, type Table, to } from '../runtime/state-table.ts';
import { hasTag, withTag } from './option-tags.ts';
import { isReliableProvisional, RELIABLE } from './reliable-response.ts';

/** Whether the client of an INVITE wants, allows or excludes reliable provisional responses (§3). */
export type Reliability = 'required' | 'supported' | 'unsupported';

/** Returns how an INVITE wants its provisional responses. */
export function reliabilityOf<H extends HeaderMap>(invite: Request<H>): Reliability {
  // "The UAS MUST send any non-100 provisional response reliably if the initial request contained a Require header
  // field with the option tag 100rel."
  if (hasTag(invite, RELIABLE, require)) return 'required';
  return hasTag(invite, RELIABLE, supported) ? 'supported' : 'unsupported';
}

/** `idle` has no unacknowledged response, `sent` has one, `finished` has sent a final response. */
export type ReliableState = 'idle' | 'sent' | 'finished';
export type ReliableEvent = 'send' | 'PRACK' | 'stray PRACK' | 'repeat' | 'give up' | 'finish';
export type ReliableEffect = 'send' | 'send again' | 'answer 200' | 'answer 481' | 'refuse' | 'reject INVITE';

/** The server's side (§3). `refuse` says that the application has to wait. */
export const reliableTable: Table<ReliableState, ReliableEvent, ReliableEffect> = {
  idle: {
    send: to('sent', 'send'),
    // "If a PRACK request is received by the UA core that does not match any unacknowledged reliable provisional
    // response, the UAS MUST respond to the PRACK with a 481 response."
    PRACK: stay('answer 481'),
    'stray PRACK': stay('answer 481'),
    repeat: stay(),
    'give up': stay(),
    finish: to('finished'),
  },
  sent: {
    // "The UAS MUST NOT send a second reliable provisional response until the first is acknowledged. After the first,
    // it is RECOMMENDED that the UAS not send an additional reliable provisional response until the previous is
    // acknowledged."
    send: stay('refuse'),
    // "If the PRACK does match an unacknowledged reliable provisional response, it MUST be responded to with a 2xx
    // response. ... MUST remove it from the list"
    PRACK: to('idle', 'answer 200'),
    'stray PRACK': stay('answer 481'),
    repeat: stay('send again'),
    // "If a reliable provisional response is retransmitted for 64*T1 seconds without reception of a corresponding
    // PRACK, the UAS SHOULD reject the original request with a 5xx response."
    'give up': to('finished', 'reject INVITE'),
    finish: to('finished'),
  },
  finished: {
    // "A UAS MUST NOT send new reliable provisional responses ... after sending a final response to a request."
    send: stay('refuse'),
    // "it MUST be prepared to process PRACK requests for those outstanding responses"
    PRACK: stay('answer 200'),
    'stray PRACK': stay('answer 481'),
    repeat: stay(),
    'give up': stay(),
    finish: stay(),
  },
};

interface Unacknowledged<H extends HeaderMap> {
  readonly response: Response<H>;
  readonly number: number;
  readonly hasDescription: boolean;
  readonly since: number;
  readonly interval: number;
  readonly repeatAt: number;
}

/** The reliable provisional responses of one INVITE at its server. */
export class ReliableResponses<H extends HeaderMap> {
  readonly #sequence: number | undefined;
  readonly #t1: number;
  #state: ReliableState = 'idle';
  #number: number;
  #open: Unacknowledged<H> | undefined;

  /**
   * `first` is the RSeq of the first response, "chosen uniformly" from 1 to 2^31 - 1 (§3). `t1` is in milliseconds.
   */
  constructor(invite: Request<H>, first: number, t1 = 500) {
    this.#sequence = invite.get(cseq)?.sequence;
    this.#number = first - 1;
    this.#t1 = t1;
  }

  get state(): ReliableState {
    return this.#state;
  }

  /** Whether a response with a session description waits for its PRACK, so that a 2xx must wait too (§3, §5). */
  get holdsSuccess(): boolean {
    return this.#state === 'sent' && this.#open?.hasDescription === true;
  }

  /** When `wake` is due, or `undefined` if nothing waits. */
  get next(): number | undefined {
    return this.#state === 'sent' ? this.#open?.repeatAt : undefined;
  }

  /**
   * Returns a 101 to 199 as it is to be sent, with Require and RSeq, or `undefined` if the one before has no PRACK yet.
   * Throws `SippetError` (`bad-argument`) for another status.
   */
  send(response: Response<H>, now: number, hasDescription: boolean): Response<H> | undefined {
    if (response.status <= 100 || response.status >= 200) {
      throw new SippetError(
        'bad-argument',
        `send(): the status is ${response.status}; expected 101 to 199 (RFC 3262 §3)`,
      );
    }
    if (!this.#step('send').includes('send')) return undefined;
    // "The value of the RSeq in each subsequent reliable provisional response for the same request MUST be greater by
    // exactly one."
    this.#number += 1;
    const ready = withTag(response, RELIABLE, require).set(rseq, this.#number);
    // "passed to the transaction layer periodically with an interval that starts at T1 seconds and doubles"
    const timing = { since: now, interval: this.#t1, repeatAt: now + this.#t1 };
    this.#open = { response: ready, number: this.#number, hasDescription, ...timing };
    return ready;
  }

  /** Takes a PRACK and returns the status to answer: 200 if it matches, or else 481. */
  receive(prack: Request<H>): 200 | 481 {
    const given = prack.get(rack);
    const matches =
      given !== undefined &&
      this.#open !== undefined &&
      given.response === this.#open.number &&
      given.sequence === this.#sequence &&
      given.method === 'INVITE';
    const effects = this.#step(matches ? 'PRACK' : 'stray PRACK');
    if (matches) this.#open = undefined;
    return effects.includes('answer 200') ? 200 : 481;
  }

  /** Notes that a final response was sent: nothing is repeated any more. */
  finish(): void {
    this.#step('finish');
  }

  /**
   * Returns the response to send again, `give up` if the INVITE is to be rejected, or `undefined` if nothing is due.
   */
  wake(now: number): Response<H> | 'give up' | undefined {
    const open = this.#open;
    if (open === undefined || this.next === undefined || now < open.repeatAt) return undefined;
    if (now >= open.since + 64 * this.#t1) return this.#step('give up').length > 0 ? 'give up' : undefined;
    this.#step('repeat');
    const interval = 2 * open.interval;
    this.#open = { ...open, interval, repeatAt: Math.min(open.repeatAt + interval, open.since + 64 * this.#t1) };
    return open.response;
  }

  #step(event: ReliableEvent): readonly ReliableEffect[] {
    const { next, effects } = reliableTable[this.#state][event];
    this.#state = next ?? this.#state;
    return effects;
  }
}

/** The reliable provisional responses of one INVITE at its client, in one dialog. */
export class ReliableOrder {
  #last: number | undefined;

  /**
   * Judges a response: `acknowledge` it by a PRACK, it is a `repetition`, it came `out of order` ("MUST NOT be
   * acknowledged with a PRACK, and MUST NOT be processed further", §4), or it is `unreliable`.
   */
  receive<H extends HeaderMap>(response: Response<H>): 'acknowledge' | 'repetition' | 'out of order' | 'unreliable' {
    const number = response.get(rseq);
    if (number === undefined || !isReliableProvisional(response)) return 'unreliable';
    if (this.#last !== undefined && number <= this.#last) return 'repetition';
    if (this.#last !== undefined && number !== this.#last + 1) return 'out of order';
    this.#last = number;
    return 'acknowledge';
  }
}

/** Returns a PRACK with the RAck of the response that it acknowledges (RFC 3262 §7.2). */
export function withRack<H extends HeaderMap>(prack: Request<H>, response: Response<H>): Request<H> {
  const acknowledged = response.get(cseq);
  const number = response.get(rseq);
  if (acknowledged === undefined || number === undefined) {
    throw new SippetError(
      'bad-argument',
      'withRack(): the response has no RSeq; expected a reliable one (RFC 3262 §7.1)',
    );
  }
  return prack.set(rack, { response: number, sequence: acknowledged.sequence, method: acknowledged.method });
}
