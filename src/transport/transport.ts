/** The interface between a stack and a transport. It carries octets and addresses; nothing here knows SIP. */

export interface Endpoint {
  /** An IP address, IPv6 without brackets. */
  readonly address: string;
  readonly port: number;
}

/** The sender of a message. */
export interface Origin extends Endpoint {
  /** The name of the connection that the message came by; no two connections of a process share one. */
  readonly connection?: string | undefined;
  /** The SIP domains of the certificate that the peer has shown and that was verified (RFC 5922 §7.1). */
  readonly names?: readonly string[] | undefined;
}

/** Returns the name of a peer, by which its connections and transactions are found. */
export function peerKey({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}

/** The destination of a message. */
export interface Destination extends Endpoint {
  /** The time to live of a multicast datagram, 0 to 255. A transport ignores it for other addresses. */
  readonly ttl?: number | undefined;
  /**
   * The domain that was asked for, before any name was looked up. TLS compares it with the certificate (RFC 5922 §7.3).
   * It is absent for responses.
   */
  readonly domain?: string | undefined;
  /**
   * The name of the connection to use. If it is gone, a message without a `fallback` fails, because nothing else leads
   * to the peer.
   */
  readonly connection?: string | undefined;
  /**
   * For a response: the place to connect to if the connection that the request came by is gone (RFC 3261 §18.2.2). No
   * connection is opened to `address` and `port` then, because they are those of the peer's outgoing connection.
   */
  readonly fallback?: Endpoint | undefined;
}

/** The host and port that others are asked to send to, as SIP writes them (IPv6 in brackets). */
export interface SentBy {
  readonly host: string;
  readonly port: number;
}

/** A transport: it sends octets to endpoints, and passes on the octets that it receives. */
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
  /** Whether the transport takes names in the place of IP addresses, because it looks them up itself; default no. */
  readonly takesNames?: boolean | undefined;
  /** Whether the transport can open connections; default yes. */
  readonly canConnect?: boolean | undefined;
  /** Whether there is a connection with this name; absent for a transport without connections. */
  hasConnection?(connection: string): boolean;
  /** Returns the counts of connections; absent for a transport without connections. */
  connectionStats?(): ConnectionStats;
  close(): Promise<void>;
}

/** The connections of a transport. */
export interface ConnectionStats {
  /** How many connections are being opened. */
  readonly opening: number;
  /** How many connections are open. */
  readonly open: number;
  /** How many connections were refused or closed because of a fault or a limit, by the cause. */
  readonly refusals: Readonly<Record<string, number>>;
}

/** The object that a transport reports to; a stack returns it from `registerTransport`. */
export interface Receiver {
  /**
   * Takes a datagram, or a whole message from a transport with connections (RFC 3261 §18.3), with the `head` that its
   * framer has found.
   */
  receive(octets: Uint8Array, from: Origin, head?: unknown): void;
  /**
   * Takes an error that belongs to no `send`. If `peer` is given, the error ends every transaction whose messages go
   * there, or by that connection if it is named.
   */
  fail(error: Error, peer: Origin | undefined): void;
}

/** A receiver that also serves connections. Every stack returns one; a receiver of a test may be simpler. */
export interface StreamReceiver extends Receiver {
  /** Returns a framer for the octets of a new connection. */
  framer(): StreamFramer;
  /**
   * Takes what came of a message whose end cannot be found, and answers it 400 if that is possible. The transport
   * closes the connection afterwards.
   */
  refuse(octets: Uint8Array, from: Origin, reason: string): void;
}

/** A finding of a framer. Findings come in the order of the stream. */
export type StreamEvent =
  /** A whole message. `head` is what the framer already knows of it, for its receiver. */
  | { readonly kind: 'message'; readonly octets: Uint8Array; readonly head?: unknown }
  /** A keep-alive that is answered by CRLF (RFC 5626 §3.5.1). */
  | { readonly kind: 'ping' }
  /** The answer to a keep-alive. */
  | { readonly kind: 'pong' }
  /** A message whose end cannot be found, as far as it came. Nothing behind it can be read. */
  | { readonly kind: 'broken'; readonly octets: Uint8Array; readonly reason: string };

/** Cuts a stream of octets into messages. */
export interface StreamFramer {
  /** Takes the next octets, whatever the pieces in which they come. After `broken` nothing more comes out. */
  push(octets: Uint8Array): readonly StreamEvent[];
  /** Whether a message has begun and its end has not come. */
  readonly hasBegun: boolean;
}

/** An object that takes the octets which transports receive, such as a stack. */
export interface Registry {
  /** Throws if the registry is closed. */
  registerTransport(transport: Transport): Receiver;
}

/** A registry whose receivers also serve connections: a stack. */
export interface StreamRegistry extends Registry {
  registerTransport(transport: Transport): StreamReceiver;
}
