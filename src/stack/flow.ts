/**
 * The source of a received message, and the way back to it: the flow of RFC 5626.
 *
 * Invariant: a flow leads through the transport, and for a transport with connections the connection, that the message
 * came by, and nowhere else.
 */
import type { MessageSource, Target } from '../message/state.ts';
import { hostOf } from '../routing/address.ts';
import { type Origin, peerKey, type Transport } from '../transport/transport.ts';

/** The source of one message. Every message has one, so the flow is only made when it is asked for. */
export class ReceivedFrom implements MessageSource {
  readonly address: string;
  readonly port: number;
  readonly names: readonly string[];
  readonly #transport: Transport;
  readonly #connection: string | undefined;

  constructor(transport: Transport, { address, port, connection, names = NONE }: Origin) {
    this.#transport = transport;
    this.address = address;
    this.port = port;
    this.names = names;
    this.#connection = connection;
  }

  get protocol(): string {
    return this.#transport.protocol;
  }

  get flow(): Target {
    const { protocol, address, port } = this;
    return { transport: protocol, host: hostOf(address), port, flow: this.#connection ?? nameOf(this.#transport) };
  }
}

const NONE: readonly string[] = [];

/** Returns whether a flow leads through this transport. */
export function hasFlow(transport: Transport, flow: string): boolean {
  return transport.hasConnection?.(flow) ?? nameOf(transport) === flow;
}

/** The name of the flows of a transport without connections: with the address of the peer it tells them apart. */
function nameOf({ local }: Transport): string {
  return peerKey(local);
}
