/** The INVITE server transaction sentence by sentence: RFC 3261 §17.2.1 with RFC 6026 §7.1 and §8.5 to §8.8. */
import { describe, expect, test } from 'vitest';
import { later, type Received, received } from './begun.ts';
import { PEER, type SetUpOptions } from './stack-and-peer.ts';

/**
 * The times at which a final response of 300 to 699 is sent: at once, then after T1, 2*T1 and 4*T1, and every T2 from
 * there on.
 */
const TIMER_G = [0, 500, 1500, 3500, 7500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500];

const INVITE = { method: 'INVITE' };

const invited = (options: SetUpOptions = {}) => received('INVITE', options);

function responded(status: number, options: SetUpOptions = {}): Received {
  const made = invited(options);
  made.respond(status);
  return made;
}

describe('proceeding', () => {
  test('"The request MUST be passed to the TU", once', () => {
    const { wire, story, key } = invited();
    wire.request(INVITE);
    wire.request(INVITE);
    expect(story()).toEqual([[0, 'INVITE']]);
    expect(story(key)).toEqual([[0, 'INVITE']]);
    expect(key).toMatch(/^server:/);
  });

  test('"MUST generate a 100 (Trying) response unless ... within 200 ms", and its To has no tag', () => {
    const { wire, at } = invited();
    at(199);
    expect(wire.story).toEqual([]);
    at(100_000);
    expect(wire.story).toEqual([[200, 100]]);
    expect(wire.texts(100)[0]).toMatch(/\r\nTo: <sip:alice@10\.0\.0\.1>\r\n/);
  });

  test.each([100, 180, 200, 486])('a TU that gives %d faster makes it needless', (status) => {
    const { wire, at, respond } = invited({ isReliable: true });
    at(199);
    respond(status);
    at(100_000);
    expect(wire.story).toEqual([[199, status]]);
  });

  test('"each of these MUST be passed to the transport layer", and "they are not retransmitted by it"', () => {
    const { wire, at, respond } = invited();
    for (const [time, status] of [
      [100, 180],
      [1000, 183],
      [60_000, 180],
      [60_001, 100],
    ] as const) {
      at(time);
      respond(status);
    }
    at(300_000);
    expect(wire.story).toEqual([
      [100, 180],
      [1000, 183],
      [60_000, 180],
      [60_001, 100],
    ]);
  });

  test('a retransmission gets "the most recent provisional response"', () => {
    const { wire, at, respond } = invited();
    at(100);
    wire.request(INVITE);
    expect(wire.story).toEqual([]);
    at(300);
    wire.request(INVITE);
    respond(180);
    respond(183);
    at(1500);
    wire.request(INVITE);
    expect(wire.story).toEqual([
      [200, 100],
      [300, 100],
      [300, 180],
      [300, 183],
      [1500, 183],
    ]);
    expect(new Set(wire.texts(183)).size).toBe(1);
  });

  test('an ACK is none of this state', () => {
    const made = invited();
    made.wire.request({ method: 'ACK' });
    expect(later(made)).toEqual([]);
    expect(made.stack.stats().states.inviteServer).toMatchObject({ proceeding: 1 });
  });
});

