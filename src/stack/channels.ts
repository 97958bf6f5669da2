/**
 * What can be watched, by `node:diagnostics_channel`: `sippet:message:in`, `sippet:message:out`, `sippet:transaction:state`.
 *
 * Invariant: where nobody listens, nothing is made to be told. What is told is as it was sent: secrets included, which
 * `maskCredentials` hides.
 */
import { channel } from 'node:diagnostics_channel';
import type { TransactionKey } from '../transaction/keys.ts';
import type { Kind } from '../transaction/transaction.ts';
import type { Endpoint, Transport } from '../transport/transport.ts';

export interface MessageEvent {
  /** Of the stack. */
  readonly stack: string;
  /** By the stack's clock, in milliseconds. */
  readonly time: number;
  readonly octets: Uint8Array;
  /** `UDP`, ... */
  readonly transport: string;
  readonly local: Endpoint;
  readonly remote: Endpoint;
}

export interface StateEvent {
  readonly stack: string;
  readonly time: number;
  readonly key: TransactionKey;
  readonly kind: Kind;
  /** `undefined`: the transaction begins. */
  readonly from: string | undefined;
  /** `terminated` at the end. */
  readonly to: string;
}

const incoming = channel('sippet:message:in');
const outgoing = channel('sippet:message:out');
const states = channel('sippet:transaction:state');

/** The parts of an event that are its stack's. */
interface Source {
  readonly stack: string;
  readonly time: number;
}

export function tellMessage(
  direction: 'in' | 'out',
  from: () => Source,
  octets: Uint8Array,
  transport: Transport,
  remote: Endpoint,
): void {
  const told = direction === 'in' ? incoming : outgoing;
  if (!told.hasSubscribers) return;
  const { address, port } = remote;
  const local = { address: transport.local.address, port: transport.local.port };
  const event: MessageEvent = { ...from(), octets, transport: transport.protocol, local, remote: { address, port } };
  told.publish(event);
}

export function isStateWatched(): boolean {
  return states.hasSubscribers;
}

export function tellState(event: StateEvent): void {
  states.publish(event);
}
