/**
 * The connections of a stream transport: TCP, and TLS on top of it.
 *
 * Invariant: a connection is opened when something is to be sent and none is there, kept, and used both ways. There are
 * never more than `maxConnections`, nor more than `maxPerAddress` from one address.
 */
import type { Server, Socket } from 'node:net';
import { isIPv6 } from 'node:net';
import { SippetError } from '../runtime/errors.ts';
import { AddressCounts } from './address-counts.ts';
import { type Chunk, Connection, type ConnectionLimits } from './connection.ts';
import { ConnectionNames, flowGone } from './connection-names.ts';
import { sentByOf } from './listen-options.ts';
import { Refusals } from './refusals.ts';
import { CONNECT_TIMEOUT, type StreamOptions } from './stream-options.ts';
import type { StreamCore } from './stream-transport.ts';
import {
  type ConnectionStats,
  type Destination,
  type Endpoint,
  type Origin,
  peerKey,
  type SentBy,
  type StreamReceiver,
  type StreamRegistry,
  type Transport,
} from './transport.ts';
import { Turn } from './turn.ts';

/** The operations in which TCP and TLS differ. */
export interface StreamProtocol {
  readonly protocol: string;
  readonly defaultPort: number;
  /** The event of a socket that is ready for messages. */
  readonly opening: 'connect' | 'secureConnect';
  listen(accept: (socket: Socket) => void): Server;
  connect(to: Endpoint, domain: string | undefined): Socket;
  /** Returns the SIP domains that the peer of an open socket has proved. */
  namesOf(socket: Socket): readonly string[];
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
  readonly #turn = new Turn<Chunk, Connection>(
    ({ connection, octets }) => connection.take(octets),
    (connection) => connection.flush(),
  );
  /** Connections by peer, and by the domain that a certificate was checked for. */
  readonly #connections = new Map<string, Connection>();
  /** The same by peer alone: a peer has one for each domain. */
  readonly #byPeer = new Map<string, Set<Connection>>();
  readonly #byName = new Map<string, Connection>();
  readonly #names = new ConnectionNames();
  readonly #refusals = new Refusals();
  readonly #perAddress = new AddressCounts();
  readonly #orphans = new Set<NodeJS.Timeout>();
  /** Sockets that were accepted, below TLS and before its handshake. */
  readonly #accepted = new Set<Socket>();
  readonly #acceptedPerAddress = new AddressCounts();
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
      connectTimeout: options.connectTimeout ?? CONNECT_TIMEOUT,
      orphanWait: options.orphanWait ?? 5000,
    };
    this.#limits = { ...this.#options, keepAliveInterval: options.keepAlive?.interval };
  }

  get local(): Endpoint {
    return this.#local;
  }

  get sentBy(): SentBy {
    const { address, port } = this.#local;
    const named = { address, port: port === 0 ? this.#kind.defaultPort : port };
    return sentByOf(named, this.family, this.#options.advertise);
  }

  /** The number of connections, including those that are being opened. */
  get connections(): number {
    return this.#byName.size;
  }

  hasConnection(name: string): boolean {
    return this.#byName.has(name);
  }

  connectionStats(): ConnectionStats {
    let open = 0;
    for (const each of this.#byName.values()) if (each.isOpen) open += 1;
    return { opening: this.#byName.size - open, open, refusals: this.#refusals.snapshot() };
  }

  send(octets: Uint8Array, to: Destination, failed: (error: Error) => void): boolean {
    try {
      const connection = this.#find(to) ?? this.#open(to);
      return connection.write(octets, failed);
    } catch (error) {
      queueMicrotask(() => failed(error instanceof Error ? error : new Error(String(error))));
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
    server.prependListener('connection', (socket: Socket) => this.#note(socket));
    await listening(server, address, port);
    this.#server = server;
    const bound = server.address();
    if (typeof bound === 'object' && bound !== null) this.#local = { address: bound.address, port: bound.port };
    server.on('error', (error) => this.#receiver?.fail(error, undefined));
    server.on('tlsClientError', (error: NodeJS.ErrnoException) => {
      // A client that has gone was not refused, and a socket that we have closed was counted.
      if (error.code !== 'ECONNRESET') this.#refusals.add('handshake');
    });
    try {
      this.register(registry, transport);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Notes a socket before its handshake, in which one address must not hold all connections either. */
  #note(socket: Socket): void {
    const address = plainAddress(socket.remoteAddress ?? '');
    const isTooMany = this.#acceptedPerAddress.of(address) >= this.#options.maxPerAddress;
    this.#accepted.add(socket);
    this.#acceptedPerAddress.add(address);
    socket.once('close', () => {
      this.#accepted.delete(socket);
      this.#acceptedPerAddress.remove(address);
    });
    if (isTooMany) this.#refuse(socket);
  }

  #refuse(socket: Socket): void {
    this.#refusals.add('too-many-connections');
    socket.on('error', () => undefined);
    socket.destroy();
  }

  #accept(socket: Socket): void {
    if (socket.destroyed) return;
    const { remoteAddress, remotePort } = socket;
    const receiver = this.#receiver;
    if (remoteAddress === undefined || remotePort === undefined || receiver === undefined) {
      socket.destroy();
      return;
    }
    const peer = { address: plainAddress(remoteAddress), port: remotePort };
    if (this.#isFull(peer.address)) return this.#refuse(socket);
    this.#add(socket, peer, undefined, undefined, receiver);
  }

  /**
   * Returns a connection to the peer. For a request over TLS, its certificate must have been checked for the same
   * domain. A connection that is named is the only one that will do, unless there is a fallback.
   */
  #find(to: Destination): Connection | undefined {
    const named = to.connection === undefined ? undefined : this.#byName.get(to.connection);
    if (named?.isWritable === true) return named;
    if (to.connection !== undefined && to.fallback === undefined) throw flowGone(to);
    const known = this.#connections.get(keyOf(to, this.#domainOf(to)));
    if (known?.isWritable === true) return known;
    if (to.domain !== undefined) return undefined;
    // A response goes by the connection of its request, for whatever domain that was opened.
    const any = [...(this.#byPeer.get(peerKey(to)) ?? [])].find(({ isWritable }) => isWritable);
    if ((any !== undefined && to.connection === undefined) || to.fallback === undefined) return any;
    return this.#find({ ...to.fallback, domain: undefined });
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
    if (this.#isFull(address)) {
      this.#refusals.add('too-many-connections');
      throw new SippetError('too-many-connections', this.#fullText(address));
    }
    const socket = this.#kind.connect({ address, port }, to.domain);
    return this.#add(socket, { address, port }, this.#domainOf(to), this.#kind.opening, receiver);
  }

  #add(
    socket: Socket,
    at: Endpoint,
    domain: string | undefined,
    opening: 'connect' | 'secureConnect' | undefined,
    receiver: StreamReceiver,
  ): Connection {
    const peer = { ...at, connection: this.#names.next() };
    const key = keyOf(peer, domain);
    const namesOf = () => this.#kind.namesOf(socket);
    const onClose = (error: Error | undefined, wasOpen: boolean) => {
      if (this.#connections.get(key) === connection) this.#connections.delete(key);
      this.#forget(connection);
      if (error instanceof SippetError) this.#refusals.add(error.code);
      this.#reportLoss(peer, error, wasOpen);
    };
    const connection = new Connection(socket, peer, receiver, this.#limits, this.#turn, opening, namesOf, onClose);
    this.#connections.set(key, connection);
    this.#byName.set(peer.connection, connection);
    const same = this.#byPeer.get(peerKey(peer)) ?? new Set();
    this.#byPeer.set(peerKey(peer), same.add(connection));
    this.#perAddress.add(peer.address);
    return connection;
  }

  #forget(connection: Connection): void {
    const { peer, name } = connection;
    this.#byName.delete(name);
    const same = this.#byPeer.get(peerKey(peer));
    same?.delete(connection);
    if (same?.size === 0) this.#byPeer.delete(peerKey(peer));
    this.#perAddress.remove(peer.address);
  }

  /**
   * Reports the loss of a connection, which ends the transactions that wait for a message from the peer. A server that
   * has lost the connection "SHOULD open a connection to the IP address in the "received" parameter" (RFC 3261
   * §18.2.2), so a transport that listens waits for that first.
   */
  #reportLoss(peer: Origin, error: Error | undefined, wasOpen: boolean): void {
    const receiver = this.#receiver;
    if (receiver === undefined || this.#closed !== undefined) return;
    const reason = error ?? new Error(`the connection to ${peer.address} port ${peer.port} was closed`);
    const report = () => {
      const isBack = this.#byPeer.has(peerKey(peer));
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
    return this.#byName.size >= maxConnections || this.#perAddress.of(address) >= maxPerAddress;
  }

  #fullText(address: string): string {
    const { maxConnections, maxPerAddress } = this.#options;
    const all = `${this.#byName.size} of ${maxConnections} are open`;
    return `no connection to ${address}: ${all}, and ${this.#perAddress.of(address)} of ${maxPerAddress} to this address`;
  }

  async #close(): Promise<void> {
    for (const timer of this.#orphans) clearTimeout(timer);
    this.#turn.close();
    const server = this.#server;
    const gone = new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
    for (const connection of this.#byName.values()) connection.destroy();
    for (const socket of this.#accepted) socket.destroy();
    await gone;
  }
}

/** Binds a server, and rejects with the error of the operating system if that fails. */
function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Returns an address of a socket that serves both families as its own family spells it. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}

function keyOf(peer: Endpoint, domain: string | undefined): string {
  return `${peerKey(peer)} ${domain?.toLowerCase() ?? ''}`;
}
