/** A datagram, or a message of a stream, as a transport hands it to the stack. */
import type { Origin, Transport } from '../transport/transport.ts';

export interface Arrival {
  readonly octets: Uint8Array;
  readonly transport: Transport;
  readonly source: Origin;
}
