/**
 * SIP over WebSocket (RFC 7118), on sockets that somebody else has made: a browser, or a package such as `ws`.
 *
 * Invariant: a response goes by the socket of its request or not at all, and there are never more than `maxConnections`
 * sockets.
 */
import { aFunction, checkOptions, integer, type OptionChecks } from '../runtime/check-options.ts';
import { SippetError } from '../runtime/errors.ts';
import { ConnectionNames, flowGone } from './connection-names.ts';
import { keepAliveCheck } from './keep-alive-check.ts';
import { Refusals } from './refusals.ts';
import {
  type ConnectionStats,
  type Destination,
  type Endpoint,
  peerKey,
  type Receiver,
  type Registry,
  type SentBy,
  type Transport,
} from './transport.ts';
import { SUB_PROTOCOL, WebSocketConnection, type WebSocketLike, type WebSocketLimits } from './websocket-connection.ts';

export interface WebSocketOptions {
  /**
   * Returns a new WebSocket with the sub-protocol `sip`, such as `(url) => new WebSocket(url, 'sip')`. With it the
   * stack opens a socket when a request needs one. Without it requests go by sockets that are there.
   */
  readonly connectWebSocket?: ((url: string) => WebSocketLike) | undefined;
  /** The host and port of the Via; default a random name in `.invalid` (RFC 7118 §5.2), where nobody can connect. */
  readonly advertise?: { readonly host: string; readonly port?: number | undefined } | undefined;
  /** How many sockets there may be; default 10,000. */
  readonly maxConnections?: number | undefined;
  /** How many octets may wait to be written to a socket before it is closed; default 1,048,576. */
  readonly maxWaiting?: number | undefined;
  /** Milliseconds of silence after which a socket is closed; 0: never; default 600,000. */
  readonly idleTimeout?: number | undefined;
  /** Milliseconds in which a socket must be open; default 10,000. */
  readonly connectTimeout?: number | undefined;
  /** Sends CRLF CRLF every `interval` milliseconds, and closes a socket that does not answer (RFC 7118 §6). */
  readonly keepAlive?: { readonly interval: number } | undefined;
}

export interface AcceptOptions {
  /** The address and port of the client. */
  readonly source: Endpoint;
  /** Whether TLS protects the socket (`wss:`), by whomever it is terminated; default `false`. */
  readonly secure?: boolean | undefined;
}

/** The way to a peer by its socket, usable as the `target` of a request. */
export interface WebSocketFlow {
  readonly transport: string;
  readonly host: string;
  readonly port: number;
  readonly flow: string;
}

/** The transports WS and WSS of a stack. */
export class WebSocketTransport {
  readonly #plain: Face;
  readonly #secure: Face;
  readonly #options: WebSocketOptions;

  /** Registers WS and WSS with a stack. Throws `SippetError` (`bad-option`) for options that cannot be. */
  static open(registry: Registry, options: WebSocketOptions = {}): WebSocketTransport {
    checkOptions('WebSocketTransport.open()', options, CHECKS);
    return new WebSocketTransport(registry, options);
  }

  private constructor(registry: Registry, options: WebSocketOptions) {
    this.#options = options;
    this.#plain = new Face('WS', options, registry);
    this.#secure = new Face('WSS', options, registry);
  }

  /** The transports of the stack: WS and WSS. */
  get transports(): readonly [Transport, Transport] {
    return [this.#plain, this.#secure];
  }

  /** How many sockets there are, those included that are being opened. */
  get connections(): number {
    return this.#plain.connections + this.#secure.connections;
  }

  /**
   * Takes a socket that a server has accepted. Returns the way back to the client, or `undefined` if the socket was
   * refused and closed: it has another sub-protocol than `sip`, or there are too many.
   */
  accept(socket: WebSocketLike, { source, secure = false }: AcceptOptions): WebSocketFlow | undefined {
    return this.#face(secure).accept(socket, source);
  }

  /**
   * Connects to a server and resolves with the way to it, once the socket is open. The socket is made by
   * `connectWebSocket`, and without it by the platform's own `WebSocket`.
   */
  async connect(url: string): Promise<WebSocketFlow> {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'ws:' && protocol !== 'wss:') {
      throw new SippetError(
        'bad-argument',
        `connect() was given "${url}", expected a URL that begins with ws: or wss:`,
      );
    }
    const face = this.#face(protocol === 'wss:');
    const make = this.#options.connectWebSocket ?? platformWebSocket;
    const place = { address: bare(hostname), port: port === '' ? face.defaultPort : Number(port) };
    const connection = face.add(make(url), place);
    if (connection === undefined) throw new SippetError('too-many-connections', 'there are too many WebSockets');
    await connection.opened;
    return face.flowOf(connection);
  }

  /** Closes all sockets. */
  async close(): Promise<void> {
    await Promise.all([this.#plain.close(), this.#secure.close()]);
  }

  #face(isSecure: boolean): Face {
    return isSecure ? this.#secure : this.#plain;
  }
}

/** One of both transports. */
class Face implements Transport {
  readonly protocol: 'WS' | 'WSS';
  readonly isReliable = true;
  readonly family = undefined;
  /** RFC 7118 demands no `rport`: the response goes by the socket. */
  readonly asksRport = false;
  readonly defaultPort: number;
  readonly sentBy: SentBy;
  readonly takesNames = true;
  readonly #connect: WebSocketOptions['connectWebSocket'];
  readonly #limits: WebSocketLimits;
  readonly #max: number;
  readonly #receiver: Receiver;
  readonly #names = new ConnectionNames();
  readonly #refusals = new Refusals();
  readonly #byName = new Map<string, WebSocketConnection>();
  /** The socket of a peer that was opened last. */
  readonly #byPeer = new Map<string, WebSocketConnection>();
  #isClosed = false;

