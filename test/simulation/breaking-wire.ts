/**
 * TCP without a network: connections that break after a number of octets, in the virtual time of `vi.useFakeTimers()`.
 */
import { EventEmitter } from 'node:events';
import type { Server, Socket } from 'node:net';
import type { Endpoint, StreamOptions, StreamRegistry } from 'sippet';
import { StreamConnections, type StreamProtocol } from '../../src/transport/stream-connections.ts';
import { StreamTransport } from '../../src/transport/stream-transport.ts';

/** Milliseconds that octets need to the other end. */
const DELAY = 1;

class WiredTransport extends StreamTransport {
  constructor(connections: StreamConnections) {
    super(connections);
  }
}

/** Connects stacks. The first connection breaks when it has carried so many octets in both directions together. */
export class BreakingWire {
  readonly #listeners = new Map<string, Listener>();
  readonly #limit: Limit;
  connections = 0;

  constructor(octets: number) {
    this.#limit = new Limit(octets);
  }

  /** The octets that the first connection has carried. */
  get carried(): number {
    return this.#limit.carried;
  }

  /** Registers a transport that listens, or one that only opens connections. */
  async join(registry: StreamRegistry, at: Endpoint, role: 'listens' | 'calls'): Promise<void> {
    const options: StreamOptions = { ...at, orphanWait: 5000, idleTimeout: 0 };
    const connections = new StreamConnections(this.#protocolAt(at), options);
    const transport = new WiredTransport(connections);
    if (role === 'listens') await connections.listenFor(registry, transport);
    else connections.register(registry, transport);
  }

  #protocolAt(at: Endpoint): StreamProtocol {
    return {
      protocol: 'TCP',
      defaultPort: 5060,
      opening: 'connect',
      listen: (accept) => {
        const listener = new Listener(at, accept);
        this.#listeners.set(nameOf(at), listener);
        // The connections call no other method of their server.
        return listener as unknown as Server;
      },
      // A connection calls no other method of its socket.
      connect: (to) => this.#connect(at, to) as unknown as Socket,
      namesOf: () => [],
    };
  }

  #connect(from: Endpoint, to: Endpoint): End {
    this.connections += 1;
    const limit = this.connections === 1 ? this.#limit : new Limit(Number.POSITIVE_INFINITY);
    const near = new End(to, limit);
    const far = new End({ address: from.address, port: 40_000 + this.connections }, limit);
    near.join(far);
    setTimeout(() => {
      const listener = this.#listeners.get(nameOf(to));
      if (listener === undefined) return near.fail('ECONNREFUSED');
      listener.take(far);
      near.open();
    }, DELAY);
    return near;
  }
}

/** The octets that a connection carries before it breaks, in both directions together. */
class Limit {
  carried = 0;
  readonly #octets: number;

  constructor(octets: number) {
    this.#octets = octets;
  }

  get isReached(): boolean {
    return this.carried >= this.#octets;
  }

  /** Returns the octets that still pass. */
  carry(octets: Uint8Array): Uint8Array {
    const passing = octets.subarray(0, Math.max(0, this.#octets - this.carried));
    this.carried += passing.length;
    return passing;
  }
}

class Listener extends EventEmitter {
  maxConnections = 0;
  readonly #at: Endpoint;
  readonly #accept: (socket: Socket) => void;

  constructor(at: Endpoint, accept: (socket: Socket) => void) {
    super();
    this.#at = at;
    this.#accept = accept;
  }

  listen(_options: unknown, then: () => void): void {
    queueMicrotask(then);
  }

  address(): Endpoint {
    return this.#at;
  }

  close(then: () => void): void {
    queueMicrotask(then);
  }

  take(end: End): void {
    const socket = end as unknown as Socket;
    this.emit('connection', socket);
    this.#accept(socket);
  }
}

/**
 * One end of a connection. As with an operating system, a write succeeds although its octets may be lost afterwards,
 * and what is written before the connection is open waits.
 */
class End extends EventEmitter {
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly writableLength = 0;
  readonly #limit: Limit;
  readonly #early: Uint8Array[] = [];
  #isOpen = false;
  #isClosed = false;
  #other: End | undefined;

  constructor(remote: Endpoint, limit: Limit) {
    super();
    this.remoteAddress = remote.address;
    this.remotePort = remote.port;
    this.#limit = limit;
  }

  join(other: End): void {
    this.#other = other;
    other.#other = this;
    other.#isOpen = true;
  }

  open(): void {
    if (this.#isClosed) return;
    this.#isOpen = true;
    this.emit('connect');
    if (this.#limit.isReached) this.#break();
    for (const octets of this.#early.splice(0)) this.#pass(octets);
  }

  setNoDelay(): void {}
  setTimeout(): void {}
  cork(): void {}
  uncork(): void {}

  write(octets: Uint8Array, written: (error?: Error) => void): void {
    if (this.#isClosed) return queueMicrotask(() => written(errorOf('EPIPE')));
    queueMicrotask(written);
    if (this.#isOpen) this.#pass(octets);
    else this.#early.push(octets);
  }

  end(): void {
    this.destroy();
  }

  /** Closes both ends, the other one later. */
  destroy(): void {
    this.close();
    setTimeout(() => this.#other?.close(), DELAY);
  }

  fail(code: string): void {
    if (this.#isClosed) return;
    this.emit('error', errorOf(code));
    this.close();
  }

  #pass(octets: Uint8Array): void {
    const passing = this.#limit.carry(octets);
    const other = this.#other;
    if (passing.length > 0) setTimeout(() => other?.arrive(passing), DELAY);
    if (this.#limit.isReached) this.#break();
  }

  arrive(octets: Uint8Array): void {
    if (!this.#isClosed) this.emit('data', octets);
  }

  #break(): void {
    for (const end of [this, this.#other]) setTimeout(() => end?.fail('ECONNRESET'), DELAY);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.emit('close');
  }
}

function errorOf(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function nameOf({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}
