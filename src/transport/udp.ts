/**
 * UDP over `node:dgram`.
 *
 * Invariants: no more than `maxQueued` datagrams wait to be sent; after `close` nothing is received or sent. Addresses are IP
 * addresses here, so nothing is looked up.
 */
import { createSocket, type Socket, type SocketOptions, type SocketType } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { reachableAddress } from './interfaces.ts';
import type { Endpoint, Receiver, Registry, SentBy, Transport } from './transport.ts';

export interface UdpOptions {
  /** An IP address of this host; `0.0.0.0`. */
  readonly address?: string | undefined;
  /** 0: any that is free; 5060. */
  readonly port?: number | undefined;
  /** What others shall send to, where it is not what the socket is bound to: behind a NAT. */
  readonly advertise?: Partial<SentBy> | undefined;
  /** Ask for `rport` (RFC 3581) in requests; `true`. */
  readonly rport?: boolean | undefined;
  /** In octets; the operating system's default, and bounded by it. */
  readonly receiveBufferSize?: number | undefined;
  readonly sendBufferSize?: number | undefined;
  /** How many datagrams may wait to be sent; 10,000. */
  readonly maxQueued?: number | undefined;
}

export class UdpTransport implements Transport {
  readonly protocol = 'UDP';
  readonly isReliable = false;
  readonly family: 4 | 6;
  readonly asksRport: boolean;
  /** Where the socket is bound. */
  readonly address: Endpoint & { readonly family: 'IPv4' | 'IPv6' };
  readonly sentBy: SentBy;
  readonly #socket: Socket;
  readonly #maxQueued: number;
  /** Sockets of their own for peers, by peer; and those that are being opened. */
  readonly #connected = new Map<string, Socket>();
  readonly #connecting = new Map<string, Promise<void>>();
  #receiver: Receiver | undefined;
  #queued = 0;
  #closed: Promise<void> | undefined;

  /** Opens a socket and registers it. Rejects where it cannot be bound. */
  static async listen(registry: Registry, options: UdpOptions = {}): Promise<UdpTransport> {
    const { address = '0.0.0.0', port = 5060 } = options;
    const type = isIPv6(address) ? 'udp6' : 'udp4';
    // A socket that shares its port finds no fault with a port in use: this one does.
    const probe = await bound(type, address, port, false);
    const taken = probe.address().port;
    await closed(probe);
    const transport = new UdpTransport(await bound(type, address, taken, true), options);
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
    this.#maxQueued = options.maxQueued ?? 10_000;
    const reachable = reachableAddress(address, this.family);
    const host = options.advertise?.host ?? (this.family === 6 ? `[${reachable}]` : reachable);
    this.sentBy = { host, port: options.advertise?.port ?? port };
    if (options.receiveBufferSize !== undefined) socket.setRecvBufferSize(options.receiveBufferSize);
    if (options.sendBufferSize !== undefined) socket.setSendBufferSize(options.sendBufferSize);
    socket.on('message', (octets, from) => this.#receiver?.receive(octets, from));
    socket.on('error', (error) => this.#receiver?.fail(error, undefined));
  }

  get local(): Endpoint {
    return this.address;
  }

  send(octets: Uint8Array, to: Endpoint, failed: (error: Error) => void): boolean {
    if (this.#queued >= this.#maxQueued) return false;
    this.#queued += 1;
    const done = (error: Error | null) => {
      this.#queued -= 1;
      if (error !== null) failed(error);
    };
    const connected = this.#connected.size === 0 ? undefined : this.#connected.get(peerKey(to));
    try {
      if (connected === undefined) this.#socket.send(octets, 0, octets.length, to.port, to.address, done);
      else connected.send(octets, 0, octets.length, done);
    } catch (error) {
      queueMicrotask(() => done(error instanceof Error ? error : new Error(String(error))));
    }
    return true;
  }

  /**
   * Opens a socket on the same address and port for one peer. The network's answer that nobody listens there (ICMP) reaches
   * only such a socket. On Linux; rejects where the operating system does not allow it.
   */
  connect(peer: Endpoint): Promise<void> {
    const key = peerKey(peer);
    const known = this.#connecting.get(key);
    if (known !== undefined || this.#closed !== undefined) return known ?? Promise.resolve();
    const connecting = this.#connect(peer);
    this.#connecting.set(key, connecting);
    // Who failed may try again.
    connecting.catch(() => this.#connecting.delete(key));
    return connecting;
  }

  /** What was handed to the operating system is sent; resolves when the sockets are gone. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #connect(peer: Endpoint): Promise<void> {
    const socket = await bound(this.family === 6 ? 'udp6' : 'udp4', this.address.address, this.address.port, true);
    socket.on('message', (octets, from) => this.#receiver?.receive(octets, from));
    socket.on('error', (error) => this.#receiver?.fail(error, peer));
    try {
      await connected(socket, peer);
    } catch (error) {
      await closed(socket);
      throw error;
    }
    this.#connected.set(peerKey(peer), socket);
  }

  async #close(): Promise<void> {
    await Promise.all([
      closed(this.#socket),
      ...[...this.#connecting.values()].map((each) => each.catch(() => undefined)),
    ]);
    await Promise.all([...this.#connected.values()].map(closed));
  }
}

/** Rejects where the operating system knows at once that it cannot be. */
function connected(socket: Socket, { address, port }: Endpoint): Promise<void> {
  return new Promise((resolve, reject) => {
    // Its type says nothing of the error that the callback is given.
    const done = (error?: Error) => (error instanceof Error ? reject(error) : resolve());
    socket.connect(port, address, done);
  });
}

/** Nothing is to be looked up, and what needs no waiting should not wait. */
const literal: SocketOptions['lookup'] = (address, _options, done) =>
  done(null, address, address.includes(':') ? 6 : 4);

function bound(type: SocketType, address: string, port: number, isShared: boolean): Promise<Socket> {
  const socket = createSocket({ type, ipv6Only: type === 'udp6', reuseAddr: isShared, lookup: literal });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ address, port, exclusive: true }, () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.close(() => resolve()));
}

function peerKey({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}
