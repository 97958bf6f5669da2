/** The mapping from messages to the events of transaction machines. */
import type { Request } from '../message/request.ts';
import type { InviteClientEvent } from './invite-client.ts';
import type { InviteServerEvent } from './invite-server.ts';
import type { NonInviteClientEvent } from './non-invite-client.ts';
import type { NonInviteServerEvent } from './non-invite-server.ts';
import type { Timer } from './times.ts';
import type { Kind, Transaction } from './transaction.ts';

/** Returns the event for a response that was received from the network. */
export function responseEvent(kind: Kind, status: number): InviteClientEvent | NonInviteClientEvent {
  if (kind === 'nonInviteClient') return status < 200 ? '1xx' : '200-699';
  if (status === 100) return '100';
  if (status < 200) return '101-199';
  return status < 300 ? '2xx' : '300-699';
}

/** Returns the event for a received request that matches a server transaction. */
export function requestEvent(kind: Kind, request: Request): InviteServerEvent | NonInviteServerEvent {
  if (kind === 'nonInviteServer') return 'request';
  return request.method === 'ACK' ? 'ACK' : 'INVITE';
}

/** Returns the event for a response that the TU sends. */
export function tuEvent(
  { kind, state, isReliable }: Transaction<unknown>,
  status: number,
): InviteServerEvent | NonInviteServerEvent {
  if (kind === 'nonInviteServer') {
    if (status >= 200) return '200-699 from TU';
    return isReliable || state !== 'trying' ? '100 from TU' : 'early 100 from TU';
  }
  if (status < 200) return '1xx from TU';
  return status < 300 ? '2xx from TU' : '300-699 from TU';
}

/** Returns the event of a timer that fires. */
export function timerEvent(timer: Timer): `timer ${Timer}` {
  return timerEvents[timer];
}

/** A text that is made anew for each timer would have to be looked up among all names before a table finds it. */
const timerEvents: { readonly [Name in Timer]: `timer ${Name}` } = {
  A: 'timer A',
  B: 'timer B',
  C: 'timer C',
  D: 'timer D',
  E: 'timer E',
  F: 'timer F',
  G: 'timer G',
  H: 'timer H',
  I: 'timer I',
  J: 'timer J',
  K: 'timer K',
  L: 'timer L',
  M: 'timer M',
  trying: 'timer trying',
  'late trying': 'timer late trying',
  answer: 'timer answer',
  unanswered: 'timer unanswered',
  cancelled: 'timer cancelled',
  repeat: 'timer repeat',
  unacknowledged: 'timer unacknowledged',
};
