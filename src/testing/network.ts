/**
 * A network in memory, with loss, duplication, reordering and delay that a seed determines, in the time of a clock.
 *
 * Invariant: with the same seed and the same datagrams, the same datagrams arrive at the same times. None arrives
 * during the call that sends it.
 */
import type { Clock } from '../runtime/clock.ts';
import type { Endpoint, Receiver, Registry, SentBy, Transport } from '../transport/transport.ts';
import { Random } from './random.ts';

/** The options of a network. */
export interface NetworkOptions {
  readonly clock: Clock;
  readonly seed?: number | undefined;
  /** The share of datagrams that are lost, 0 to 1; default 0. */
  readonly loss?: number | undefined;
  /** The share of datagrams that arrive twice, 0 to 1; default 0. */
  readonly duplication?: number | undefined;
  /**
   * The bounds of a datagram's random delay in milliseconds, so that datagrams can overtake each other; default 1 and
   * 1.
   */
  readonly delay?: readonly [least: number, most: number] | undefined;
  /** Whether datagrams are recorded in `sent` and `arrived`; default `true`. */
  readonly isRecorded?: boolean | undefined;
}

/** A datagram as it arrived. */
export interface Arrived {
  readonly time: number;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly octets: Uint8Array;
}

/** A datagram as it was sent. */
export interface Sent extends Arrived {
  readonly isLost: boolean;
}

/** The options of a node of the network. */
export interface NodeOptions {
  readonly protocol?: string | undefined;
  readonly isReliable?: boolean | undefined;
}

/** A network in memory that loses, delays and repeats datagrams, reproducibly by its seed. */
export class Network {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #loss: number;
  readonly #duplication: number;
  readonly #delay: readonly [number, number];
  readonly #nodes = new Map<string, Receiver>();
  /** The time of the last arrival on each path that keeps the order. */
  readonly #last = new Map<string, number>();
  /** The datagrams that were sent and those that arrived, each in order. */
  readonly sent: Sent[] = [];
  readonly arrived: Arrived[] = [];
  readonly #isRecorded: boolean;

  constructor(options: NetworkOptions) {
    this.#clock = options.clock;
    this.#random = new Random(options.seed ?? 0);
    this.#loss = options.loss ?? 0;
    this.#duplication = options.duplication ?? 0;
    this.#delay = options.delay ?? [1, 1];
    this.#isRecorded = options.isRecorded ?? true;
  }

  /** Connects a stack to the network, and returns its transport. */
  join(registry: Registry, local: Endpoint, options: NodeOptions = {}): Transport {
    const transport = new MemoryTransport(this, local, options);
    this.#nodes.set(nameOf(local), registry.registerTransport(transport));
    return transport;
  }

  leave(local: Endpoint): void {
    this.#nodes.delete(nameOf(local));
  }

  /** Carries a datagram. Calls `failed` if nothing is connected at its destination. */
  carry(octets: Uint8Array, from: Endpoint, to: Endpoint, failed: (error: Error) => void, isSafe: boolean): void {
    const isLost = !isSafe && this.#random.chance(this.#loss);
    if (this.#isRecorded) this.sent.push({ time: this.#clock.now(), from, to, octets, isLost });
    if (isLost) return;
    this.#arrive(octets, from, to, failed, isSafe);
    if (!isSafe && this.#random.chance(this.#duplication)) this.#arrive(octets, from, to, () => undefined, isSafe);
  }

  #arrive(octets: Uint8Array, from: Endpoint, to: Endpoint, failed: (error: Error) => void, isSafe: boolean): void {
    const [least, most] = this.#delay;
    const way = `${nameOf(from)} ${nameOf(to)}`;
    const earliest = isSafe ? (this.#last.get(way) ?? 0) : 0;
    const time = Math.max(earliest, this.#clock.now() + this.#random.between(least, most));
    if (isSafe) this.#last.set(way, time);
    this.#clock.at(time, () => {
      const node = this.#nodes.get(nameOf(to));
      if (node === undefined) failed(new Error(`nobody is at ${nameOf(to)}`));
      else {
        if (this.#isRecorded) this.arrived.push({ time: this.#clock.now(), from, to, octets });
        node.receive(octets, from);
      }
    });
  }
}

/** A transport in memory, with everything that the interface requires. */
class MemoryTransport implements Transport {
  readonly protocol: string;
  readonly isReliable: boolean;
  readonly family = undefined;
  readonly local: Endpoint;
  readonly sentBy: SentBy;
  readonly asksRport = false;
  readonly #network: Network;

  constructor(network: Network, local: Endpoint, { protocol = 'UDP', isReliable = false }: NodeOptions) {
    this.#network = network;
    this.protocol = protocol;
    this.isReliable = isReliable;
    this.local = local;
    const { address, port } = local;
    this.sentBy = { host: address.includes(':') ? `[${address}]` : address, port };
  }

  send(octets: Uint8Array, to: Endpoint, failed: (error: Error) => void): boolean {
    this.#network.carry(octets, this.local, to, failed, this.isReliable);
    return true;
  }

  close(): Promise<void> {
    this.#network.leave(this.local);
    return Promise.resolve();
  }
}

function nameOf({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}
