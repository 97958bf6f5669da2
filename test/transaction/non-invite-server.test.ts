/** The non-INVITE server transaction sentence by sentence: RFC 3261 §17.2.2 with RFC 4320 §4. */
import { describe, expect, test } from 'vitest';
import { later, type Received, received } from './begun.ts';
import { PEER, type SetUpOptions } from './stack-and-peer.ts';

const OPTIONS = { method: 'OPTIONS' };

const failing = (code: string) => expect.objectContaining({ code });

const asked = (options: SetUpOptions = {}) => received('OPTIONS', options);

/** Returns a server transaction whose stack sent its 100 at 3,500. */
function proceeding(options: SetUpOptions = {}): Received {
  const made = asked(options);
  made.at(3500);
  return made;
}

describe('trying', () => {
  test('"This request is passed up to the TU"; "any further request retransmissions are discarded"', () => {
    const { wire, story, key, at, stack } = asked();
    for (const time of [500, 1500, 3499]) {
      at(time);
      wire.request(OPTIONS);
    }
    expect(story()).toEqual([[0, 'OPTIONS']]);
    expect(story(key)).toEqual([[0, 'OPTIONS']]);
    expect(wire.story).toEqual([]);
    expect(stack.stats().retransmissions.received).toBe(3);
  });

  test.each([
    [101, false],
    [180, false],
    [183, true],
    [199, true],
  ])(
    '"MUST NOT send any provisional response with a Status-Code other than 100": %d (reliable: %j)',
    (status, isReliable) => {
      const { wire, stack, respond } = asked({ isReliable });
      expect(() => respond(status)).toThrow(failing('not-allowed'));
      expect(wire.story).toEqual([]);
      expect(stack.stats().states.nonInviteServer).toMatchObject({ trying: 1 });
      respond(200);
      expect(wire.story).toEqual([[0, 200]]);
    },
  );

  test.each([false, true])('"MUST NOT send a response with Status-Code of 408" (reliable: %j)', (isReliable) => {
    const { wire, respond } = asked({ isReliable });
    expect(() => respond(408)).toThrow(failing('not-allowed'));
    expect(wire.story).toEqual([]);
  });

  test('"MUST NOT respond ... 100 over any unreliable transport ... before ... Timer E [is] reset to T2"', () => {
    const { wire, at, respond } = asked();
    for (const time of [0, 100, 3499]) {
      at(time);
      respond(100);
    }
    wire.request(OPTIONS);
    expect(wire.story).toEqual([]);
    at(31_000);
    expect(wire.story).toEqual([[3500, 100]]);
  });

  test('"MAY respond ... 100 over a reliable transport at any time", and then there is no other', () => {
    const { wire, at, respond } = asked({ isReliable: true });
    at(100);
    respond(100);
    at(5000);
    expect(wire.story).toEqual([[100, 100]]);
    wire.request(OPTIONS);
    at(31_000);
    expect(wire.times(100)).toEqual([100, 5000]);
  });

  test.each([false, true])('"MUST respond ... 100 if it has not otherwise responded", reliable: %j', (isReliable) => {
    const { wire, at } = asked({ isReliable });
    at(3499);
    expect(wire.story).toEqual([]);
    at(31_000);
    expect(wire.story).toEqual([[3500, 100]]);
  });

  test('a final response in time makes it needless', () => {
    const { wire, at, respond } = asked();
    respond(100);
    at(3499);
    respond(200);
    at(35_498);
    expect(wire.story).toEqual([[3499, 200]]);
  });

  test('a transport error is none of this state', () => {
    const { receiver, story, stack } = asked();
    receiver.fail(new Error('unreachable'), PEER);
    expect(story()).toEqual([[0, 'OPTIONS']]);
    expect(stack.stats().live).toBe(1);
  });
});

