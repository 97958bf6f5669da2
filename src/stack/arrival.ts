/** A datagram, or a message of a stream, as a transport hands it to the stack. */
import type { Head } from '../message/parse/head.ts';
import type { Origin, Transport } from '../transport/transport.ts';

export interface Arrival {
  readonly octets: Uint8Array;
  readonly transport: Transport;
  readonly source: Origin;
  /** The head of the message, if the framer of its stream has framed it. */
  readonly head?: Head | undefined;
}
