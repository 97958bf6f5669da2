/**
 * A transaction layer under random steps. A step is an event of a machine, or some time that passes.
 *
 * Invariant: a step that has no meaning for its transaction does nothing. If the transaction has ended, the step begins
 * another.
 */
import fc from 'fast-check';
import { Message, type Request, type Response } from 'sippet';
import { expect } from 'vitest';
import type { Action } from '../../src/transaction/action.ts';
import { beginningOf } from '../../src/transaction/beginning.ts';
import { type ClientKey, clientKeyOf, dialogKeyOf, type ServerKey, serverKeyOf } from '../../src/transaction/keys.ts';
import { TransactionLayer } from '../../src/transaction/layer.ts';
import { defaultTimes, type Times } from '../../src/transaction/times.ts';
import type { Kind } from '../../src/transaction/transaction.ts';
import { request } from '../stack/wire.ts';

export type Step = { readonly on: number } & (
  | { readonly do: 'wait'; readonly time: number }
  /** A client receives it from the network, a server from the TU. */
  | { readonly do: 'response'; readonly status: number }
  | { readonly do: 'respond reliably'; readonly status: number }
  | { readonly do: 'request' }
  | { readonly do: 'ack' }
  | { readonly do: 'ack of success' }
  | { readonly do: 'cancel' }
  | { readonly do: 'fail' }
  | { readonly do: 'disconnect' }
);

const STATUSES = [100, 180, 183, 200, 202, 302, 486, 603];

const on = fc.nat(3);
const status = fc.constantFrom(...STATUSES);
const time = fc.oneof(fc.constantFrom(0, 1, 200, 500, 3500, 4000, 5000, 32_000), fc.nat(400_000));
const bare = fc.constantFrom('request', 'ack', 'ack of success', 'cancel', 'fail', 'disconnect');

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ on, do: fc.constant('wait'), time }) },
  { weight: 3, arbitrary: fc.record({ on, do: fc.constant('response'), status }) },
  {
    weight: 1,
    arbitrary: fc.record({ on, do: fc.constant('respond reliably'), status: fc.constantFrom(180, 200, 486) }),
  },
  { weight: 3, arbitrary: fc.record({ on, do: bare }) },
);

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 40 });

/** A machine, and the method of the request that begins it. */
export interface Side {
  readonly kind: Exclude<Kind, 'repeated2xx'>;
  readonly method: string;
}

export const sides: readonly Side[] = [
  { kind: 'inviteClient', method: 'INVITE' },
  { kind: 'nonInviteClient', method: 'OPTIONS' },
  { kind: 'inviteServer', method: 'INVITE' },
  { kind: 'nonInviteServer', method: 'OPTIONS' },
];

/** All limits are finite, so that everything ends even if the other side does nothing. */
const usual: Times = { ...defaultTimes, ringingLimit: 181_000 };

/** Times in which T1 equals T2, in which T2 exceeds 64*T1, and in which limits are short. */
export const someTimes: fc.Arbitrary<Times> = fc.constantFrom(
  usual,
  { ...usual, t2: usual.t1 },
  { ...usual, t1: 100, t2: 100_000 },
  { ...usual, ringingLimit: 1000, answerLimit: 100 },
);

const invite = request('INVITE', 'sip:bob@10.0.0.2', 'c1');
const options = request('OPTIONS', 'sip:bob@10.0.0.2', 'c1');

interface Walked {
  readonly side: Side;
  readonly request: Request;
  readonly clientKey: ClientKey;
  readonly serverKey: ServerKey;
}

export class Walk {
  readonly layer = new TransactionLayer<string>({ peerOf: (where) => where });
  readonly begun: string[] = [];
  readonly ended: string[] = [];
  /** The keys whose cancelling has had no outcome yet. */
  readonly waiting = new Set<string>();
  readonly #isReliable: boolean;
  readonly #times: Times;
  readonly #walked: Walked[];
  #now = 0;
  #serial = 0;

  constructor(isReliable: boolean, times: Times, kinds: readonly Side[]) {
    this.#isReliable = isReliable;
    this.#times = times;
    this.#walked = kinds.map((side) => this.#begin(side));
  }

  take(step: Step): void {
    const at = step.on % this.#walked.length;
    const walked = this.#walked[at];
    if (walked === undefined) return;
    if (step.do === 'wait') {
      this.#now += step.time;
      this.#wake();
    } else if (!this.layer.has(keyOf(walked))) {
      this.#walked[at] = this.#begin(walked.side);
    } else if (isClient(walked.side)) {
      this.#done(this.#client(walked, step));
    } else {
      this.#done(this.#server(walked, step));
    }
  }

