/**
 * A stack at 10.0.0.1:5060 whose Core writes down its callbacks, and a wire to 10.0.0.2:5060 that the test plays.
 *
 * Invariant: messages take no time on the way, so a noted time is the time of sending. At the end of the test, when
 * nothing more comes, nothing of the stack is left: no transaction, no timer, no call of the clock.
 */
import {
  type Core,
  type ErrorReason,
  type Message,
  type Receiver,
  type Request,
  type ServerKey,
  Sippet,
  type SippetOptions,
  type TransactionKey,
  type Transport,
} from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { expect, onTestFinished } from 'vitest';
import { Wire } from './peer.ts';

export const STACK = { address: '10.0.0.1', port: 5060 };
export const PEER = { address: '10.0.0.2', port: 5060 };

/** A method, a status, or the reason of an error. */
export type What = string | number;

/** A callback of the Core. */
export interface Heard {
  readonly time: number;
  readonly what: What;
  readonly key: TransactionKey | undefined;
  readonly message?: Message | undefined;
}

export interface SetUpOptions {
  /** Whether TCP replaces UDP. */
  readonly isReliable?: boolean;
  readonly options?: SippetOptions;
  /** The Core's reaction to a request with a key. */
  readonly answer?: (request: Request, key: ServerKey, stack: Sippet) => void;
}

export interface SetUp {
  readonly clock: VirtualClock;
  readonly network: Network;
  readonly stack: Sippet;
  /** The receiver through which the transport reports to the stack. */
  readonly receiver: Receiver;
  readonly wire: Wire;
  readonly heard: readonly Heard[];
  /** Returns the callbacks of the Core with their times; with a key only those of one transaction. */
  readonly story: (key?: TransactionKey) => readonly (readonly [time: number, what: What])[];
  /** Advances the time to a point. */
  readonly at: (time: number) => void;
  /** Advances the time until nothing is due. */
  readonly settle: () => void;
}

export function setUp({ isReliable = false, options = {}, answer }: SetUpOptions = {}): SetUp {
  const clock = new VirtualClock();
  const network = new Network({ clock, delay: [0, 0] });
  const stack = new Sippet({ clock, ...options });
  const receiver = joined(stack, network, isReliable);
  const wire = new Wire(clock, network, { local: PEER, remote: STACK, isReliable });
  const heard: Heard[] = [];
  stack.registerCore(recording(heard, clock, (request, key) => answer?.(request, key, stack)));
  const settle = () => clock.settle();
  onTestFinished(() => {
    settle();
    const { live, timers } = stack.stats();
    expect({ live, timers, pending: clock.pending }).toEqual({ live: 0, timers: 0, pending: 0 });
  });
  const story = (key?: TransactionKey) =>
    heard.filter((each) => key === undefined || each.key === key).map(({ time, what }) => [time, what] as const);
  const at = (time: number) => clock.advance(time - clock.now());
  return { clock, network, stack, receiver, wire, heard, story, at, settle };
}

/** Puts the stack on the network, and returns its transport's receiver. */
function joined(stack: Sippet, network: Network, isReliable: boolean): Receiver {
  const receivers: Receiver[] = [];
  const registry = {
    registerTransport(transport: Transport) {
      const receiver = stack.registerTransport(transport);
      receivers.push(receiver);
      return receiver;
    },
  };
  network.join(registry, STACK, { isReliable, protocol: isReliable ? 'TCP' : 'UDP' });
  const [receiver] = receivers;
  if (receiver === undefined) throw new Error('the network has registered nothing');
  return receiver;
}

type Answer = (request: Request, key: ServerKey) => void;

function recording(heard: Heard[], clock: VirtualClock, answer: Answer): Core {
  const note = (what: What, key: TransactionKey | undefined, message?: Message) => {
    heard.push({ time: clock.now(), what, key, message });
  };
  return {
    receiveRequest(request, key) {
      note(request.method, key, request);
      if (key !== undefined) answer(request, key);
    },
    receiveAck: (ack, key) => note(ack.method, key, ack),
    receiveCancel: (cancel, key) => {
      note(cancel.method, key, cancel);
      if (key !== undefined) answer(cancel, key);
    },
    receiveResponse: (response, key) => note(response.status, key, response),
    receiveError: (reason, key) => note(nameOf(reason), key),
    receiveEnd: (key) => note('end', key),
  };
}

function nameOf(reason: ErrorReason): string {
  return reason.type === 'limit' ? `limit: ${reason.limit}` : reason.type;
}
