/** Cancelling an INVITE that was sent, sentence by sentence: RFC 3261 §9.1. */
import type { Request } from 'sippet';
import { describe, expect, test } from 'vitest';
import { request } from '../stack/wire.ts';
import { sent } from './begun.ts';
import { requestOf, soFar } from './peer.ts';
import { PEER, setUp } from './stack-and-peer.ts';

const failing = (code: string) => expect.objectContaining({ code });

const calling = (change?: (invite: Request) => Request) => sent('INVITE', {}, change);

describe('when the CANCEL is sent', () => {
  test.each([100, 180])('"the client MUST wait for the arrival of a provisional response": %d', async (status) => {
    const { stack, wire, story, at, key } = calling();
    const outcome = stack.cancel(key);
    at(5000);
    expect(wire.story.map(([, what]) => what)).toEqual(['INVITE', 'INVITE', 'INVITE', 'INVITE']);
    expect(await soFar(outcome)).toBe('waiting');
    wire.respond('INVITE', status);
    expect(wire.story.at(-1)).toEqual([5000, 'CANCEL']);
    expect(await outcome).toBe('sent');
    wire.respond('CANCEL', 200);
    at(37_000);
    expect(wire.times('INVITE')).toEqual([0, 500, 1500, 3500]);
    expect(story(key)).toEqual([
      [5000, status],
      [37_000, 'timeout'],
      [37_000, 'end'],
    ]);
  });

  test('after a provisional response it goes at once', async () => {
    const { stack, wire, at, key } = calling();
    wire.respond('INVITE', 180);
    at(1000);
    const outcome = stack.cancel(key);
    at(1000);
    expect(wire.times('CANCEL')).toEqual([1000]);
    expect(await outcome).toBe('sent');
    wire.respond('INVITE', 487);
  });

  test.each([200, 486])(
    '"If the original request has generated a final response" (%d) it is not sent',
    async (status) => {
      const { stack, wire, key, settle } = calling();
      wire.respond('INVITE', status);
      expect(await stack.cancel(key)).toBe('too late');
      settle();
      expect(await stack.cancel(key)).toBe('too late');
      expect(wire.times('CANCEL')).toEqual([]);
    },
  );

  test.each([200, 486])(
    'no CANCEL is sent if the first response is final (%d) while the CANCEL waits',
    async (status) => {
      const { stack, wire, story, key, settle } = calling();
      const outcome = stack.cancel(key);
      wire.respond('INVITE', status);
      expect(await outcome).toBe('too late');
      settle();
      expect(wire.times('CANCEL')).toEqual([]);
      expect(wire.times('ACK')).toEqual(status < 300 ? [] : [0]);
      expect(story(key)).toEqual([
        [0, status],
        [32_000, 'end'],
      ]);
    },
  );

  test('no CANCEL is sent if there is no response at all', async () => {
    const { stack, wire, story, key, settle } = calling();
    const outcome = stack.cancel(key);
    settle();
    expect(await outcome).toBe('too late');
    expect(wire.times('INVITE')).toEqual([0, 500, 1500, 3500, 7500, 15_500, 31_500]);
    expect(wire.times('CANCEL')).toEqual([]);
    expect(story(key)).toEqual([
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test('no CANCEL is sent if the INVITE can no longer be sent', async () => {
    const { stack, network, story, key, settle } = calling();
    const outcome = stack.cancel(key);
    network.leave(PEER);
    settle();
    expect(await outcome).toBe('too late');
    expect(story(key).map(([, what]) => what)).toEqual(['transport', 'end']);
  });

  test('cancelling twice gives the same outcome, and one CANCEL', async () => {
    const { stack, wire, key, settle } = calling();
    const outcomes = [stack.cancel(key), stack.cancel(key)];
    wire.respond('INVITE', 180);
    expect(await Promise.all(outcomes)).toEqual(['sent', 'sent']);
    wire.respond('CANCEL', 200);
    wire.respond('INVITE', 487);
    settle();
    expect(wire.times('CANCEL')).toEqual([0]);
  });

  test('cancelling again after the CANCEL was sent gives the same outcome, and one CANCEL', async () => {
    const { stack, wire, at, key } = calling();
    wire.respond('INVITE', 180);
    const first = stack.cancel(key);
    const second = stack.cancel(key);
    at(0);
    expect(await first).toBe('sent');
    expect(await soFar(second)).toBe('sent');
    wire.respond('CANCEL', 200);
    wire.respond('INVITE', 487);
  });

  test('"SHOULD NOT be sent to cancel a request other than INVITE"', async () => {
    const { stack, wire } = setUp();
    const key = stack.send(request('OPTIONS'));
    await expect(stack.cancel(key)).rejects.toThrow(failing('not-an-invite'));
    expect(wire.times('CANCEL')).toEqual([]);
  });
});

describe('what the CANCEL is', () => {
  function cancelled(): readonly [invite: Request, cancel: Request] {
    const { stack, wire, key } = calling((invite) =>
      invite
        .with({ uri: 'sip:bob@example.com;user=phone' })
        .setRaw('Route', ['<sip:10.0.0.2;lr>', '<sip:10.0.0.3;lr>'])
        .setRaw('Require', ['100rel'])
        .setRaw('Via', ['SIP/2.0/UDP 10.0.0.1;branch=z9hG4bKtop', 'SIP/2.0/UDP 10.0.0.9;branch=z9hG4bKbelow']),
    );
    void stack.cancel(key);
    wire.respond('INVITE', 180);
    wire.respond('INVITE', 487);
    return [requestOf(wire.texts('INVITE')[0]), requestOf(wire.texts('CANCEL')[0])];
  }

  test('"The Request-URI, Call-ID, To, the numeric part of CSeq, and From ... MUST be identical"', () => {
    const [invite, cancel] = cancelled();
    expect(cancel.toString()).toMatch(/^CANCEL sip:bob@example\.com;user=phone SIP\/2\.0\r\n/);
    for (const name of ['Call-ID', 'To', 'From']) expect(cancel.raw(name)).toEqual(invite.raw(name));
    expect(cancel.headers.cseq).toEqual({ sequence: 1, method: 'CANCEL' });
  });

  test('"only a single Via header field value matching the top Via value", and the Route', () => {
    const [invite, cancel] = cancelled();
    expect(cancel.raw('Via')).toEqual(['SIP/2.0/UDP 10.0.0.1;branch=z9hG4bKtop']);
    expect(cancel.raw('Route')).toEqual(invite.raw('Route'));
  });

  test('"MUST NOT contain any Require or Proxy-Require header fields"', () => {
    const [, cancel] = cancelled();
    expect(cancel.hasRaw('Require')).toBe(false);
  });

  test('"destination address, port, and transport for the CANCEL MUST be identical"', () => {
    const { stack, wire, network, key } = calling((invite) =>
      invite.with({ uri: 'sip:bob@10.0.0.99' }).withTarget({ transport: 'udp', host: PEER.address, port: PEER.port }),
    );
    wire.respond('INVITE', 180);
    void stack.cancel(key);
    wire.respond('INVITE', 487);
    expect(wire.times('CANCEL')).toEqual([0]);
    expect(network.sent.every(({ to }) => to.address !== '10.0.0.99')).toBe(true);
  });
});

describe('after the CANCEL', () => {
  test('"both ... will complete independently": 200 to the CANCEL, 487 to the INVITE', () => {
    const { stack, wire, story, at, key } = calling();
    void stack.cancel(key);
    wire.respond('INVITE', 180);
    at(10);
    wire.respond('CANCEL', 200);
    at(20);
    wire.respond('INVITE', 100);
    wire.respond('INVITE', 180);
    wire.respond('INVITE', 487);
    at(32_020);
    expect(story(key)).toEqual([
      [0, 180],
      [20, 100],
      [20, 180],
      [20, 487],
      [32_020, 'end'],
    ]);
    expect(story()).toContainEqual([10, 200]);
    expect(story()).toContainEqual([5010, 'end']);
    expect(wire.times('CANCEL')).toEqual([0]);
    expect(wire.times('ACK')).toEqual([20]);
  });

  test('a 2xx that was faster is accepted', () => {
    const { stack, wire, story, at, key } = calling();
    wire.respond('INVITE', 180);
    void stack.cancel(key);
    wire.respond('INVITE', 200);
    wire.respond('CANCEL', 200);
    at(32_000);
    expect(story(key)).toEqual([
      [0, 180],
      [0, 200],
      [32_000, 'end'],
    ]);
  });

  test('it is sent again, as any request other than INVITE is', () => {
    const { stack, wire, story, settle, key } = calling();
    wire.respond('INVITE', 180);
    void stack.cancel(key);
    settle();
    expect(wire.times('CANCEL')).toHaveLength(11);
    expect(story().filter(([, what]) => what === 'timeout')).toHaveLength(2);
  });

  test('"no final response ... in 64*T1 seconds ...: SHOULD destroy the client transaction"', () => {
    const { stack, wire, story, at, key } = calling();
    wire.respond('INVITE', 180);
    at(1000);
    void stack.cancel(key);
    at(1100);
    wire.respond('CANCEL', 200);
    at(20_000);
    wire.respond('INVITE', 180);
    at(33_000);
    expect(story(key)).toEqual([
      [0, 180],
      [20_000, 180],
      [33_000, 'timeout'],
      [33_000, 'end'],
    ]);
    expect(stack.stats().live).toBe(0);
  });
});
