/** Attempts that anybody on the network can make: floods, broken limits, answers aimed at others. */
import { Message } from 'sippet';
import { describe, expect, test } from 'vitest';
import { request, requestText, statuses, wire } from './wire.ts';

const parameters = (count: number) => Array.from({ length: count }, (_each, at) => `;p${at}`).join('');

test.each([
  ['parameters of From', requestText({ from: `<sip:b@h>;tag=b${parameters(257)}` })],
  ['parameters of To', requestText({ to: `<sip:a@h>${parameters(257)}` })],
  ['a branch', requestText({ branch: `z9hG4bK${'x'.repeat(1025)}` })],
  ['a URI of From', requestText({ from: `<sip:${'b'.repeat(8193)}@h>;tag=b` })],
  ['a Request-URI', requestText({ uri: `sip:${'b'.repeat(8193)}@h` })],
  ['rows', requestText({ lines: Array.from({ length: 300 }, () => 'X: y') })],
])('no answer to a broken limit of %s is one that our own parser refuses', (_what, text) => {
  const { receive, got, stack } = wire();
  receive(text);
  for (const answer of got) expect(Message.safeParse(answer).ok).toBe(true);
  const dropped = Object.values(stack.stats().drops).reduce((sum, each) => sum + each, 0);
  expect(got.length + dropped).toBe(1);
});

test('answers without a transaction are limited in any second, also across the edge of a window', () => {
  const { receive, got, clock } = wire({ statelessRate: 20 });
  const bad = requestText({ lines: ['Content-Length: 9'] });
  receive(bad);
  clock.advance(950);
  for (let at = 0; at < 40; at += 1) receive(bad);
  // A burst of 20, and the answers that 88 ms add to it.
  expect(got.length).toBeLessThanOrEqual(1 + 20 + 2);
});

describe('maddr', () => {
  const answered = (maddr: 'multicast' | 'follow' | 'ignore' | undefined, via: string) => {
    const made = wire(
      { maddr },
      { receiveRequest: (received, key) => void made.stack.send(received.toResponse(200), key) },
    );
    made.receive(requestText({ via: `SIP/2.0/UDP 10.0.0.2:5070;branch=z9hG4bK1;${via}` }));
    return [made.network.sent.at(-1)?.to, made.stack.stats().ignoredMaddr];
  };
  const source = { address: '10.0.0.2', port: 5070 };

  test.each([
    [undefined, 'maddr=10.0.0.9', source, 1],
    ['follow', 'maddr=10.0.0.9', { address: '10.0.0.9', port: 5070 }, 0],
    [undefined, 'maddr=224.0.1.75', { address: '224.0.1.75', port: 5070, ttl: 1 }, 0],
    ['multicast', 'maddr=224.0.1.75;ttl=16', { address: '224.0.1.75', port: 5070, ttl: 16 }, 0],
    ['multicast', 'maddr=[ff02::1];ttl=2', { address: 'ff02::1', port: 5070, ttl: 2 }, 0],
    ['ignore', 'maddr=224.0.1.75', source, 1],
  ] as const)('%s: %s', (policy, via, to, ignored) => {
    expect(answered(policy, via)).toEqual([to, ignored]);
  });
});

describe('memory', () => {
  const answering = (options: object) => {
    const made = wire(options, {
      receiveRequest: (received, key) => void made.stack.send(received.toResponse(200), key),
    });
    return made;
  };

  test('octets that waiting transactions keep are bounded; the oldest answered ones are forgotten', () => {
    const { receive, stack, seen } = answering({ maxRetained: 1_000_000 });
    for (let at = 0; at < 50; at += 1) {
      const from = `"${'x'.repeat(50_000)}" <sip:bob@10.0.0.2>;tag=b`;
      receive(requestText({ from, branch: `z9hG4bK${at}`, callId: `c${at}` }));
    }
    expect(seen.requests).toHaveLength(50);
    const { retained, live, forgotten } = stack.stats();
    expect(retained).toBeLessThan(1_060_000);
    expect(live + forgotten).toBe(50);
  });

  test('beyond maxRetained new requests are refused while none is answered, and those within dialogs still pass', () => {
    const { receive, got, seen } = wire({ maxRetained: 100_000 });
    const from = `"${'x'.repeat(50_000)}" <sip:bob@10.0.0.2>;tag=b`;
    for (let at = 0; at < 3; at += 1) receive(requestText({ from, branch: `z9hG4bK${at}`, callId: `c${at}` }));
    expect(seen.requests).toHaveLength(2);
    expect(statuses(got)).toEqual(['SIP/2.0 503 Service Unavailable']);
    receive(requestText({ branch: 'z9hG4bKd', callId: 'd', to: '<sip:alice@10.0.0.1>;tag=x' }));
    expect(seen.requests).toHaveLength(3);
  });

  test('after a flood at the cap another source is served at once', () => {
    const { receive, stack, got } = answering({ maxTransactions: 100 });
    for (let at = 0; at < 150; at += 1) receive(requestText({ branch: `z9hG4bK${at}`, callId: `c${at}` }));
    receive(requestText({ branch: 'z9hG4bKother', callId: 'other', from: '<sip:carol@10.0.0.2>;tag=c' }));
    expect(got.every((text) => text.startsWith('SIP/2.0 200 '))).toBe(true);
    expect(stack.stats()).toMatchObject({ live: 100, forgotten: 51 });
  });

  test('a transaction that has ended keeps nothing', () => {
    const { receive, stack, clock } = answering({});
    receive(requestText({ method: 'INVITE' }));
    receive(requestText({ method: 'FROB', branch: 'z9hG4bKf', callId: 'f' }));
    stack.send(request('INVITE'));
    expect(stack.stats().retained).toBeGreaterThan(0);
    clock.settle();
    expect(stack.stats()).toMatchObject({ live: 0, retained: 0 });
  });
});

test('a `then` that throws when it is read is reported, and the request answered 500', () => {
  const hostile = Object.defineProperty(Promise.resolve(), 'then', {
    get() {
      throw new Error('planted');
    },
  });
  const { receive, got, seen } = wire({}, { receiveRequest: () => hostile });
  receive(requestText());
  expect(statuses(got)).toEqual(['SIP/2.0 500 Server Internal Error']);
  expect(seen.errors.map(([{ type }]) => type)).toEqual(['internal']);
});
