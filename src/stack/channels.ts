/**
 * The diagnostics channels (`node:diagnostics_channel`): `sippet:message:in`, `sippet:message:out`,
 * `sippet:transaction:state` and `sippet:transaction:attempt`.
 *
 * Invariant: a caller creates no event if a channel has no subscriber. Messages are published as they were sent,
 * including secrets; `maskCredentials` hides these.
 */
import { channel } from '#platform';
import type { TransactionKey } from '../transaction/keys.ts';
import type { Kind } from '../transaction/transaction.ts';
import type { Endpoint, Transport } from '../transport/transport.ts';

/** A message that was received or sent. */
export interface MessageEvent {
  /** The name of the stack. */
  readonly stack: string;
  /** The time in milliseconds, by the clock of the stack. */
  readonly time: number;
  /** The octets as they were received or sent. */
  readonly octets: Uint8Array;
  /** `UDP`, ... */
  readonly transport: string;
  readonly local: Endpoint;
  readonly remote: Endpoint;
}

/** A change of a transaction's state. */
export interface StateEvent {
  readonly stack: string;
  readonly time: number;
  readonly key: TransactionKey;
  readonly kind: Kind;
  /** The previous state, or `undefined` if the transaction begins. */
  readonly from: string | undefined;
  /** The new state; `terminated` if the transaction has ended. */
  readonly to: string;
}

/** An attempt to send a request that can go to several places. */
export interface AttemptEvent {
  readonly stack: string;
  readonly time: number;
  /** The key that `send` returned, and the key of this attempt's transaction. */
  readonly key: TransactionKey;
  readonly attempt: TransactionKey;
  /** 1 for the first attempt. */
  readonly number: number;
  /** The failure of the attempt before: `timeout`, `transport error` or `503`; `first` if there is none. */
  readonly cause: string;
  readonly transport: string;
  readonly remote: Endpoint;
}

const incoming = channel('sippet:message:in');
const outgoing = channel('sippet:message:out');
const states = channel('sippet:transaction:state');
const attempts = channel('sippet:transaction:attempt');

/** The fields of an event that identify its stack. */
interface Source {
  readonly stack: string;
  readonly time: number;
}

/** Returns whether anybody subscribes to messages in this direction. */
export function isMessageWatched(direction: 'in' | 'out'): boolean {
  return (direction === 'in' ? incoming : outgoing).hasSubscribers;
}

export function tellMessage(
  direction: 'in' | 'out',
  from: Source,
  octets: Uint8Array,
  transport: Transport,
  remote: Endpoint,
): void {
  const { address, port } = remote;
  const local = { address: transport.local.address, port: transport.local.port };
  const event: MessageEvent = { ...from, octets, transport: transport.protocol, local, remote: { address, port } };
  (direction === 'in' ? incoming : outgoing).publish(event);
}

export function isStateWatched(): boolean {
  return states.hasSubscribers;
}

export function tellState(event: StateEvent): void {
  states.publish(event);
}

export function tellAttempt(
  from: () => Omit<AttemptEvent, 'transport' | 'remote'>,
  { transport, remote: { address, port } }: { readonly transport: Transport; readonly remote: Endpoint },
): void {
  if (!attempts.hasSubscribers) return;
  const event: AttemptEvent = { ...from(), transport: transport.protocol, remote: { address, port } };
  attempts.publish(event);
}
