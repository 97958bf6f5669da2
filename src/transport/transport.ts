/** The interface between a stack and a transport. It carries octets and addresses; nothing here knows SIP. */

export interface Endpoint {
  /** An IP address, IPv6 without brackets. */
  readonly address: string;
  readonly port: number;
}

/** The destination of a datagram. */
export interface Destination extends Endpoint {
  /** The time to live of a multicast datagram, 0 to 255. A transport ignores it for other addresses. */
  readonly ttl?: number | undefined;
}

/** The host and port that others are asked to send to, as SIP writes them (IPv6 in brackets). */
export interface SentBy {
  readonly host: string;
  readonly port: number;
}

export interface Transport {
  /** The name of the protocol in Via and `;transport=`: `UDP`, `TCP`, `TLS`, ... */
  readonly protocol: string;
  /** Whether the transport loses nothing. RFC 3261 §17 retransmits only over the others. */
  readonly isReliable: boolean;
  /** The family of addresses that the transport can send to, or `undefined` if it takes any. */
  readonly family: 4 | 6 | undefined;
  /** The address that the transport listens on. */
  readonly local: Endpoint;
  /** The sent-by of the Via that the transport adds. */
  readonly sentBy: SentBy;
  /** Whether requests ask for `rport` (RFC 3581). */
  readonly asksRport: boolean;
  /**
   * Sends octets. Returns `false` if they were dropped because too many datagrams wait. If the octets cannot be sent,
   * `failed` is called later. `send` never throws, and passes nothing to the receiver before it has returned.
   */
  send(octets: Uint8Array, to: Destination, failed: (error: Error) => void): boolean;
  close(): Promise<void>;
}

/** The object that a transport reports to; a stack returns it from `registerTransport`. */
export interface Receiver {
  /** Takes a datagram, or a whole message from a transport with connections (RFC 3261 §18.3). */
  receive(octets: Uint8Array, from: Endpoint): void;
  /**
   * Takes an error that belongs to no `send`. If `peer` is given, the error ends every transaction whose messages go there.
   */
  fail(error: Error, peer: Endpoint | undefined): void;
}

export interface Registry {
  /** Throws if the registry is closed. */
  registerTransport(transport: Transport): Receiver;
}
