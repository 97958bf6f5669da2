/** A datagram, or a message of a stream, as a transport hands it to the stack. */
import type { Request } from '../message/request.ts';
import type { Origin, Transport } from '../transport/transport.ts';

export interface Arrival {
  readonly octets: Uint8Array;
  readonly transport: Transport;
  readonly source: Origin;
}

/** An arrival that is a request; its topmost Via has the source noted. */
export interface RequestArrival extends Arrival {
  readonly request: Request;
}