describe('completed', () => {
  test.each([300, 486, 699])(
    '%d: "timer G is reset with a value that doubles, unless that value exceeds T2"',
    (status) => {
      const made = responded(status);
      made.settle();
      expect(made.wire.story).toEqual(TIMER_G.map((time) => [time, status]));
      expect(new Set(made.wire.texts(status)).size).toBe(1);
    },
  );

  test('"If timer H fires ... MUST indicate to the TU that a transaction failure has occurred"', () => {
    const made = responded(486);
    made.settle();
    expect(later(made)).toEqual([
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test('timer G "is not set to fire for reliable transports", timer H is "for all transports"', () => {
    const made = responded(486, { isReliable: true });
    made.settle();
    expect(made.wire.story).toEqual([[0, 486]]);
    expect(later(made)).toEqual([
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test.each([false, true])('a retransmission gets the response (reliable: %j)', (isReliable) => {
    const made = responded(486, { isReliable });
    made.at(100);
    made.wire.request(INVITE);
    expect(made.wire.story).toEqual([
      [0, 486],
      [100, 486],
    ]);
    expect(later(made)).toEqual([]);
  });

  test('what the TU gives after its final response is dropped', () => {
    const { stack, wire, respond } = responded(486);
    for (const status of [100, 180, 200, 486, 603]) respond(status);
    expect(wire.story).toEqual([[0, 486]]);
    expect(stack.stats().drops).toEqual({ 'late response': 5 });
  });
});

describe('confirmed', () => {
  test('"any retransmissions of the response will cease"; timer I is T4', () => {
    const made = responded(486);
    made.at(600);
    made.wire.request({ method: 'ACK' });
    made.at(5599);
    expect(made.stack.stats().states.inviteServer).toMatchObject({ confirmed: 1 });
    made.at(5600);
    expect(made.wire.times(486)).toEqual([0, 500]);
    expect(later(made)).toEqual([[5600, 'end']]);
  });

  test('"zero seconds for reliable transports": it is gone at once', () => {
    const made = responded(486, { isReliable: true });
    made.at(600);
    made.wire.request({ method: 'ACK' });
    expect(later(made)).toEqual([[600, 'end']]);
    expect(made.stack.stats().live).toBe(0);
  });

  test('"to absorb any additional ACK messages": none reaches the TU, and an INVITE gets nothing', () => {
    const made = responded(486);
    for (const time of [0, 100, 4999]) {
      made.at(time);
      made.wire.request({ method: 'ACK' });
      made.wire.request(INVITE);
    }
    made.settle();
    expect(later(made)).toEqual([[5000, 'end']]);
    expect(made.wire.story).toEqual([[0, 486]]);
  });

  test('what the TU gives is dropped', () => {
    const { wire, stack, respond } = responded(486);
    wire.request({ method: 'ACK' });
    for (const status of [180, 200, 486]) respond(status);
    expect(wire.story).toEqual([[0, 486]]);
    expect(stack.stats().drops).toEqual({ 'late response': 3 });
  });
});

describe.each([false, true])('accepted (reliable: %j)', (isReliable) => {
  test('the 2xx "is not retransmitted by the server transaction"; timer L is 64*T1 "for all transports"', () => {
    const made = responded(200, { isReliable });
    made.at(31_999);
    expect(made.stack.stats().states.inviteServer).toMatchObject({ accepted: 1 });
    made.at(32_000);
    expect(made.wire.story).toEqual([[0, 200]]);
    expect(later(made)).toEqual([[32_000, 'end']]);
  });

  test('"any retransmissions of the INVITE ... will be absorbed by the machine without changing its state"', () => {
    const made = responded(200, { isReliable });
    for (const time of [500, 1500, 31_999]) {
      made.at(time);
      made.wire.request(INVITE);
    }
    expect(made.wire.story).toEqual([[0, 200]]);
    made.at(32_000);
    expect(later(made)).toEqual([[32_000, 'end']]);
  });

  test('"Any retransmission of the 2xx response passed from the TU ... MUST be passed to the transport layer"', () => {
    const { wire, at, respond } = responded(200, { isReliable });
    at(500);
    respond(200);
    at(1500);
    respond(200, 'other');
    expect(wire.story).toEqual([
      [0, 200],
      [500, 200],
      [1500, 200],
    ]);
  });

  test('"Any ACKs received from the network ... MUST be passed directly to the TU and not absorbed"', () => {
    const made = responded(200, { isReliable });
    const to = '<sip:alice@10.0.0.1>;tag=a';
    made.wire.request({ method: 'ACK', to });
    made.wire.request({ method: 'ACK', to });
    made.wire.request({ method: 'ACK', to, branch: 'z9hG4bKofTheAck' });
    expect(later(made).map(([, what]) => what)).toEqual(['ACK', 'ACK', 'ACK']);
    expect(made.heard.slice(1).every(({ key }) => key === made.key)).toBe(true);
    made.at(32_000);
    expect(later(made).at(-1)).toEqual([32_000, 'end']);
  });

  test('other responses of the TU come too late', () => {
    const { wire, stack, respond } = responded(200, { isReliable });
    for (const status of [100, 180, 300, 486]) respond(status);
    expect(wire.story).toEqual([[0, 200]]);
    expect(stack.stats().drops).toEqual({ 'late response': 4 });
  });
});

describe('"MUST NOT discard transaction state based only on ... a non-recoverable transport error" (RFC 6026 §7.1)', () => {
  test.each([
    [180, 'proceeding'],
    [200, 'accepted'],
    [486, 'completed'],
  ])('%d cannot be sent in %s', (status, state) => {
    const made = invited();
    made.network.leave(PEER);
    made.respond(status);
    expect(later(made)).toEqual([[0, 'transport']]);
    expect(made.heard.at(-1)?.key).toBe(made.key);
    expect(made.stack.stats().states.inviteServer).toMatchObject({ [state]: 1 });
    made.wire.request(INVITE);
    expect(made.story().filter(([, what]) => what === 'INVITE')).toHaveLength(1);
  });

  test('timers end it, and each failure to send again is reported', () => {
    const made = invited();
    made.network.leave(PEER);
    made.respond(486);
    made.settle();
    expect(later(made)).toEqual([...TIMER_G.map((time) => [time, 'transport']), [32_000, 'timeout'], [32_000, 'end']]);
  });
});
