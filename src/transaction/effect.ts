/** The effects that a transaction machine can ask for. They are done in the order in which a table lists them. */
import type { Interval, Timer } from './times.ts';

export type Effect =
  /** Give the message of the event to the TU. */
  | { readonly do: 'deliver' }
  /** Send the request for the first time. */
  | { readonly do: 'send request' }
  /** Send the response of the event, and keep it. */
  | { readonly do: 'send response' }
  /** Send a response of our own, and keep it. */
  | { readonly do: 'send own'; readonly status: 100 | 500 }
  /** Make the ACK to the response of the event (RFC 3261 §17.1.1.3), send it, and keep it in the place of the INVITE. */
  | { readonly do: 'send ack' }
  /** Make the CANCEL of our INVITE (§9.1); it is sent by a transaction of its own. */
  | { readonly do: 'send cancel' }
  /** Send again what was sent last, if anything was. */
  | { readonly do: 'send again' }
  /** Start a timer anew. */
  | { readonly do: 'start'; readonly timer: Timer; readonly interval: Interval }
  | { readonly do: 'stop'; readonly timer: Timer }
  /** Report a failure to the TU. */
  | { readonly do: 'report'; readonly what: Failure }
  /** Tell those who wait for the cancelling that the CANCEL has gone out. */
  | { readonly do: 'cancel sent' }
  /** Tell those who wait for the cancelling that there is nothing left to cancel. */
  | { readonly do: 'too late' }
  /** Count a response of the TU that comes too late to be sent. */
  | { readonly do: 'drop response' }
  /** Forget the parsed request. */
  | { readonly do: 'forget request' }
  /** Forget the octets, because nothing will be sent again. */
  | { readonly do: 'forget octets' };

/** The failure of a transaction. */
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
