/** The non-INVITE client transaction sentence by sentence: RFC 3261 §17.1.2. */
import { describe, expect, test } from 'vitest';
import { request } from '../stack/wire.ts';
import { type Sent, sent } from './begun.ts';
import { requestOf } from './peer.ts';
import { PEER, type SetUpOptions, setUp } from './stack-and-peer.ts';

/** The times after T1, 2*T1 and 4*T1, and every T2 from there on. */
const TIMER_E = [500, 1500, 3500, 7500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500];

const trying = (options: SetUpOptions = {}) => sent('OPTIONS', options);

/** Returns a client transaction that received a 100 at 100. */
function proceeding(options: SetUpOptions = {}): Sent {
  const made = trying(options);
  made.at(100);
  made.wire.respond('OPTIONS', 100);
  return made;
}

describe('trying', () => {
  test('"intervals of 500 ms, 1 s, 2 s, 4 s, 4 s, 4 s, etc.": eleven requests, then timer F', () => {
    const { wire, story, key, settle } = trying();
    settle();
    expect(wire.story).toEqual([0, ...TIMER_E].map((time) => [time, 'OPTIONS']));
    expect(new Set(wire.texts('OPTIONS')).size).toBe(1);
    expect(story(key)).toEqual([
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test('"If an unreliable transport is in use, ... timer E": over a reliable one only timer F', () => {
    const { wire, story, settle } = trying({ isReliable: true });
    settle();
    expect(wire.story).toEqual([[0, 'OPTIONS']]);
    expect(story()).toEqual([
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test.each(['REGISTER', 'MESSAGE', 'BYE', 'X-NEW'])('%s is no other', (method) => {
    const { stack, wire, settle } = setUp();
    stack.send(request(method));
    settle();
    expect(wire.times(method)).toEqual([0, ...TIMER_E]);
  });

  test('"SHOULD inform the TU that a transport failure has occurred, and ... transition directly to Terminated"', () => {
    const { network, story, at, wire } = trying();
    at(1000);
    network.leave(PEER);
    at(40_000);
    expect(wire.times('OPTIONS')).toEqual([0, 500]);
    expect(story()).toEqual([
      [1500, 'transport'],
      [1500, 'end'],
    ]);
  });
});

describe('proceeding', () => {
  test('"If a provisional response is received while in the Trying state, the response MUST be passed to the TU"', () => {
    const { story, key, wire, at } = proceeding();
    at(200);
    wire.respond('OPTIONS', 100);
    expect(story(key)).toEqual([
      [100, 100],
      [200, 100],
    ]);
  });

  test('"the request MUST be passed to the transport layer for retransmission, and Timer E ... reset with ... T2"', () => {
    const { wire, settle } = proceeding();
    settle();
    expect(wire.times('OPTIONS')).toEqual([0, 500, 4500, 8500, 12_500, 16_500, 20_500, 24_500, 28_500]);
  });

  test('a provisional response does not change the timer E that runs', () => {
    const { wire, at, settle } = trying();
    at(600);
    wire.respond('OPTIONS', 100);
    settle();
    expect(wire.times('OPTIONS').slice(0, 4)).toEqual([0, 500, 1500, 5500]);
  });

  test('"If timer F fires while in the Proceeding state, the TU MUST be informed of a timeout"', () => {
    const { story, settle, key } = proceeding();
    settle();
    expect(story(key)).toEqual([
      [100, 100],
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test('over a reliable transport nothing is sent again', () => {
    const { wire, story, settle } = proceeding({ isReliable: true });
    settle();
    expect(wire.times('OPTIONS')).toEqual([0]);
    expect(story().at(-1)).toEqual([32_000, 'end']);
  });

  test('a transport error ends it, and the TU is informed', () => {
    const { network, story, settle } = proceeding();
    network.leave(PEER);
    settle();
    expect(story()).toEqual([
      [100, 100],
      [500, 'transport'],
      [500, 'end'],
    ]);
  });
});

describe.each([
  ['trying', trying],
  ['proceeding', proceeding],
])('a final response in %s', (_state, begin) => {
  test.each([200, 202, 300, 408, 503, 699])('%d "MUST be passed to the TU", once, and timer K is T4', (status) => {
    const { wire, story, at, key } = begin();
    const before = story().length;
    at(600);
    wire.respond('OPTIONS', status);
    at(5599);
    wire.respond('OPTIONS', status);
    wire.respond('OPTIONS', status === 200 ? 486 : 200);
    wire.respond('OPTIONS', 100);
    at(5600);
    expect(story(key).slice(before)).toEqual([
      [600, status],
      [5600, 'end'],
    ]);
    expect(wire.story).toEqual([
      [0, 'OPTIONS'],
      [500, 'OPTIONS'],
    ]);
  });

  test('"zero seconds for reliable transports": it is gone at once', () => {
    const { wire, story, at, stack } = begin({ isReliable: true });
    at(600);
    wire.respond('OPTIONS', 200);
    expect(stack.stats().live).toBe(0);
    wire.respond('OPTIONS', 200);
    expect(story().slice(-2)).toEqual([
      [600, 200],
      [600, 'end'],
    ]);
    expect(stack.stats().drops).toEqual({ 'stray response': 1 });
  });
});

describe('completed', () => {
  test('a transport error does nothing in this state', () => {
    const { wire, receiver, story, settle } = trying();
    wire.respond('OPTIONS', 200);
    receiver.fail(new Error('unreachable'), PEER);
    settle();
    expect(story()).toEqual([
      [0, 200],
      [5000, 'end'],
    ]);
  });

  test('after timer K a response is dropped, and the branch may be used again', () => {
    const { wire, stack, settle, at } = trying();
    wire.respond('OPTIONS', 200);
    const again = requestOf(wire.texts('OPTIONS')[0]);
    expect(() => stack.send(again)).toThrow(expect.objectContaining({ code: 'in-use' }));
    settle();
    wire.respond('OPTIONS', 200);
    expect(stack.stats().drops).toEqual({ 'stray response': 1 });
    stack.send(again);
    at(5000);
    expect(wire.times('OPTIONS')).toEqual([0, 5000]);
  });
});

describe('which responses are its own (RFC 3261 §17.1.3)', () => {
  test('"the same value of the branch parameter" and "the method parameter in the CSeq"', () => {
    const { wire, story, stack } = trying();
    const response = requestOf(wire.texts('OPTIONS')[0]).toResponse(200).toString();
    wire.send(response.replace('branch=', 'branch=z9hG4bKother'));
    wire.send(response.replace('1 OPTIONS', '1 INFO'));
    expect(story()).toEqual([]);
    expect(stack.stats().drops).toEqual({ 'stray response': 2 });
    wire.send(response);
    expect(story()).toEqual([[0, 200]]);
  });
});
