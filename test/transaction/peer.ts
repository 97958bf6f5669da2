/** The far end of a network, without a stack: it sends texts, and writes down what arrives. */
import { type Endpoint, Message, type Request, type Transport } from 'sippet';
import type { Network, VirtualClock } from 'sippet/testing';
import { type Parts, requestText } from '../stack/wire.ts';

export interface Datagram {
  readonly time: number;
  readonly text: string;
}

export interface Ends {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly isReliable: boolean;
}

export class Wire {
  readonly #clock: VirtualClock;
  readonly #transport: Transport;
  readonly #ends: Ends;
  readonly arrived: Datagram[] = [];

  constructor(clock: VirtualClock, network: Network, ends: Ends) {
    const { local, isReliable } = ends;
    this.#clock = clock;
    this.#ends = ends;
    const receive = (octets: Uint8Array) => {
      this.arrived.push({ time: clock.now(), text: Buffer.from(octets).toString('latin1') });
    };
    const registry = { registerTransport: () => ({ receive, fail: () => undefined }) };
    this.#transport = network.join(registry, local, { isReliable, protocol: isReliable ? 'TCP' : 'UDP' });
  }

  /** The methods and statuses that arrived, with their times. */
  get story(): readonly (readonly [time: number, what: string | number])[] {
    return this.arrived.map(({ time, text }) => [time, whatOf(text)] as const);
  }

  /** Returns the times at which this method or status arrived. */
  times(what: string | number): readonly number[] {
    return this.story.filter(([, each]) => each === what).map(([time]) => time);
  }

  /** Returns the texts with this method or status. */
  texts(what: string | number): readonly string[] {
    return this.arrived.map(({ text }) => text).filter((text) => whatOf(text) === what);
  }

  /** Sends a text, which is delivered before this returns, together with everything that the stack sends at once. */
  send(text: string): void {
    this.#transport.send(Buffer.from(text, 'latin1'), this.#ends.remote, () => undefined);
    this.#clock.advance(0);
  }

  /** Sends a request of this end. */
  request(parts: Parts = {}): void {
    const { local, isReliable } = this.#ends;
    const { branch = 'z9hG4bK1' } = parts;
    const via = `SIP/2.0/${isReliable ? 'TCP' : 'UDP'} ${local.address}:${local.port};branch=${branch}`;
    this.send(requestText({ via, ...parts }));
  }

  /** Answers the last request of a method that arrived. */
  respond(method: string, status: number, options: { readonly toTag: string } = { toTag: 'b' }): void {
    this.send(requestOf(this.texts(method).at(-1)).toResponse(status, options).toString());
  }
}

/** Returns the method or status of the first line. */
function whatOf(text: string): string | number {
  const [first = '', second = ''] = text.split(' ', 2);
  return first === 'SIP/2.0' ? Number(second) : first;
}

export function requestOf(text: string | undefined): Request {
  const message = Message.parse(text ?? '');
  if (!message.isRequest()) throw new Error('no request');
  return message;
}

/** Returns the present outcome of a promise. */
export async function soFar<Value>(promise: Promise<Value>): Promise<Value | 'waiting'> {
  return Promise.race([promise, new Promise<'waiting'>((resolve) => setImmediate(resolve, 'waiting'))]);
}
