/** What the stack asks of a transport, and a transport of the stack: octets and addresses, no SIP. */

export interface Endpoint {
  /** An IP address, IPv6 without brackets. */
  readonly address: string;
  readonly port: number;
}

/** What others are told to send to: a host as SIP writes it (IPv6 in brackets) and a port. */
export interface SentBy {
  readonly host: string;
  readonly port: number;
}

export interface Transport {
  /** As Via and `;transport=` spell it: `UDP`, `TCP`, `TLS`, ... */
  readonly protocol: string;
  /** Does it lose nothing? RFC 3261 §17 retransmits where not. */
  readonly isReliable: boolean;
  /** The family of addresses that it can send to; `undefined`: it takes any. */
  readonly family: 4 | 6 | undefined;
  /** Where it listens. */
  readonly local: Endpoint;
  /** What a Via of its own says. */
  readonly sentBy: SentBy;
  /** Shall requests ask for `rport` (RFC 3581)? */
  readonly asksRport: boolean;
  /**
   * Sends octets. `failed` is called, later, where that cannot be done. Gives `false` where the octets were dropped because
   * too many wait. Never throws, and gives the receiver nothing before it has returned.
   */
  send(octets: Uint8Array, to: Endpoint, failed: (error: Error) => void): boolean;
  close(): Promise<void>;
}

/** Whom a transport tells what happens. */
export interface Receiver {
  /** A datagram; of a transport with connections, a whole message (RFC 3261 §18.3). */
  receive(octets: Uint8Array, from: Endpoint): void;
  /** An error that belongs to no `send`; `peer`: all that is on its way there is concerned. */
  fail(error: Error, peer: Endpoint | undefined): void;
}

export interface Registry {
  /** Throws where the registry is closed. */
  registerTransport(transport: Transport): Receiver;
}
