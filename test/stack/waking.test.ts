/** Timers that are due at the same time must not keep messages waiting. */
import { type Clock, Message, Sippet } from 'sippet';
import { describe, expect, test } from 'vitest';
import { PEER, request, requestText, STACK } from './wire.ts';

const TIMER_J = 32_000;
const TRANSACTIONS = 2000;

/** A clock that fires nothing by itself: a test lets one turn of the event loop pass after another. */
class SteppedClock implements Clock {
  time = 0;
  #calls: { readonly time: number; readonly wake: () => void }[] = [];

  now(): number {
    return this.time;
  }

  at(time: number, wake: () => void): () => void {
    const call = { time, wake };
    this.#calls.push(call);
    return () => {
      this.#calls = this.#calls.filter((each) => each !== call);
    };
  }

  /** Calls what is due. Returns whether anything was. */
  turn(): boolean {
    const due = this.#calls.filter(({ time }) => time <= this.time);
    this.#calls = this.#calls.filter((call) => !due.includes(call));
    for (const { wake } of due) wake();
    return due.length > 0;
  }
}

interface Waiting {
  readonly clock: SteppedClock;
  readonly stack: Sippet;
  readonly receive: (serial: number) => void;
  readonly ended: () => number;
}

/** Returns a stack with many answered requests, all of whose timers are due. */
function waiting(): Waiting {
  const clock = new SteppedClock();
  const stack = new Sippet({ clock });
  let ended = 0;
  stack.registerCore({
    receiveRequest(request, key) {
      stack.send(request.toResponse(200), key);
    },
    receiveResponse: () => undefined,
    receiveError: () => undefined,
    receiveEnd() {
      ended += 1;
    },
  });
  const receiver = stack.registerTransport({
    protocol: 'UDP',
    isReliable: false,
    family: 4,
    local: STACK,
    sentBy: { host: STACK.address, port: STACK.port },
    asksRport: true,
    send: () => true,
    close: async () => undefined,
  });
  const receive = (serial: number) => {
    const text = requestText({ method: 'OPTIONS', branch: `z9hG4bK${serial}`, callId: `c${serial}` });
    receiver.receive(Buffer.from(text, 'latin1'), PEER);
  };
  for (let serial = 0; serial < TRANSACTIONS; serial += 1) receive(serial);
  clock.time += TIMER_J;
  return { clock, stack, receive, ended: () => ended };
}

describe('timers that are due together', () => {
  test('fire over several turns of the event loop, in order, and none is lost', () => {
    const { clock, stack, ended } = waiting();
    const after: number[] = [];
    while (clock.turn()) after.push(stack.stats().live);
    expect(after.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...after.map((live, turn) => (after[turn - 1] ?? TRANSACTIONS) - live))).toBeLessThanOrEqual(500);
    expect(ended()).toBe(TRANSACTIONS);
    expect(stack.stats()).toMatchObject({ live: 0, timers: 0 });
  });

  test('let a message that arrives meanwhile be answered', () => {
    const { clock, stack, receive } = waiting();
    clock.turn();
    receive(TRANSACTIONS);
    expect(stack.stats().sent.responses['2xx']).toBe(TRANSACTIONS + 1);
    while (clock.turn());
    expect(stack.stats()).toMatchObject({ live: 1, timers: 1 });
  });

  test('fire no more once a callback closes the stack', () => {
    const { clock, stack, ended } = waiting();
    stack.registerCore({
      receiveRequest: () => undefined,
      receiveResponse: () => undefined,
      receiveError: () => undefined,
      receiveEnd: () => void stack.close(),
    });
    expect(clock.turn()).toBe(true);
    expect(clock.turn()).toBe(false);
    expect(ended()).toBe(0);
  });
});

describe('after the event loop was blocked', () => {
  const T1 = 500;

  /** Returns a stack that has sent a request, and a count of what it sent. */
  function asking() {
    const clock = new SteppedClock();
    const stack = new Sippet({ clock });
    const statuses: number[] = [];
    stack.registerCore({
      receiveRequest: () => undefined,
      receiveResponse: ({ status }) => void statuses.push(status),
      receiveError: () => undefined,
    });
    const sent: Uint8Array[] = [];
    const receiver = stack.registerTransport({
      protocol: 'UDP',
      isReliable: false,
      family: 4,
      local: STACK,
      sentBy: { host: STACK.address, port: STACK.port },
      asksRport: true,
      send: (octets) => sent.push(octets) > 0,
      close: async () => undefined,
    });
    const receive = (octets: Uint8Array) => receiver.receive(octets, PEER);
    stack.send(request('OPTIONS', `sip:${PEER.address}`));
    return { clock, sent, statuses, receive };
  }

  function answerTo(octets: Uint8Array | undefined): Uint8Array {
    const asked = Message.parse(octets ?? '');
    if (!asked.isRequest()) throw new Error('a request was expected');
    return asked.toResponse(200).toBytes();
  }

  test('a response that waits in the socket is read before its request is retransmitted', () => {
    const { clock, sent, statuses, receive } = asking();
    clock.time += T1 + 800;
    clock.turn();
    receive(answerTo(sent[0]));
    while (clock.turn());
    expect(statuses).toEqual([200]);
    expect(sent).toHaveLength(1);
  });

  test('a request is retransmitted in the next turn if no message has come', () => {
    const { clock, sent } = asking();
    clock.time += T1 + 800;
    clock.turn();
    expect(sent).toHaveLength(1);
    clock.turn();
    expect(sent).toHaveLength(2);
  });

  test('messages without end do not keep the timers from firing', () => {
    const { clock, sent, receive } = asking();
    clock.time += T1 + 800;
    let turns = 0;
    for (; turns < 1000 && sent.length === 1; turns += 1) {
      clock.turn();
      receive(Buffer.from('\r\n'));
    }
    expect(turns).toBeLessThanOrEqual(64);
  });

  test('a timer that is hardly late fires at once', () => {
    const { clock, sent } = asking();
    clock.time += T1 + 20;
    clock.turn();
    expect(sent).toHaveLength(2);
  });
});