  constructor(protocol: 'WS' | 'WSS', options: WebSocketOptions, registry: Registry) {
    this.protocol = protocol;
    this.defaultPort = protocol === 'WS' ? 80 : 443;
    const { advertise = { host: `${this.#names.next().slice(0, 12)}.invalid` } } = options;
    this.sentBy = { host: advertise.host, port: advertise.port ?? this.defaultPort };
    this.#connect = options.connectWebSocket;
    this.#max = options.maxConnections ?? 10_000;
    this.#limits = {
      maxWaiting: options.maxWaiting ?? 1_048_576,
      idleTimeout: options.idleTimeout ?? 600_000,
      connectTimeout: options.connectTimeout ?? 10_000,
      keepAliveInterval: options.keepAlive?.interval,
    };
    this.#receiver = registry.registerTransport(this);
  }

  /** The address of the transport, which has none because nobody can connect to a WebSocket. */
  get local(): Endpoint {
    return { address: this.sentBy.host, port: this.sentBy.port };
  }

  get connections(): number {
    return this.#byName.size;
  }

  /** Whether sockets are opened when a request needs one. */
  get canConnect(): boolean {
    return this.#connect !== undefined;
  }

  hasConnection(name: string): boolean {
    return this.#byName.has(name);
  }

  connectionStats(): ConnectionStats {
    const open = [...this.#byName.values()].filter(({ isOpen }) => isOpen).length;
    return { opening: this.#byName.size - open, open, refusals: this.#refusals.snapshot() };
  }

  send(octets: Uint8Array, to: Destination, failed: (error: Error) => void): boolean {
    try {
      return this.#find(to).write(octets);
    } catch (error) {
      queueMicrotask(() => failed(error instanceof Error ? error : new Error(String(error))));
      return true;
    }
  }

  accept(socket: WebSocketLike, source: Endpoint): WebSocketFlow | undefined {
    const connection = this.add(socket, source);
    return connection !== undefined && this.hasConnection(connection.peer.connection)
      ? this.flowOf(connection)
      : undefined;
  }

  /** Returns `undefined` if the socket was refused, because there are too many. */
  add(socket: WebSocketLike, { address, port }: Endpoint): WebSocketConnection | undefined {
    if (this.#isClosed || this.#byName.size >= this.#max) {
      this.#refusals.add('too-many-connections');
      socket.close();
      return undefined;
    }
    const peer = { address, port, connection: this.#names.next() };
    let isGone = false;
    const connection = new WebSocketConnection(socket, peer, this.#receiver, this.#limits, (error) => {
      isGone = true;
      this.#byName.delete(peer.connection);
      if (this.#byPeer.get(peerKey(peer))?.peer === peer) this.#byPeer.delete(peerKey(peer));
      this.#lost(peer, error);
    });
    if (isGone) return undefined;
    this.#byName.set(peer.connection, connection);
    this.#byPeer.set(peerKey(peer), connection);
    return connection;
  }

  flowOf({ peer: { address, port, connection } }: WebSocketConnection): WebSocketFlow {
    const host = address.includes(':') ? `[${address}]` : address;
    return { transport: this.protocol, host, port, flow: connection };
  }

  close(): Promise<void> {
    this.#isClosed = true;
    for (const each of [...this.#byName.values()]) each.close();
    return Promise.resolve();
  }

  #find(to: Destination): WebSocketConnection {
    const known = to.connection === undefined ? this.#byPeer.get(peerKey(to)) : this.#byName.get(to.connection);
    if (known !== undefined) return known;
    if (to.connection !== undefined || to.fallback !== undefined || this.#connect === undefined) throw flowGone(to);
    const host = to.address.includes(':') ? `[${to.address}]` : to.address;
    const url = `${this.protocol.toLowerCase()}://${host}:${to.port}/`;
    const opened = this.add(this.#connect(url), to);
    if (opened === undefined)
      throw new SippetError('too-many-connections', `no WebSocket to ${url}: there are too many`);
    return opened;
  }

  /** Reports a loss at once: a response cannot come another way. */
  #lost(peer: Endpoint & { readonly connection: string }, error: Error | undefined): void {
    if (this.#isClosed) return;
    if (error instanceof SippetError) this.#refusals.add(error.code);
    const reason = error ?? new Error(`the WebSocket with ${peer.address} port ${peer.port} was closed`);
    this.#receiver.fail(reason, peer);
  }
}

/** The constructor of browsers, and of Node from version 22 on. */
function platformWebSocket(url: string): WebSocketLike {
  const { WebSocket } = globalThis as { readonly WebSocket?: new (url: string, protocol: string) => WebSocketLike };
  if (WebSocket !== undefined) return new WebSocket(url, SUB_PROTOCOL);
  throw new SippetError('bad-option', 'this platform has no WebSocket: give the option connectWebSocket');
}

function bare(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

const CHECKS: OptionChecks<WebSocketOptions> = {
  connectWebSocket: aFunction,
  advertise: {
    expected: 'an object with host',
    accepts: (value) => typeof value === 'object' && value !== null && 'host' in value,
  },
  maxConnections: integer(1),
  maxWaiting: integer(1),
  idleTimeout: integer(0),
  connectTimeout: integer(1),
  keepAlive: keepAliveCheck,
};
