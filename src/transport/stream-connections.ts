/**
 * The connections of a stream transport: TCP, and TLS on top of it.
 *
 * Invariant: a connection is opened when something is to be sent and none is there, kept, and used both ways. There are
 * never more than `maxConnections`, nor more than `maxPerAddress` from one address.
 */
import type { Server, Socket } from 'node:net';
import { isIPv6 } from 'node:net';
import { SippetError } from '../runtime/errors.ts';
import { Connection, type ConnectionLimits } from './connection.ts';
import { reachableAddress } from './interfaces.ts';
import type { StreamOptions } from './stream-options.ts';
import type { StreamCore } from './stream-transport.ts';
import type { Destination, Endpoint, SentBy, StreamReceiver, StreamRegistry, Transport } from './transport.ts';

/** The operations in which TCP and TLS differ. */
export interface StreamProtocol {
  readonly protocol: string;
  readonly defaultPort: number;
  /** The event of a socket that is ready for messages. */
  readonly opening: 'connect' | 'secureConnect';
  listen(accept: (socket: Socket) => void): Server;
  connect(to: Endpoint, domain: string | undefined): Socket;
}

type StreamSettings = Pick<StreamOptions, 'advertise'> & {
  readonly [Name in Exclude<keyof StreamOptions, 'advertise' | 'keepAlive'>]-?: Exclude<StreamOptions[Name], undefined>;
};

export class StreamConnections implements StreamCore {
  readonly protocol: string;
  readonly family: 4 | 6;
  readonly #kind: StreamProtocol;
  readonly #options: StreamSettings;
  readonly #limits: ConnectionLimits;
  /** Connections by peer, and by the domain that a certificate was checked for. */
  readonly #connections = new Map<string, Connection>();
  readonly #perAddress = new Map<string, number>();
  readonly #orphans = new Set<NodeJS.Timeout>();
  /** Sockets that were accepted, below TLS and before its handshake. */
  readonly #accepted = new Set<Socket>();
  #server: Server | undefined;
  #receiver: StreamReceiver | undefined;
  #local: Endpoint;
  #closed: Promise<void> | undefined;

