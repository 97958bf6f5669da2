/**
 * Forks to as many as 8 user agents over a network that loses, duplicates and delays, with cancels and races, in
 * virtual time. Whatever happens, one final response goes upstream (or each 2xx), every branch ends, and nothing
 * survives.
 */
import type { Request, ServerKey, Sippet } from 'sippet';
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/testing/random.ts';
import { sampled } from '../sampling.ts';
import { type Agent, Playground, requestOf, responseTo, targetsAt } from './network.ts';

const SEEDS = 2000;
/** The number of seeds in one test. */
const SHARE = 50;
/** Milliseconds after which everything has ended: Timer C and then a lost CANCEL, for each of two values of q. */
const LONG_ENOUGH = 1_000_000;

/** Makes a user agent answer at random times with random responses, or not at all. */
function whims(random: Random, ground: Playground): (request: Request, key: ServerKey, stack: Sippet) => void {
  return (request, key, stack) => {
    const status = random.pick([200, 200, 302, 401, 404, 408, 480, 486, 500, 503, 603, 0]);
    const send = (each: number): void => {
      try {
        stack.send(responseTo(request, each), key);
      } catch {
        // The INVITE was cancelled meanwhile.
      }
    };
    if (request.method === 'INVITE' && random.chance(0.6)) send(180);
    if (status === 408 && request.method !== 'INVITE') return;
    if (status > 0) ground.clock.at(ground.clock.now() + random.below(6000), () => send(status));
  };
}

async function run(seed: number): Promise<void> {
  const random = new Random(seed);
  const ground = new Playground({ seed, loss: 0.15, duplication: 0.1, delay: [1, 40], isRecorded: false });
  const caller = ground.agent('10.0.0.1');
  const addresses = Array.from({ length: random.between(1, 8) }, (_, at) => `10.0.1.${at + 1}`);
  const callees = addresses.map((address) => ground.agent(address, whims(random, ground)));
  const proxy = ground.proxy('10.0.0.5', {
    targets: () => targetsAt(...addresses).map(({ uri }) => ({ uri, q: random.pick([1, 0.5]) })),
  });
  const method = random.chance(0.7) ? 'INVITE' : 'OPTIONS';
  const key = caller.stack.send(requestOf(method, 'sip:bob@10.0.0.5'));
  if (method === 'INVITE' && random.chance(0.4))
    ground.clock.at(ground.clock.now() + random.below(8000), () => void caller.stack.cancel(key));
  await ground.settle(LONG_ENOUGH);
  expectOneOutcome(caller, method, seed);
  expect([seed, proxy.core.stats().branches, proxy.errors.filter(isUnforeseen)]).toEqual([seed, 0, []]);
  expect(new Set(callees.map(({ stack }) => stack.stats().live))).toEqual(new Set([0]));
  expect([seed, proxy.stack.stats().live, proxy.stack.stats().timers]).toEqual([seed, 0, 0]);
}

/** One final response other than 2xx, or no such response and any number of 2xx; those to a CANCEL are left out. */
function expectOneOutcome({ responses }: Agent, method: string, seed: number): void {
  const finals = responses.filter(({ status, headers }) => status >= 200 && headers.cseq?.method === method);
  const failures = finals.filter(({ status }) => status >= 300);
  expect([seed, failures.length]).toEqual([seed, failures.length === 0 ? 0 : 1]);
  if (failures.length > 0 || method !== 'INVITE') expect([seed, finals.length <= 1]).toEqual([seed, true]);
}

/** Losses make transactions time out, which the stack reports. A proxy need not react. */
function isUnforeseen(error: unknown): boolean {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : 'exception';
  return type !== 'timeout' && type !== 'limit';
}

const firsts = Array.from({ length: SEEDS / SHARE }, (_, at) => at * SHARE);

describe('a proxy in a network that loses and repeats', () => {
  test.each(sampled(firsts, 40))('ends every request in one way, with the 50 seeds from %d', async (first) => {
    for (let seed = first; seed < first + SHARE; seed++) await run(seed);
  });
});
