/** The counts of a stack since it began. */
import type { StateCounts } from '../transaction/state-counters.ts';
import type { Kind } from '../transaction/transaction.ts';
import type { ConnectionStats } from '../transport/transport.ts';

/** The cause for which a message was dropped. */
export type DropCause =
  /** The message could not be parsed, or must be refused, and gets no answer. */
  | 'malformed'
  /** A response whose topmost Via is not ours (RFC 3261 §18.1.2). */
  | 'foreign Via'
  /** A response that matches no transaction (RFC 6026 §8.9). */
  | 'stray response'
  /** A response to an attempt that was given up, because the request went to the next place (RFC 3263 §4.3). */
  | 'abandoned attempt'
  /** A response of the application after the final one. */
  | 'late response'
  /** There is no Core, or too many of its callbacks have not settled. */
  | 'no Core'
  | 'slow Core'
  | 'overload'
  /** An ACK to an answer without a transaction (RFC 3261 §8.2.7). */
  | 'stateless ACK'
  /** An ACK, or a CANCEL that matches nothing, that may not be forwarded. */
  | 'Max-Forwards'
  /** An answer without a transaction that is over a limit on such answers. */
  | 'stateless rate'
  | 'stateless size'
  /** An answer of the stack that its own parser would refuse. */
  | 'unreadable answer'
  /** Too many datagrams wait to be sent. */
  | 'send queue'
  | 'look-ups'
  | 'closed';

/** Counts of received or sent messages. */
export interface Traffic {
  readonly datagrams: number;
  /** Counts by method; methods without an RFC are counted as `other`. */
  readonly requests: Readonly<Record<string, number>>;
  /** Counts by class, `1xx` to `6xx`. */
  readonly responses: Readonly<Record<string, number>>;
}

/** The counts of a stack at one moment, as `Sippet.stats` returns them. */
export interface Stats {
  readonly name: string;
  /** How many transactions there are, including 2xx that wait for an ACK. */
  readonly live: number;
  /** How many octets of messages and keys the transactions keep; `maxRetained` bounds them. */
  readonly retained: number;
  /** The transactions by kind. */
  readonly transactions: Readonly<Record<Kind, number>>;
  /** The transactions by kind and state. */
  readonly states: StateCounts;
  /** How many timers run. */
  readonly timers: number;
  readonly received: Traffic;
  readonly sent: Traffic;
  /** Messages that were sent again, by a timer or because a peer repeated itself, and requests that came again. */
  readonly retransmissions: { readonly sent: number; readonly received: number };
  /** The connections of all transports: how many are being opened and are open, and the refusals by cause. */
  readonly connections: ConnectionStats;
  readonly keepAlives: number;
  /** ACKs for an application without `receiveAck`. */
  readonly unheard: number;
  /** Answered transactions that ended before their time, to make room for new ones. */
  readonly forgotten: number;
  /** Responses that did not go to the `maddr` of their Via, by the option `maddr`. */
  readonly ignoredMaddr: number;
  /** Answers without a transaction, by status. */
  readonly stateless: Readonly<Record<string, number>>;
  /** Messages that could not be parsed, by the rule of the grammar or of the framing. */
  readonly parseFailures: Readonly<Record<string, number>>;
  /** Messages that needed a lenience, by its name in the grammar. Headers that nobody has read are not counted. */
  readonly leniences: Readonly<Record<string, number>>;
  /** Messages that were dropped, by `DropCause`. */
  readonly drops: Readonly<Record<string, number>>;
  /** Errors that were reported, by type. */
  readonly errors: Readonly<Record<string, number>>;
}