  constructor(kind: StreamProtocol, options: StreamOptions) {
    this.#kind = kind;
    this.protocol = kind.protocol;
    const { address = '0.0.0.0', port = kind.defaultPort } = options;
    this.family = isIPv6(address) ? 6 : 4;
    this.#local = { address, port };
    this.#options = {
      address,
      port,
      advertise: options.advertise,
      maxConnections: options.maxConnections ?? 10_000,
      maxPerAddress: options.maxPerAddress ?? 1000,
      maxWaiting: options.maxWaiting ?? 1_048_576,
      messageTimeout: options.messageTimeout ?? 10_000,
      idleTimeout: options.idleTimeout ?? 600_000,
      connectTimeout: options.connectTimeout ?? 10_000,
      orphanWait: options.orphanWait ?? 5000,
    };
    this.#limits = { ...this.#options, keepAliveInterval: options.keepAlive?.interval };
  }

  get local(): Endpoint {
    return this.#local;
  }

  get sentBy(): SentBy {
    const { advertise } = this.#options;
    const { address, port } = this.#local;
    const reachable = reachableAddress(address, this.family);
    return {
      host: advertise?.host ?? (this.family === 6 ? `[${reachable}]` : reachable),
      port: advertise?.port ?? (port === 0 ? this.#kind.defaultPort : port),
    };
  }

  /** The number of connections, including those that are being opened. */
  get connections(): number {
    return this.#connections.size;
  }

  send(octets: Uint8Array, to: Destination, failed: (error: Error) => void): boolean {
    const later = (error: Error) => queueMicrotask(() => failed(error));
    try {
      const connection = this.#find(to) ?? this.#open(to);
      return connection.write(octets, failed);
    } catch (error) {
      later(error instanceof Error ? error : new Error(String(error)));
      return true;
    }
  }

  /** Closes the listener and all connections. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  /** Registers a transport whose connections these are. */
  register(registry: StreamRegistry, transport: Transport): void {
    this.#receiver = registry.registerTransport(transport);
  }

  /** Accepts connections, and registers the transport once it does. */
  async listenFor(registry: StreamRegistry, transport: Transport): Promise<void> {
    const server = this.#kind.listen((socket) => this.#accept(socket));
    const { address, port, maxConnections } = this.#options;
    // The platform counts the connections whose handshake is not finished, too.
    server.maxConnections = maxConnections;
    server.on('connection', (socket: Socket) => {
      this.#accepted.add(socket);
      socket.once('close', () => this.#accepted.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: address, port }, () => {
        server.off('error', reject);
        resolve();
      });
    });
    this.#server = server;
    const bound = server.address();
    if (typeof bound === 'object' && bound !== null) this.#local = { address: bound.address, port: bound.port };
    server.on('error', (error) => this.#receiver?.fail(error, undefined));
    try {
      this.register(registry, transport);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  #accept(socket: Socket): void {
    const { remoteAddress, remotePort } = socket;
    const receiver = this.#receiver;
    if (remoteAddress === undefined || remotePort === undefined || receiver === undefined) {
      socket.destroy();
      return;
    }
    const peer = { address: remoteAddress.replace(/^::ffff:(?=\d+\.)/, ''), port: remotePort };
    if (this.#isFull(peer.address)) {
      socket.on('error', () => undefined);
      socket.destroy();
      return;
    }
    this.#add(socket, peer, undefined, undefined, receiver);
  }

  /**
   * Returns a connection to the peer. For a request over TLS, its certificate must have been checked for the same
   * domain.
   */
  #find(to: Destination): Connection | undefined {
    const known = this.#connections.get(keyOf(to, this.#domainOf(to)));
    if (known !== undefined || to.domain !== undefined) return known;
    // A response goes by the connection of its request, for whatever domain that was opened.
    const prefix = `${to.address} ${to.port} `;
    for (const [key, connection] of this.#connections) if (key.startsWith(prefix)) return connection;
    return to.fallback === undefined ? undefined : this.#find({ ...to.fallback, domain: undefined });
  }

  /** Returns the domain if certificates are checked against it. */
  #domainOf({ domain }: Destination): string | undefined {
    return this.#kind.opening === 'secureConnect' ? domain : undefined;
  }

  #open(to: Destination): Connection {
    const { address, port } = to.fallback ?? to;
    const receiver = this.#receiver;
    if (receiver === undefined || this.#closed !== undefined)
      throw new Error(`the ${this.protocol} transport is closed`);
    if (port === 0) throw new Error(`the peer ${address} named no port to connect to`);
    if (this.#isFull(address)) throw new SippetError('too-many-connections', this.#fullText(address));
    const socket = this.#kind.connect({ address, port }, to.domain);
    return this.#add(socket, { address, port }, this.#domainOf(to), this.#kind.opening, receiver);
  }

  #add(
    socket: Socket,
    peer: Endpoint,
    domain: string | undefined,
    opening: 'connect' | 'secureConnect' | undefined,
    receiver: StreamReceiver,
  ): Connection {
    const key = keyOf(peer, domain);
    const { address } = peer;
    const connection = new Connection(socket, peer, receiver, this.#limits, opening, (error, wasOpen) => {
      if (this.#connections.get(key) === connection) this.#connections.delete(key);
      const left = (this.#perAddress.get(address) ?? 1) - 1;
      if (left === 0) this.#perAddress.delete(address);
      else this.#perAddress.set(address, left);
      this.#reportLoss(peer, error, wasOpen);
    });
    this.#connections.set(key, connection);
    this.#perAddress.set(address, (this.#perAddress.get(address) ?? 0) + 1);
    return connection;
  }

  /**
   * Reports the loss of a connection, which ends the transactions that wait for a message from the peer. A server that
   * has lost the connection "SHOULD open a connection to the IP address in the "received" parameter" (RFC 3261
   * §18.2.2), so a transport that listens waits for that first.
   */
  #reportLoss(peer: Endpoint, error: Error | undefined, wasOpen: boolean): void {
    const receiver = this.#receiver;
    if (receiver === undefined || this.#closed !== undefined) return;
    const reason = error ?? new Error(`the connection to ${peer.address} port ${peer.port} was closed`);
    const report = () => {
      const isBack = [...this.#connections.values()].some((each) => isSame(each.peer, peer));
      if (!isBack && this.#closed === undefined) receiver.fail(reason, peer);
    };
    if (!wasOpen || this.#server === undefined || this.#options.orphanWait === 0) return report();
    const timer = setTimeout(() => {
      this.#orphans.delete(timer);
      report();
    }, this.#options.orphanWait).unref();
    this.#orphans.add(timer);
  }

  #isFull(address: string): boolean {
    const { maxConnections, maxPerAddress } = this.#options;
    return this.#connections.size >= maxConnections || (this.#perAddress.get(address) ?? 0) >= maxPerAddress;
  }

  #fullText(address: string): string {
    const { maxConnections, maxPerAddress } = this.#options;
    return `no connection to ${address}: ${this.#connections.size} of ${maxConnections} are open, and ${
      this.#perAddress.get(address) ?? 0
    } of ${maxPerAddress} to this address`;
  }

  async #close(): Promise<void> {
    for (const timer of this.#orphans) clearTimeout(timer);
    const server = this.#server;
    const gone = new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
    for (const connection of this.#connections.values()) connection.destroy();
    for (const socket of this.#accepted) socket.destroy();
    await gone;
  }
}

function keyOf({ address, port }: Endpoint, domain: string | undefined): string {
  return `${address} ${port} ${domain?.toLowerCase() ?? ''}`;
}

function isSame(left: Endpoint, right: Endpoint): boolean {
  return left.address === right.address && left.port === right.port;
}
