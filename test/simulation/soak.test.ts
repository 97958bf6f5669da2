/** Many transactions of all kinds in virtual time leave nothing behind: no table entries, no timers, no memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Core, Message, type Request, type ServerKey, Sippet } from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { expect, test } from 'vitest';
import { isExhaustive } from '../sampling.ts';
import { CALLEE, CALLER, request } from './pair.ts';

/** The number of transactions in an exhaustive run; `npm test` makes a hundredth. */
const TRANSACTIONS = isExhaustive ? 1_000_000 : 10_000;
/** The number of exchanges that begin together, every 100 ms. */
const BURST = 100;
const ONE_MEGABYTE = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heap(): number {
  for (let times = 0; times < 4; times += 1) collect();
  return process.memoryUsage().heapUsed;
}

const contact = [{ uri: { kind: 'sip', scheme: 'sip', user: 'bob', host: '10.0.0.2' } }] as const;

/** Makes a callee that answers, rejects or rings, depending on the number of the INVITE. */
function callee(stack: Sippet): Core {
  const ringing = new Map<ServerKey, Request>();
  let calls = 0;
  return {
    receiveRequest(received, key) {
      if (received.method !== 'INVITE') {
        stack.send(received.toResponse(200), key);
      } else {
        calls += 1;
        if (calls % 3 === 0) stack.sendReliably(received.toResponse(200, { headers: { contact } }), key);
        if (calls % 3 === 1) stack.send(received.toResponse(486), key);
        if (calls % 3 === 2) {
          ringing.set(key, received);
          stack.send(received.toResponse(180), key);
        }
      }
    },
    receiveAck: () => undefined,
    receiveCancel(_cancel, key) {
      const invite = key === undefined ? undefined : ringing.get(key);
      if (key === undefined || invite === undefined) return;
      ringing.delete(key);
      stack.send(invite.toResponse(487), key);
    },
    receiveResponse: () => undefined,
    receiveError: () => undefined,
  };
}

function caller(stack: Sippet): Core {
  return {
    receiveRequest: () => undefined,
    receiveResponse(response, key) {
      if (key === undefined || response.headers.cseq?.method !== 'INVITE') return;
      if (response.status === 180) void stack.cancel(key);
      if (response.status === 200) stack.send(ackFor(response.headers.callId ?? ''));
    },
    receiveError: () => undefined,
  };
  function ackFor(callId: string): Request {
    return Message.request('ACK', 'sip:bob@10.0.0.2', {
      to: { uri: contact[0].uri, params: { tag: 'x' } },
      from: { uri: contact[0].uri, params: { tag: 'y' } },
      callId,
      cseq: { sequence: 1, method: 'ACK' },
    });
  }
}

test(`${TRANSACTIONS} transactions leave nothing`, { timeout: 600_000 }, async () => {
  const clock = new VirtualClock();
  const network = new Network({ clock, seed: 1, loss: 0.01, duplication: 0.01, delay: [1, 50], isRecorded: false });
  const [alice, bob] = [new Sippet({ name: 'alice', clock }), new Sippet({ name: 'bob', clock })];
  network.join(alice, CALLER);
  network.join(bob, CALLEE);
  alice.registerCore(caller(alice));
  bob.registerCore(callee(bob));

  /** Begins exchanges until both stacks have had this many transactions, and waits for their ends. */
  let had = 0;
  const run = async (transactions: number) => {
    while (had < transactions) {
      for (let at = 0; at < BURST; at += 1) {
        const isCall = at % 4 === 0;
        alice.send(request(isCall ? 'INVITE' : 'OPTIONS'));
        // One of three calls is cancelled, which takes two more transactions.
        had += isCall ? 2 + 2 / 3 : 2;
      }
      clock.advance(100);
      // Awaited promises continue.
      await Promise.resolve();
    }
    clock.settle();
    await Promise.resolve();
    expect([alice.stats().live, bob.stats().live, alice.stats().timers, bob.stats().timers, clock.pending]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    return heap();
  };
  const early = await run(TRANSACTIONS / 10);
  const late = await run(TRANSACTIONS);
  expect(late - early).toBeLessThan(ONE_MEGABYTE);
});
