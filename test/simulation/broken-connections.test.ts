/**
 * Two stacks over TCP in virtual time, whose connection breaks after any number of octets. In the end both sides agree,
 * or at least one of them has received an error, and nothing survives.
 */
import { Message, type Request, Sippet } from 'sippet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampled } from '../sampling.ts';
import { BreakingWire } from './breaking-wire.ts';
import { CALLEE, CALLER, Record, request } from './pair.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Method = 'OPTIONS' | 'INVITE';
/** Whether the caller accepts connections, so that a response can reach it by another one. */
type Role = 'listens' | 'calls';

/** Milliseconds that exceed every timer of the transactions and the wait for another connection. */
const LONG = 300_000;

const uri = { kind: 'sip', scheme: 'sip', user: 'bob', host: '10.0.0.2', params: { transport: 'tcp' } } as const;

async function run(method: Method, role: Role, octets: number) {
  const wire = new BreakingWire(octets);
  const caller = new Sippet({ name: 'caller' });
  const callee = new Sippet({ name: 'callee' });
  const sent: Request = request(method, 'sip:bob@10.0.0.2;transport=tcp');
  const callerSaw = new Record(
    () => undefined,
    (response) => {
      if (method === 'INVITE' && response.statusClass === 2) caller.send(Message.ack(sent, response));
    },
  );
  const calleeSaw = new Record(
    (received, key) => {
      if (key === undefined) return;
      if (method === 'OPTIONS') return void callee.send(received.toResponse(200), key);
      callee.send(received.toResponse(180), key);
      callee.sendReliably(received.toResponse(200, { headers: { contact: [{ uri }] } }), key);
    },
    () => undefined,
  );
  caller.registerCore(callerSaw);
  callee.registerCore(calleeSaw);
  await wire.join(caller, CALLER, role);
  await wire.join(callee, CALLEE, 'listens');
  caller.send(sent);
  await vi.advanceTimersByTimeAsync(LONG);
  const { live, timers } = caller.stats();
  const survivors = [live, timers, callee.stats().live, callee.stats().timers];
  await Promise.all([caller.close(), callee.close()]);
  return { carried: wire.carried, callerSaw, calleeSaw, survivors };
}

/** Returns the runs in which the connection breaks after each number of octets that an unbroken one carries. */
async function* broken(method: Method, role: Role) {
  const whole = await run(method, role, Number.POSITIVE_INFINITY);
  expect(whole.callerSaw.finals(method)).toHaveLength(1);
  expect([...whole.callerSaw.errors, ...whole.calleeSaw.errors]).toEqual([]);
  const all = Array.from({ length: whole.carried }, (_, octets) => octets);
  for (const octets of sampled(all, 8)) yield { octets, ...(await run(method, role, octets)) };
}

describe.each(['listens', 'calls'] as const)('a caller that %s', (role) => {
  test('gets one answer or one error for an OPTIONS', async () => {
    for await (const { octets, callerSaw, calleeSaw, survivors } of broken('OPTIONS', role)) {
      expect(callerSaw.finals('OPTIONS').length + callerSaw.errors.length, `after ${octets} octets`).toBe(1);
      expect(calleeSaw.requests.length, `after ${octets} octets`).toBeLessThanOrEqual(1);
      expect(survivors, `after ${octets} octets`).toEqual([0, 0, 0, 0]);
    }
  });

  test('gets a 200 or one error for an INVITE, and the callee an ACK or a timeout', async () => {
    for await (const { octets, callerSaw, calleeSaw, survivors } of broken('INVITE', role)) {
      const isAccepted = callerSaw.finals('INVITE').length > 0;
      // After a 200 the error is that the ACK could not be written.
      expect(isAccepted ? [0, 1] : [1], `after ${octets} octets`).toContain(callerSaw.errors.length);
      const [invite, ack] = calleeSaw.requests.map(([method]) => method);
      // A response that could not be written is reported, too, but the 200 is sent again by another connection.
      const ended = calleeSaw.errors.filter(({ type }) => type !== 'transport').map(({ type }) => type);
      const seen = [invite, ack, ended.join()].join(' ').trim();
      expect(['', 'INVITE ACK', 'INVITE  timeout'], `after ${octets} octets`).toContain(seen);
      expect(survivors, `after ${octets} octets`).toEqual([0, 0, 0, 0]);
    }
  });
});

test('a caller that listens loses no call that has reached the callee', async () => {
  for await (const { octets, callerSaw, calleeSaw } of broken('INVITE', 'listens')) {
    if (calleeSaw.requests.length === 0) continue;
    expect(callerSaw.finals('INVITE').length, `after ${octets} octets`).toBeGreaterThan(0);
  }
});
