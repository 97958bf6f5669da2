/**
 * The public face of a transport of connections.
 *
 * Invariant: nothing here names a type of the platform, so that programs compile without its type definitions.
 */
import type { ConnectionStats, Destination, Endpoint, SentBy, Transport } from './transport.ts';

/** The connections behind a transport. */
export interface StreamCore {
  readonly protocol: string;
  readonly family: 4 | 6;
  readonly local: Endpoint;
  readonly sentBy: SentBy;
  readonly connections: number;
  hasConnection(name: string): boolean;
  connectionStats(): ConnectionStats;
  send(octets: Uint8Array, to: Destination, failed: (error: Error) => void): boolean;
  close(): Promise<void>;
}

/** A transport that opens connections when they are needed, keeps them, and uses them both ways. */
export abstract class StreamTransport implements Transport {
  readonly isReliable = true;
  readonly asksRport = false;
  readonly #core: StreamCore;

  protected constructor(core: StreamCore) {
    this.#core = core;
  }

  get protocol(): string {
    return this.#core.protocol;
  }

  get family(): 4 | 6 {
    return this.#core.family;
  }

  get local(): Endpoint {
    return this.#core.local;
  }

  /** The address and port that connections are accepted on; the port is 0 if none are. */
  get address(): Endpoint {
    return this.#core.local;
  }

  get sentBy(): SentBy {
    return this.#core.sentBy;
  }

  /** How many connections there are, those included that are being opened. */
  get connections(): number {
    return this.#core.connections;
  }

  hasConnection(name: string): boolean {
    return this.#core.hasConnection(name);
  }

  connectionStats(): ConnectionStats {
    return this.#core.connectionStats();
  }

  send(octets: Uint8Array, to: Destination, failed: (error: Error) => void): boolean {
    return this.#core.send(octets, to, failed);
  }

  /** Closes the listener and all connections. */
  close(): Promise<void> {
    return this.#core.close();
  }
}
