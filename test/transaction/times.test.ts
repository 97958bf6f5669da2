/** T1, T2, T4 and the limits: for a stack, for a transaction, and values that are refused. */
import { SippetError, type Times } from 'sippet';
import { describe, expect, test } from 'vitest';
import { request } from '../stack/wire.ts';
import { later, received, sent } from './begun.ts';
import { setUp } from './stack-and-peer.ts';

describe('of one transaction', () => {
  function sending(method: string, times: Partial<Times>) {
    const made = setUp();
    const key = made.stack.send(request(method), { times });
    made.at(0);
    return { ...made, key };
  }

  test('"Whatever the value of T1, the exponential backoffs ... MUST be used": INVITE with T1 of 100 ms', () => {
    const { wire, story, settle } = sending('INVITE', { t1: 100 });
    settle();
    expect(wire.times('INVITE')).toEqual([0, 100, 300, 700, 1500, 3100, 6300]);
    expect(story().at(0)).toEqual([6400, 'timeout']);
  });

  test('timer A does not stop at T2', () => {
    const { wire, settle } = sending('INVITE', { t1: 1000, t2: 1000 });
    settle();
    expect(wire.times('INVITE')).toEqual([0, 1000, 3000, 7000, 15_000, 31_000, 63_000]);
  });

  test('timer E does: "a value of MIN(2*T1, T2)"', () => {
    const { wire, story, settle } = sending('OPTIONS', { t1: 300, t2: 1000 });
    settle();
    expect(wire.times('OPTIONS').slice(0, 6)).toEqual([0, 300, 900, 1900, 2900, 3900]);
    expect(story().at(0)).toEqual([19_200, 'timeout']);
  });

  test('where T1 is T2 the last timer E is no later than timer F', () => {
    const { wire, settle } = sending('OPTIONS', { t1: 500, t2: 500 });
    settle();
    expect(wire.times('OPTIONS')).toEqual(Array.from({ length: 64 }, (_, at) => at * 500));
  });

  test('timer D is "at least 32 seconds", and longer where 64*T1 is', () => {
    const ends = [{ t1: 100 }, { t1: 1000 }, { t1: 1000, d: 40_000 }].map((times) => {
      const { wire, story, settle } = sending('INVITE', times);
      wire.respond('INVITE', 486);
      settle();
      return story().at(-1);
    });
    expect(ends).toEqual([
      [32_000, 'end'],
      [64_000, 'end'],
      [40_000, 'end'],
    ]);
  });

  test('timer K is T4, timer M 64*T1', () => {
    const options = sending('OPTIONS', { t4: 1234 });
    options.wire.respond('OPTIONS', 200);
    options.settle();
    expect(options.story().at(-1)).toEqual([1234, 'end']);
    const invite = sending('INVITE', { t1: 10 });
    invite.wire.respond('INVITE', 200);
    invite.settle();
    expect(invite.story().at(-1)).toEqual([640, 'end']);
  });

  test('its CANCEL has the same', () => {
    const { stack, wire, story, settle, key } = sending('INVITE', { t1: 100 });
    wire.respond('INVITE', 180);
    void stack.cancel(key);
    settle();
    expect(wire.times('CANCEL').slice(0, 4)).toEqual([0, 100, 300, 700]);
    expect(story(key).slice(1)).toEqual([
      [6400, 'timeout'],
      [6400, 'end'],
    ]);
  });

  test('others keep theirs', () => {
    const { stack, wire, at } = sending('INVITE', { t1: 100 });
    stack.send(request('OPTIONS'));
    at(600);
    expect(wire.times('OPTIONS')).toEqual([0, 500]);
  });
});

describe('of a stack', () => {
  test('a client transaction has them, and one may have others', () => {
    const { stack, wire, settle } = sent('INVITE', { options: { times: { t1: 1000 } } });
    stack.send(request('OPTIONS'), { times: { t1: 200 } });
    settle();
    expect(wire.times('INVITE')).toEqual([0, 1000, 3000, 7000, 15_000, 31_000, 63_000]);
    expect(wire.times('OPTIONS').slice(0, 3)).toEqual([0, 200, 600]);
  });

  test('a server transaction has them: G, H and I', () => {
    const made = received('INVITE', { options: { times: { t1: 100, t2: 400, t4: 50 } } });
    made.respond(486);
    made.settle();
    expect(made.wire.times(486).slice(0, 5)).toEqual([0, 100, 300, 700, 1100]);
    expect(later(made).at(-1)).toEqual([6400, 'end']);
  });

  test.each([
    [100, 4000, 6300],
    [500, 4000, 3500],
    [500, 500, 500],
    [300, 1000, 900],
  ])('"the amount of time it takes ... Timer E to be reset to T2": %d and %d, %d', (t1, t2, time) => {
    const { wire, settle } = received('OPTIONS', { options: { times: { t1, t2 } } });
    settle();
    expect(wire.story).toEqual([[time, 100]]);
  });

  test('where E is not reset to T2 before 64*T1 an unanswered request gets no 100', () => {
    const made = received('OPTIONS', { options: { times: { t1: 100, t2: 100_000 } } });
    made.settle();
    expect(made.wire.story).toEqual([]);
    expect(later(made)).toEqual([
      [6400, 'limit: unanswered'],
      [6400, 'end'],
    ]);
  });

  test('a request may have its own', () => {
    const { wire, settle } = received('INVITE', {
      options: { timesOf: ({ method }) => (method === 'INVITE' ? { t1: 100 } : undefined) },
      answer: (invite, key, stack) => stack.sendReliably(invite.toResponse(200), key),
    });
    wire.request({ method: 'OPTIONS', branch: 'z9hG4bK2', callId: 'c2' });
    settle();
    expect(wire.times(200).slice(0, 4)).toEqual([0, 0, 100, 300]);
    expect(wire.times(200).filter((time) => time > 6400)).toEqual([]);
  });
});

describe('wrong times', () => {
  test('wrong times for a received request are reported, and the stack survives', () => {
    const { wire, stack, story } = setUp({
      options: { timesOf: ({ method }) => (method === 'OPTIONS' ? { t1: 0 } : undefined) },
      answer: (got, key) => stack.send(got.toResponse(200), key),
    });
    wire.request({ method: 'OPTIONS' });
    wire.request({ method: 'MESSAGE', branch: 'z9hG4bK2' });
    expect(story()).toEqual([
      [0, 'internal'],
      [0, 'MESSAGE'],
    ]);
    expect(wire.story).toEqual([[0, 200]]);
  });

  test.each<Partial<Times>>([
    { t1: 0 },
    { t1: -1 },
    { t1: Number.NaN },
    { t1: Number.POSITIVE_INFINITY },
    { t1: 2 ** 26, t2: 2 ** 26 },
    { t1: 4001 },
    { t2: 499 },
    { t4: 0 },
    { d: 31_999 },
    { ringingLimit: 0 },
    { answerLimit: 2 ** 31 },
  ])('%j', (times) => {
    const { stack, wire, settle } = setUp();
    const bad = expect.objectContaining({ code: 'bad-option' });
    expect(() => stack.send(request('OPTIONS'), { times })).toThrow(bad);
    expect(() => stack.send(request('OPTIONS'), { times })).toThrow(SippetError);
    expect(() => setUp({ options: { times } })).toThrow(bad);
    settle();
    expect(wire.story).toEqual([]);
  });
});
