/** What a stack has counted since it began. */
import { isKnownMethod } from '../message/methods.ts';
import type { Counts } from '../transaction/census.ts';
import type { Kind } from '../transaction/transaction.ts';
import { Tally } from './tally.ts';

/** Why a message was dropped. */
export type DropCause =
  /** It could not be parsed, or must be refused, and gets no answer. */
  | 'malformed'
  /** A response whose topmost Via is not ours (RFC 3261 §18.1.2). */
  | 'foreign Via'
  /** A response that matches no transaction (RFC 6026 §8.9). */
  | 'stray response'
  /** A response of the Core after the final one. */
  | 'late response'
  /** There is no Core, or too many of its callbacks are unsettled. */
  | 'no Core'
  | 'slow Core'
  | 'overload'
  /** An ACK to an answer without a transaction. */
  | 'stateless ACK'
  /** An ACK, or a CANCEL that matches nothing, that may not be forwarded. */
  | 'Max-Forwards'
  /** An answer without a transaction, by the limits on it. */
  | 'stateless rate'
  | 'stateless size'
  /** Too many datagrams wait to be sent. */
  | 'send queue'
  | 'look-ups'
  | 'closed';

export interface Traffic {
  readonly datagrams: number;
  /** By method; `other`: methods without an RFC. */
  readonly requests: Readonly<Record<string, number>>;
  /** By class: `1xx` to `6xx`. */
  readonly responses: Readonly<Record<string, number>>;
}

export interface Stats {
  readonly name: string;
  /** How many transactions there are, 2xx that wait for an ACK included. */
  readonly live: number;
  /** The same by kind. */
  readonly transactions: Readonly<Record<Kind, number>>;
  /** The same by kind and state. */
  readonly states: Counts;
  /** Timers that run. */
  readonly timers: number;
  readonly received: Traffic;
  readonly sent: Traffic;
  /** Messages that our timers, or a peer's repetition, made us send again; and requests that came again. */
  readonly retransmissions: { readonly sent: number; readonly received: number };
  readonly keepAlives: number;
  /** Answers without a transaction, by status. */
  readonly stateless: Readonly<Record<string, number>>;
  /** By rule of the grammar, or of the framing. */
  readonly parseFailures: Readonly<Record<string, number>>;
  readonly leniences: Readonly<Record<string, number>>;
  readonly drops: Readonly<Record<string, number>>;
  /** What was reported, by type. */
  readonly errors: Readonly<Record<string, number>>;
}

const STATUS_LINE = 'SIP/2.0 ';

export class TrafficTally {
  datagrams = 0;
  readonly requests = new Tally();
  readonly responses = new Tally();

  request(method: string): void {
    this.requests.add(isKnownMethod(method) ? method : 'other');
  }

  response(status: number): void {
    this.responses.add(`${Math.floor(status / 100)}xx`);
  }

  /** By the octets of a message that was printed here. */
  message(octets: string): void {
    if (octets.startsWith(STATUS_LINE)) this.response(Number(octets.slice(STATUS_LINE.length, STATUS_LINE.length + 3)));
    else this.request(octets.slice(0, octets.indexOf(' ')));
  }

  snapshot(): Traffic {
    return {
      datagrams: this.datagrams,
      requests: this.requests.snapshot(),
      responses: this.responses.snapshot(),
    };
  }
}

export class Counters {
  readonly received = new TrafficTally();
  readonly sent = new TrafficTally();
  readonly stateless = new Tally();
  readonly parseFailures = new Tally();
  readonly leniences = new Tally();
  readonly drops = new Tally();
  readonly errors = new Tally();
  repeatedReceived = 0;
  repeatedSent = 0;
  keepAlives = 0;

  drop(cause: DropCause): void {
    this.drops.add(cause);
  }

  snapshot(name: string, states: Counts, live: number, timers: number): Stats {
    const { received, sent, stateless, parseFailures, leniences, drops, errors } = this;
    const count = (kind: Kind) => Object.values(states[kind]).reduce((sum, each) => sum + each, 0);
    return {
      name,
      live,
      transactions: {
        inviteClient: count('inviteClient'),
        nonInviteClient: count('nonInviteClient'),
        inviteServer: count('inviteServer'),
        nonInviteServer: count('nonInviteServer'),
        success: count('success'),
      },
      states,
      timers,
      received: received.snapshot(),
      sent: sent.snapshot(),
      retransmissions: { sent: this.repeatedSent, received: this.repeatedReceived },
      keepAlives: this.keepAlives,
      stateless: stateless.snapshot(),
      parseFailures: parseFailures.snapshot(),
      leniences: leniences.snapshot(),
      drops: drops.snapshot(),
      errors: errors.snapshot(),
    };
  }
}
