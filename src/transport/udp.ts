/**
 * UDP over `node:dgram`.
 *
 * Invariants: no more than `maxQueued` datagrams wait to be sent; after `close` nothing is received or sent. Without
 * `allowConnect` the port belongs to one socket, and no other process can bind it.
 */
import type { Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { aBoolean, integer, type OptionChecks } from '../runtime/check-options.ts';
import { SippetError } from '../runtime/errors.ts';
import { isMulticast } from '../runtime/multicast.ts';
import { checkListenOptions, type ListenOptions, listenOptionChecks, sentByOf } from './listen-options.ts';
import { closeSocket, connectSocket, isAlive, openSocket } from './sockets.ts';
import {
  type Destination,
  type Endpoint,
  peerKey,
  type Receiver,
  type Registry,
  type SentBy,
  type Transport,
} from './transport.ts';
import { Turn } from './turn.ts';

/** The options of a UDP transport. */
export interface UdpOptions extends ListenOptions {
  /** Whether requests ask for `rport` (RFC 3581); default `true`. */
  readonly rport?: boolean | undefined;
  /**
   * Whether `connect` may be called; default `false`. It sets SO_REUSEADDR on the socket, which lets another process on
   * this host bind the same port and receive our datagrams. Allow it only where every process on the host is trusted.
   */
  readonly allowConnect?: boolean | undefined;
  /**
   * The receive buffer in octets, at most what the operating system allows; default 4 MiB. It holds what arrives while
   * the process is busy: Linux counts about 2 kB for each datagram, so its own default of 208 kB holds fewer than 100.
   */
  readonly receiveBufferSize?: number | undefined;
  /** The send buffer in octets, at most what the operating system allows; default: its own. */
  readonly sendBufferSize?: number | undefined;
  /** How many datagrams may wait to be sent; default 10,000. */
  readonly maxQueued?: number | undefined;
}

/**
 * The default receive buffer in octets. If it is full, about 2,000 datagrams are answered within 0.2 seconds, which is
 * before anybody retransmits.
 */
const RECEIVE_BUFFER = 4 * 1024 * 1024;

/** How often the descriptor of the socket is looked at, in milliseconds. */
export const LIVENESS_INTERVAL = 5000;

/** RFC 3261 §18.2.2: a multicast response goes out "with a TTL of 1 if that parameter is not present". */
const DEFAULT_TTL = 1;

/** A datagram that was received. */
interface Arrived {
  readonly octets: Uint8Array;
  readonly from: Endpoint;
}

/** A datagram to send. */
interface Sent {
  readonly octets: Uint8Array;
  readonly to: Destination;
  readonly failed: (error: Error) => void;
}

/** A UDP transport of a stack, with one socket. */
export class UdpTransport implements Transport {
  readonly protocol = 'UDP';
  readonly isReliable = false;
  readonly family: 4 | 6;
  readonly asksRport: boolean;
  /** The address and port that the socket is bound to. */
  readonly address: Endpoint & { readonly family: 'IPv4' | 'IPv6' };
  readonly sentBy: SentBy;
  readonly #socket: Socket;
  readonly #maxQueued: number;
  readonly #allowConnect: boolean;
  /** Connected sockets by peer, and those that are being opened. */
  readonly #connected = new Map<string, Socket>();
  readonly #connecting = new Map<string, Promise<void>>();
  readonly #liveness: NodeJS.Timeout;
  readonly #turn = new Turn<Arrived, Sent>(
    ({ octets, from }) => this.#receiver?.receive(octets, from),
    (sent) => this.#send(sent),
  );
  #receiver: Receiver | undefined;
  #queued = 0;
  /** The TTL that the socket has for multicast. */
  #ttl: number | undefined;
  /** The address of the last unicast destination: many datagrams go to the same peer. */
  #unicast: string | undefined;
  #closed: Promise<void> | undefined;

  /**
   * Opens a socket and registers it with a stack. Rejects with `SippetError` (`bad-option`) for options that cannot be,
   * and with the error of the operating system if the socket cannot be bound.
   */
  static async listen(registry: Registry, options: UdpOptions = {}): Promise<UdpTransport> {
    checkListenOptions('UdpTransport.listen()', options, OPTIONS);
    const { address = '0.0.0.0', port = 5060, allowConnect = false } = options;
    const transport = new UdpTransport(await listeningSocket({ address, port }, allowConnect), options);
    try {
      transport.#receiver = registry.registerTransport(transport);
    } catch (error) {
      await transport.close();
      throw error;
    }
    return transport;
  }

  private constructor(socket: Socket, options: UdpOptions) {
    const { address, port, family } = socket.address();
    this.#socket = socket;
    this.family = family === 'IPv6' ? 6 : 4;
    this.address = { address, port, family: family === 'IPv6' ? 'IPv6' : 'IPv4' };
    this.asksRport = options.rport ?? true;
    this.#allowConnect = options.allowConnect ?? false;
    this.#maxQueued = options.maxQueued ?? 10_000;
    this.sentBy = sentByOf({ address, port }, this.family, options.advertise);
    if (options.receiveBufferSize !== undefined) socket.setRecvBufferSize(options.receiveBufferSize);
    else enlargeReceiveBuffer(socket);
    if (options.sendBufferSize !== undefined) socket.setSendBufferSize(options.sendBufferSize);
    socket.on('message', (octets, from) => this.#turn.arrive({ octets, from }, octets.length));
    socket.on('error', (error) => this.#receiver?.fail(error, undefined));
    this.#liveness = setInterval(() => this.#checkLiveness(), LIVENESS_INTERVAL).unref();
  }

  get local(): Endpoint {
    return this.address;
  }

  send(octets: Uint8Array, to: Destination, failed: (error: Error) => void): boolean {
    if (this.#queued >= this.#maxQueued) return false;
    this.#queued += 1;
    this.#turn.send({ octets, to, failed });
    return true;
  }

  /**
   * Opens a connected socket for one peer on the same address and port. Only such a socket hears from the network
   * (ICMP) that nobody listens there; requests to that peer then end at once. Rejects with `SippetError`
   * (`connect-not-allowed`) unless the transport was opened with `allowConnect: true`, and with the error of an
   * operating system that does not support it; Linux does.
   */
  connect(peer: Endpoint): Promise<void> {
    if (!this.#allowConnect) return Promise.reject(connectNotAllowed(peer));
    const key = peerKey(peer);
    const known = this.#connecting.get(key);
    if (known !== undefined || this.#closed !== undefined) return known ?? Promise.resolve();
    const connecting = this.#connect(peer);
    this.#connecting.set(key, connecting);
    // A peer that could not be connected may be tried again.
    connecting.catch(() => this.#connecting.delete(key));
    return connecting;
  }

  /** Closes the sockets. Datagrams that the operating system has accepted are still sent. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #connect(peer: Endpoint): Promise<void> {
    const socket = await openSocket(socketType(this.address.address), this.address, true);
    socket.on('message', (octets, from) => this.#turn.arrive({ octets, from }, octets.length));
    socket.on('error', (error) => this.#receiver?.fail(error, peer));
    try {
      await connectSocket(socket, peer);
    } catch (error) {
      await closeSocket(socket);
      throw error;
    }
    this.#connected.set(peerKey(peer), socket);
  }

  async #close(): Promise<void> {
    clearInterval(this.#liveness);
    this.#turn.close();
    await Promise.all([
      closeSocket(this.#socket),
      ...[...this.#connecting.values()].map((each) => each.catch(() => undefined)),
    ]);
    await Promise.all([...this.#connected.values()].map(closeSocket));
  }

  #send({ octets, to, failed }: Sent): void {
    const done = (error: Error | null) => {
      this.#queued -= 1;
      if (error !== null) failed(error);
    };
    const connected = this.#connected.size === 0 ? undefined : this.#connected.get(peerKey(to));
    try {
      if (to.address !== this.#unicast) this.#prepareFor(to);
      if (connected === undefined) this.#socket.send(octets, to.port, to.address, done);
      else connected.send(octets, done);
    } catch (error) {
      queueMicrotask(() => done(error instanceof Error ? error : new Error(String(error))));
    }
  }

  #prepareFor({ address, ttl }: Destination): void {
    if (isMulticast(address)) this.#setTtl(ttl ?? DEFAULT_TTL);
    else this.#unicast = address;
  }

  /** Sets the TTL of the socket. It applies to the next datagram, which Node sends within `send` unless others wait. */
  #setTtl(ttl: number): void {
    if (this.#ttl === ttl) return;
    this.#socket.setMulticastTTL(ttl);
    this.#ttl = ttl;
  }

  #checkLiveness(): void {
    if (isAlive(this.#socket, this.address)) return;
    clearInterval(this.#liveness);
    const { address, port } = this.address;
    const text = `the UDP socket on ${address} port ${port} has lost its descriptor, and receives nothing more`;
    this.#receiver?.fail(new SippetError('dead-socket', text), undefined);
  }
}

/** Enlarges the receive buffer as far as the system allows. Linux takes less than it is given, and BSD throws. */
function enlargeReceiveBuffer(socket: Socket): void {
  for (let size = RECEIVE_BUFFER; size > socket.getRecvBufferSize(); size /= 2) {
    try {
      return socket.setRecvBufferSize(size);
    } catch {
      // A smaller one may be allowed.
    }
  }
}

/**
 * Returns a bound socket. A shared one could be bound although the port is taken, so an exclusive one is tried first.
 */
async function listeningSocket({ address, port }: Endpoint, isShared: boolean): Promise<Socket> {
  const exclusive = await openSocket(socketType(address), { address, port }, false);
  if (!isShared) return exclusive;
  const taken = exclusive.address().port;
  await closeSocket(exclusive);
  return openSocket(socketType(address), { address, port: taken }, true);
}

function socketType(address: string): 'udp4' | 'udp6' {
  return isIPv6(address) ? 'udp6' : 'udp4';
}

function connectNotAllowed({ address, port }: Endpoint): SippetError {
  const text = `connect() to ${address} port ${port}: open the transport with UdpTransport.listen(stack, { allowConnect: true })`;
  return new SippetError('connect-not-allowed', text);
}

const OPTIONS: OptionChecks<UdpOptions> = {
  ...listenOptionChecks,
  rport: aBoolean,
  allowConnect: aBoolean,
  receiveBufferSize: integer(1, 2 ** 31 - 1),
  sendBufferSize: integer(1, 2 ** 31 - 1),
  maxQueued: integer(1),
};