  /** Checks the conditions that hold after each step. */
  check(): void {
    const { layer } = this;
    expect(layer.next ?? Number.POSITIVE_INFINITY).toBeGreaterThan(this.#now);
    // A transaction without a timer would never end.
    expect(layer.timers).toBeGreaterThanOrEqual(layer.live);
    const counts = Object.values(layer.counts).flatMap((states) => Object.values(states));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(layer.live);
  }

  /** Advances the time from timer to timer, while nothing more arrives. */
  rest(): void {
    for (let turns = 0; this.layer.next !== undefined; turns += 1) {
      if (turns > 10_000) throw new Error('there is no end');
      this.#now = this.layer.next;
      this.#wake();
    }
    this.begun.sort();
    this.ended.sort();
  }

  #wake(): void {
    for (let actions = this.layer.wake(this.#now); actions !== undefined; actions = this.layer.wake(this.#now)) {
      this.#done(actions);
    }
  }

  #begin(side: Side): Walked {
    this.#serial += 1;
    const plain = side.method === 'INVITE' ? invite : options;
    const sent = plain.prepend('via', {
      transport: 'UDP',
      host: '10.0.0.1',
      params: { branch: `z9hG4bK${this.#serial}` },
    });
    const clientKey = clientKeyOf(sent);
    const serverKey = serverKeyOf(sent);
    if (clientKey === undefined || serverKey === undefined) throw new Error('no key');
    const walked = { side, request: sent, clientKey, serverKey };
    this.begun.push(keyOf(walked));
    const { kind } = side;
    const isReliable = this.#isReliable;
    const times = this.#times;
    const beginning = isClient(side)
      ? beginningOf(sent, clientKey, 'there', isReliable, times)
      : { kind, key: serverKey, where: 'there', isReliable, times, request: sent };
    this.#done(this.layer.begin(beginning, this.#now));
    return walked;
  }

  #client({ request: sent, clientKey, side }: Walked, step: Step): readonly Action<string>[] {
    const { layer } = this;
    const now = this.#now;
    switch (step.do) {
      case 'response':
      case 'respond reliably':
        return layer.receiveResponse(clientKey, responseTo(sent, step.status), now) ?? [];
      case 'cancel':
        if (side.kind !== 'inviteClient') return [];
        this.waiting.add(clientKey);
        return layer.cancel(clientKey, now) ?? [];
      case 'fail':
        return layer.fail(clientKey, new Error('planted'), now);
      case 'disconnect':
        return layer.disconnect(clientKey, new Error('planted'), now);
      default:
        return [];
    }
  }

  #server({ request: got, serverKey, side }: Walked, step: Step): readonly Action<string>[] {
    const { layer } = this;
    const now = this.#now;
    const isInvite = side.kind === 'inviteServer';
    switch (step.do) {
      case 'response': {
        const isProvisional = !isInvite && step.status < 200;
        return layer.respond(serverKey, responseTo(got, isProvisional ? 100 : step.status), now) ?? [];
      }
      case 'respond reliably':
        return (isInvite ? layer.respondReliably(serverKey, responseTo(got, step.status), now) : undefined) ?? [];
      case 'request':
        return layer.receiveRequest(serverKey, got, now);
      case 'ack':
        return isInvite ? layer.receiveRequest(serverKey, got.with({ method: 'ACK' }), now) : [];
      case 'ack of success': {
        const ack = isInvite ? Message.ack(got, responseTo(got, 200)) : undefined;
        return ack === undefined ? [] : layer.acknowledge(ack, dialogKeyOf(ack), now);
      }
      case 'fail':
        return layer.fail(serverKey, new Error('planted'), now);
      default:
        return [];
    }
  }

  #done(actions: readonly Action<string>[]): void {
    for (const action of actions) {
      if (action.do === 'end') this.ended.push(action.key);
      else if (action.do === 'cancelled') this.waiting.delete(action.key);
      // The layer makes the CANCEL itself.
      else if (action.do === 'send' && action.octets.startsWith('CANCEL ') && !action.again)
        this.begun.push(action.key);
    }
  }
}

function isClient({ kind }: Side): boolean {
  return kind === 'inviteClient' || kind === 'nonInviteClient';
}

function keyOf({ side, clientKey, serverKey }: Walked): ClientKey | ServerKey {
  return isClient(side) ? clientKey : serverKey;
}

function responseTo(sent: Request, status: number): Response {
  return sent.toResponse(status, { toTag: 'a' });
}
