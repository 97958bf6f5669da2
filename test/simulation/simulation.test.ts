/**
 * Two stacks over a network that loses, duplicates, delays and reorders, in virtual time. Whatever it does, both sides
 * agree in the end or a timeout is reported, nobody sends more often than the RFC's timers allow, and nothing survives.
 */
import { Message, type Request, type Response, type Sippet } from 'sippet';
import { describe, expect, test } from 'vitest';
import { CALLEE, CALLER, type Pair, pair, request, those } from './pair.ts';

const SEEDS = 1000;

const contact = [{ uri: { kind: 'sip', scheme: 'sip', user: 'bob', host: '10.0.0.2' } }] as const;

function expectNoSurvivors({ clock, caller, callee }: Pair): void {
  expect([
    caller.stats().live,
    callee.stats().live,
    caller.stats().timers,
    callee.stats().timers,
    clock.pending,
  ]).toEqual([0, 0, 0, 0, 0]);
}

function expectNoFaults({ callerSaw, calleeSaw }: Pair): void {
  const unforeseen = [...callerSaw.errors, ...calleeSaw.errors].filter(
    ({ type }) => type !== 'timeout' && type !== 'limit',
  );
  expect(unforeseen).toEqual([]);
}

const hasFailed = ({ callerSaw, calleeSaw }: Pair) => callerSaw.errors.length + calleeSaw.errors.length > 0;

const sentBy = ({ network }: Pair, from: typeof CALLER) =>
  network.sent.filter((each) => each.from.address === from.address);

const arrivedAt = ({ network }: Pair, to: typeof CALLER) =>
  network.arrived.filter((each) => each.to.address === to.address);

/** Returns the repeated arrivals of earlier datagrams, up to `until`. */
function repeats(datagrams: readonly { readonly time: number }[]): number {
  return Math.max(0, datagrams.length - 1);
}

describe.each(Array.from({ length: SEEDS / 100 }, (_, at) => at * 100))('seeds from %d', (first) => {
  const seeds = Array.from({ length: 100 }, (_, at) => first + at);

  test('INVITE answered', () => {
    for (const seed of seeds) {
      const invite = request('INVITE');
      const acknowledge = (stack: Sippet, response: Response) => {
        if (response.statusClass === 2) stack.send(Message.ack(invite, response));
      };
      const run = pair(
        seed,
        (stack, received, key) => {
          stack.send(received.toResponse(180), key);
          stack.sendReliably(received.toResponse(200, { headers: { contact } }), key);
        },
        acknowledge,
      );
      run.caller.send(invite);
      run.clock.settle();
      const accepted = run.callerSaw.finals('INVITE').length > 0;
      const acknowledged = run.calleeSaw.requests.some(([method]) => method === 'ACK');
      expect(hasFailed(run) || (accepted && acknowledged), `seed ${seed}`).toBe(true);
      expect(those(sentBy(run, CALLER), 'INVITE', 'INVITE').length).toBeLessThanOrEqual(7);
      // A 2xx is delivered each time that it arrives (RFC 6026 §8.4), as long as the transaction lives.
      expect(run.callerSaw.finals('INVITE').length).toBeLessThanOrEqual(
        those(arrivedAt(run, CALLER), 'SIP/2.0 200', 'INVITE').length,
      );
      expect(those(sentBy(run, CALLEE), 'SIP/2.0 200', 'INVITE').length).toBeLessThanOrEqual(11);
      expectNoFaults(run);
      expectNoSurvivors(run);
    }
  });

  test('INVITE rejected', () => {
    for (const seed of seeds) {
      const run = pair(
        seed,
        (stack, received, key) => stack.send(received.toResponse(486), key),
        () => undefined,
      );
      run.caller.send(request('INVITE'));
      run.clock.settle();
      const rejected = run.callerSaw.finals('INVITE').map(({ status }) => status);
      expect(hasFailed(run) || rejected.length === 1, `seed ${seed}`).toBe(true);
      expect(rejected.length).toBeLessThanOrEqual(1);
      expect(those(sentBy(run, CALLER), 'INVITE', 'INVITE').length).toBeLessThanOrEqual(7);
      const repeated = repeats(those(arrivedAt(run, CALLEE), 'INVITE', 'INVITE'));
      expect(those(sentBy(run, CALLEE), 'SIP/2.0 486', 'INVITE').length).toBeLessThanOrEqual(11 + repeated);
      // "one ACK for each": never more, and the Core receives none of them.
      const finals = those(arrivedAt(run, CALLER), 'SIP/2.0 486', 'INVITE').length;
      expect(those(sentBy(run, CALLER), 'ACK', 'ACK').length).toBeLessThanOrEqual(finals);
      expectNoFaults(run);
      expectNoSurvivors(run);
    }
  });

  test('INVITE cancelled', async () => {
    for (const seed of seeds) {
      let invited: Request | undefined;
      const run = pair(
        seed,
        (stack, received, key) => {
          if (received.method === 'INVITE') invited = received;
          // A CANCEL comes with the key of its INVITE, which gets the 487.
          const response = received.method === 'INVITE' ? received.toResponse(180) : invited?.toResponse(487);
          if (response !== undefined) stack.send(response, key);
        },
        () => undefined,
      );
      const outcome = run.caller.cancel(run.caller.send(request('INVITE')));
      run.clock.settle();
      const ended = run.callerSaw.finals('INVITE').map(({ status }) => status);
      expect(hasFailed(run) || (ended.length === 1 && ended[0] === 487), `seed ${seed}: ${ended.join()}`).toBe(true);
      const cancels = those(sentBy(run, CALLER), 'CANCEL', 'CANCEL');
      expect(await outcome).toBe(cancels.length > 0 ? 'sent' : 'too late');
      expect(cancels.length).toBeLessThanOrEqual(11);
      expect(run.callerSaw.finals('CANCEL').length).toBeLessThanOrEqual(1);
      expectNoFaults(run);
      expectNoSurvivors(run);
    }
  });

  test('OPTIONS', () => {
    for (const seed of seeds) {
      const run = pair(
        seed,
        (stack, received, key) => stack.send(received.toResponse(200), key),
        () => undefined,
      );
      run.caller.send(request('OPTIONS'));
      run.clock.settle();
      const finals = run.callerSaw.finals('OPTIONS').length;
      expect(finals + run.callerSaw.errors.length, `seed ${seed}`).toBe(1);
      expect(those(sentBy(run, CALLER), 'OPTIONS', 'OPTIONS').length).toBeLessThanOrEqual(11);
      const arrivals = those(arrivedAt(run, CALLEE), 'OPTIONS', 'OPTIONS').length;
      // A request that arrives after the transaction has ended makes a new one, so each arrival has one answer.
      expect(those(sentBy(run, CALLEE), 'SIP/2.0 200', 'OPTIONS').length).toBe(arrivals);
      expectNoFaults(run);
      expectNoSurvivors(run);
    }
  });
});
