/** A 2xx to INVITE that is sent until its ACK comes: RFC 3261 §13.3.1.4 with RFC 6026 §8.1. */
import type { ServerKey } from 'sippet';
import { describe, expect, test } from 'vitest';
import { later, type Received, received } from './begun.ts';
import { PEER, type SetUpOptions } from './stack-and-peer.ts';

/** The times after T1, 2*T1 and 4*T1, and every T2 from there on. */
const REPEATED = [500, 1500, 3500, 7500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500];

const ack = (tag = 'a') => ({ method: 'ACK', to: `<sip:alice@10.0.0.1>;tag=${tag}`, branch: 'z9hG4bKofTheAck' });

interface Answered extends Received {
  readonly reliably: (status: number, toTag?: string) => ServerKey;
}

/** Returns a server transaction whose INVITE arrived at time 0. */
function invited(options: SetUpOptions = {}): Answered {
  const made = received('INVITE', options);
  const reliably = (status: number, toTag = 'a') => {
    const key = made.stack.sendReliably(made.request.toResponse(status, { toTag }), made.key);
    made.at(made.clock.now());
    return key;
  };
  return { ...made, reliably };
}

/** Returns a server transaction whose INVITE was answered at once. */
function accepted(options: SetUpOptions = {}): Answered {
  const made = invited(options);
  made.reliably(200);
  return made;
}

describe.each([false, true])('"independent of whatever transport protocols are used" (reliable: %j)', (isReliable) => {
  test('"an interval that starts at T1 seconds and doubles for each retransmission until it reaches T2 seconds"', () => {
    const { wire, settle } = accepted({ isReliable });
    settle();
    expect(wire.story).toEqual([0, ...REPEATED].map((time) => [time, 200]));
    expect(new Set(wire.texts(200)).size).toBe(1);
  });

  test('"64*T1 seconds without receiving an ACK": a timeout is reported with the key of the INVITE', () => {
    const { story, settle, key } = accepted({ isReliable });
    settle();
    expect(story().filter(([, what]) => what === 'timeout')).toEqual([[32_000, 'timeout']]);
    expect(story(key)).toContainEqual([32_000, 'timeout']);
  });

  test('the timeout is reported before the end of the transaction', () => {
    const { story, settle, key } = accepted({ isReliable });
    settle();
    expect(story(key).at(-1)).toEqual([32_000, 'end']);
  });

  test('a second 2xx has a timeout, too, whose 64*T1 begin later', () => {
    const { story, at, settle, reliably, key } = accepted({ isReliable });
    at(100);
    reliably(200, 'other');
    settle();
    expect(story(key).slice(1)).toEqual([
      [32_000, 'timeout'],
      [32_100, 'timeout'],
      [expect.any(Number), 'end'],
    ]);
  });

  test('"Response retransmissions cease when an ACK request for the response is received"', () => {
    const made = accepted({ isReliable });
    made.at(1600);
    made.wire.request(ack());
    made.settle();
    expect(made.wire.times(200)).toEqual([0, 500, 1500]);
    expect(later(made)).toEqual([
      [1600, 'ACK'],
      [32_000, 'end'],
    ]);
  });
});

describe('the ACK', () => {
  test('is given to the Core with the key of its INVITE, each time', () => {
    const made = accepted();
    made.wire.request(ack());
    made.wire.request(ack());
    expect(made.heard.slice(1).map(({ what, key }) => [what, key])).toEqual([
      ['ACK', made.key],
      ['ACK', made.key],
    ]);
  });

  test.each([
    ['To tag', { ...ack('other') }],
    ['From tag', { ...ack(), from: '<sip:bob@10.0.0.2>;tag=other' }],
    ['Call-ID', { ...ack(), callId: 'other' }],
    ['CSeq number', { ...ack(), cseq: 2 }],
  ])('of another %s is not its own', (_what, parts) => {
    const { wire, at } = accepted();
    wire.request(parts);
    at(500);
    expect(wire.times(200)).toEqual([0, 500]);
  });

  test('the ACK to a 2xx ends the retransmission of that 2xx', () => {
    const { wire, at, settle, reliably, story } = accepted();
    at(100);
    reliably(200, 'other');
    at(550);
    wire.request(ack());
    at(1650);
    wire.request(ack('other'));
    settle();
    expect(wire.times(200)).toEqual([0, 100, 500, 600, 1600]);
    expect(story().map(([, what]) => what)).toEqual(['INVITE', 'ACK', 'ACK', 'end']);
  });
});

describe('beside the server transaction', () => {
  test('a retransmission of the INVITE gets nothing more', () => {
    const { wire, at } = accepted();
    at(100);
    wire.request({ method: 'INVITE' });
    at(500);
    expect(wire.times(200)).toEqual([0, 500]);
  });

  test('the same 2xx once more is sent at once, and the intervals stay', () => {
    const { wire, at, settle, reliably, story } = accepted();
    at(100);
    reliably(200);
    settle();
    expect(wire.times(200)).toEqual([0, 100, ...REPEATED]);
    expect(story().filter(([, what]) => what === 'timeout')).toHaveLength(1);
  });

  test('`send` sends it once', () => {
    const { wire, respond, settle } = invited();
    respond(200);
    settle();
    expect(wire.story).toEqual([[0, 200]]);
  });

  test('any other response is sent as by `send`', () => {
    const { wire, reliably, settle, stack } = invited();
    reliably(180);
    reliably(486);
    wire.request({ method: 'ACK' });
    expect(stack.stats().transactions.repeated2xx).toBe(0);
    settle();
    expect(wire.story).toEqual([
      [0, 180],
      [0, 486],
    ]);
  });

  test.each([180, 486])('any other response is dropped after the 2xx: %d', (status) => {
    const { wire, reliably, settle, stack, story } = accepted();
    wire.request(ack());
    reliably(status);
    settle();
    expect(wire.story).toEqual([[0, 200]]);
    expect(stack.stats().drops).toEqual({ 'late response': 1 });
    expect(story().map(([, what]) => what)).toEqual(['INVITE', 'ACK', 'end']);
  });

  test('any 2xx to another request is sent as by `send`', () => {
    const made = received('OPTIONS');
    made.stack.sendReliably(made.request.toResponse(200), made.key);
    made.settle();
    expect(made.wire.story).toEqual([[0, 200]]);
    expect(later(made)).toEqual([[32_000, 'end']]);
  });

  test('`terminate` ends it, too', () => {
    const { wire, stack, key, settle, story } = accepted();
    stack.terminate(key);
    settle();
    expect(wire.times(200)).toEqual([0]);
    expect(story(key).map(([, what]) => what)).toEqual(['INVITE', 'end']);
  });

  test('a failure to send is reported, and sending goes on', () => {
    const made = accepted();
    made.network.leave(PEER);
    made.at(4000);
    expect(later(made)).toEqual([500, 1500, 3500].map((time) => [time, 'transport']));
    expect(made.stack.stats().states).toMatchObject({
      inviteServer: { accepted: 1 },
      repeated2xx: { unacknowledged: 1 },
    });
  });

  test('an unreachable destination is reported once for each transaction', () => {
    const made = accepted();
    made.receiver.fail(new Error('unreachable'), PEER);
    expect(later(made)).toEqual([[0, 'transport']]);
  });
});