describe('proceeding', () => {
  test('"If a retransmission ... is received ..., the most recently sent provisional response MUST be passed"', () => {
    const { wire, at, story } = proceeding();
    for (const time of [3500, 7500]) {
      at(time);
      wire.request(OPTIONS);
    }
    expect(wire.times(100)).toEqual([3500, 3500, 7500]);
    expect(new Set(wire.texts(100)).size).toBe(1);
    expect(story()).toEqual([[0, 'OPTIONS']]);
  });

  test('"Any further provisional responses that are received from the TU ... MUST be passed"', () => {
    const { wire, at, respond } = proceeding();
    at(4000);
    respond(100);
    expect(wire.times(100)).toEqual([3500, 4000]);
  });

  test('a provisional response other than 100 and a 408 throw here too', () => {
    const { wire, respond } = proceeding();
    for (const status of [180, 408]) expect(() => respond(status)).toThrow(failing('not-allowed'));
    expect(wire.times(100)).toEqual([3500]);
  });

  test('"Transport Err. / Inform TU": a 100 that cannot be sent', () => {
    const made = asked();
    made.network.leave(PEER);
    made.at(3500);
    expect(later(made)).toEqual([
      [3500, 'transport'],
      [3500, 'end'],
    ]);
  });
});

describe.each([
  ['trying', asked, 0],
  ['proceeding', proceeding, 3500],
] as const)('a final response in %s', (_state, begin, from) => {
  test.each([200, 300, 404, 503, 699])('%d "MUST be passed to the transport layer", and timer J is 64*T1', (status) => {
    const made = begin();
    made.respond(status);
    for (const time of [4000, 8000, from + 31_999]) {
      made.at(time);
      made.wire.request(OPTIONS);
    }
    made.at(from + 32_000);
    expect(made.wire.times(status)).toEqual([from, 4000, 8000, from + 31_999]);
    expect(new Set(made.wire.texts(status)).size).toBe(1);
    expect(later(made)).toEqual([[from + 32_000, 'end']]);
  });

  test('"zero seconds for reliable transports": it is gone at once', () => {
    const made = begin({ isReliable: true });
    made.respond(200);
    expect(later(made)).toEqual([[from, 'end']]);
    expect(made.stack.stats().live).toBe(0);
    expect(() => made.respond(200)).toThrow(failing('no-transaction'));
  });
});

describe('completed', () => {
  test('"Any other final responses passed by the TU ... MUST be discarded"', () => {
    const { wire, stack, respond } = asked();
    for (const status of [200, 200, 486, 100]) respond(status);
    expect(wire.story).toEqual([[0, 200]]);
    expect(stack.stats().drops).toEqual({ 'late response': 3 });
    wire.request(OPTIONS);
    expect(wire.times(200)).toEqual([0, 0]);
  });

  test('after timer J a response has no transaction, and a request is a new one', () => {
    const made = asked();
    made.respond(200);
    made.settle();
    expect(() => made.respond(200)).toThrow(failing('no-transaction'));
    made.wire.request(OPTIONS);
    expect(later(made)).toEqual([
      [32_000, 'end'],
      [32_000, 'OPTIONS'],
    ]);
  });

  test('"Transport Err. / Inform TU": the final response cannot be sent', () => {
    const made = asked();
    made.network.leave(PEER);
    made.respond(200);
    expect(later(made)).toEqual([
      [0, 'transport'],
      [0, 'end'],
    ]);
  });
});

describe('"an element that cannot respond before the transaction expires will not send a final response at all"', () => {
  test.each([false, true])(
    '64*T1 after the request the Core is told, and the peer is not (reliable: %j)',
    (isReliable) => {
      const made = asked({ isReliable });
      made.settle();
      expect(made.wire.story).toEqual([[3500, 100]]);
      expect(later(made)).toEqual([
        [32_000, 'limit: unanswered'],
        [32_000, 'end'],
      ]);
      expect(() => made.respond(200)).toThrow(failing('no-transaction'));
    },
  );

  test('a 100 of the Core does not put it off', () => {
    const made = asked();
    made.at(31_999);
    made.respond(100);
    made.settle();
    expect(later(made).at(0)).toEqual([32_000, 'limit: unanswered']);
  });
});
