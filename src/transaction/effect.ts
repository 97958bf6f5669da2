/** The effects that a transaction machine can have. They are carried out in the order in which a table lists them. */
import type { Interval, Timer } from './times.ts';

export type Effect =
  /** Pass the message of the event to the TU. */
  | { readonly do: 'deliver' }
  /** Send the request for the first time. */
  | { readonly do: 'send request' }
  /** Send the response of the event, and keep its octets for retransmissions. */
  | { readonly do: 'send response' }
  /** Send a response that the stack itself generates, and keep its octets for retransmissions. */
  | { readonly do: 'send own'; readonly status: 100 | 500 }
  /**
   * Build the ACK for the response of the event (RFC 3261 §17.1.1.3), send it, and keep its octets instead of the
   * INVITE's.
   */
  | { readonly do: 'send ack' }
  /** Build the CANCEL for this INVITE (§9.1) and send it in a new client transaction. */
  | { readonly do: 'send cancel' }
  /** Retransmit the message that was sent last, if there is one. */
  | { readonly do: 'send again' }
  /** Start a timer; if it is already running, restart it. */
  | { readonly do: 'start'; readonly timer: Timer; readonly interval: Interval }
  | { readonly do: 'stop'; readonly timer: Timer }
  /** Report a failure to the TU. */
  | { readonly do: 'report'; readonly what: Failure }
  /** Settle the calls of `cancel` with the outcome that the CANCEL has been sent. */
  | { readonly do: 'cancel sent' }
  /** Settle the calls of `cancel` with the outcome that there is nothing left to cancel. */
  | { readonly do: 'too late' }
  /** Discard a response of the TU that comes after the final response, and count it. */
  | { readonly do: 'drop response' }
  /** Forget the parsed request. */
  | { readonly do: 'forget request' }
  /** Forget the octets that were sent, because nothing will be retransmitted. */
  | { readonly do: 'forget octets' };

/** The failures that a transaction can report to the TU. */
export type Failure = 'timeout' | 'transport error' | 'ringing limit' | 'answer limit' | 'unanswered';

export const deliver: Effect = { do: 'deliver' };
export const sendRequest: Effect = { do: 'send request' };
export const sendResponse: Effect = { do: 'send response' };
export const sendTrying: Effect = { do: 'send own', status: 100 };
export const sendServerError: Effect = { do: 'send own', status: 500 };
export const sendAck: Effect = { do: 'send ack' };
export const sendCancel: Effect = { do: 'send cancel' };
export const sendAgain: Effect = { do: 'send again' };
export const cancelSent: Effect = { do: 'cancel sent' };
export const tooLate: Effect = { do: 'too late' };
export const dropResponse: Effect = { do: 'drop response' };
export const forgetRequest: Effect = { do: 'forget request' };
export const forgetOctets: Effect = { do: 'forget octets' };

export function start(timer: Timer, interval: Interval): Effect {
  return { do: 'start', timer, interval };
}

export function stop(timer: Timer): Effect {
  return { do: 'stop', timer };
}

export function report(what: Failure): Effect {
  return { do: 'report', what };
}
