/** The INVITE client transaction sentence by sentence: RFC 3261 §17.1.1 with RFC 6026 §7.2 and §8.4. */
import { describe, expect, test } from 'vitest';
import { request } from '../stack/wire.ts';
import { type Sent, sent } from './begun.ts';
import { requestOf } from './peer.ts';
import { PEER, type SetUpOptions, setUp } from './stack-and-peer.ts';

const calling = (options: SetUpOptions = {}) => sent('INVITE', options);

/** Returns a client transaction that received a 180 at 100. */
function proceeding(options: SetUpOptions = {}): Sent {
  const made = calling(options);
  made.at(100);
  made.wire.respond('INVITE', 180);
  return made;
}

describe('calling', () => {
  test('"intervals that double after each transmission": seven requests, then timer B informs the TU', () => {
    const { wire, story, key, settle } = calling();
    settle();
    expect(wire.story).toEqual([0, 500, 1500, 3500, 7500, 15_500, 31_500].map((time) => [time, 'INVITE']));
    expect(story(key)).toEqual([
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test('"take the message previously sent ... and pass it to the transport layer once more"', () => {
    const { wire, stack, settle } = calling();
    settle();
    expect(new Set(wire.texts('INVITE')).size).toBe(1);
    expect(stack.stats().retransmissions.sent).toBe(6);
  });

  test('"If a reliable transport is being used, ... SHOULD NOT start timer A"; "For any transport, ... timer B"', () => {
    const { wire, story, settle } = calling({ isReliable: true });
    settle();
    expect(wire.story).toEqual([[0, 'INVITE']]);
    expect(story()).toEqual([
      [32_000, 'timeout'],
      [32_000, 'end'],
    ]);
  });

  test('"SHOULD inform the TU that a transport failure has occurred, and ... transition directly to Terminated"', () => {
    const { stack, story, settle, at } = setUp();
    const key = stack.send(request('INVITE', 'sip:bob@10.0.0.77'));
    at(0);
    settle();
    expect(story(key)).toEqual([
      [0, 'transport'],
      [0, 'end'],
    ]);
  });

  test('a retransmission that fails informs the TU and terminates the transaction, too', () => {
    const { network, story, at, wire } = calling();
    network.leave(PEER);
    at(10_000);
    expect(wire.story).toEqual([[0, 'INVITE']]);
    expect(story()).toEqual([
      [500, 'transport'],
      [500, 'end'],
    ]);
  });
});

describe('proceeding', () => {
  test.each([100, 180])('after %d "SHOULD NOT retransmit the request any longer", and timer B is over', (status) => {
    const { wire, story, at } = calling();
    at(600);
    wire.respond('INVITE', status);
    at(100_000);
    expect(wire.times('INVITE')).toEqual([0, 500]);
    expect(story()).toEqual([[600, status]]);
    wire.respond('INVITE', 486);
  });

  test('"Any further provisional responses MUST be passed up to the TU"', () => {
    const { wire, story, at, key } = proceeding();
    at(200);
    wire.respond('INVITE', 100);
    at(300);
    wire.respond('INVITE', 180);
    wire.respond('INVITE', 183);
    expect(story(key)).toEqual([
      [100, 180],
      [200, 100],
      [300, 180],
      [300, 183],
    ]);
    wire.respond('INVITE', 486);
  });

  test('a transport error does nothing in this state', () => {
    const { receiver, wire, story } = proceeding();
    receiver.fail(new Error('unreachable'), PEER);
    expect(story()).toEqual([[100, 180]]);
    wire.respond('INVITE', 486);
  });

  test('the loss of the connection ends the transaction, because no response can come any more', () => {
    const { receiver, story, settle } = proceeding({ isReliable: true });
    receiver.fail(new Error('the connection was closed'), PEER);
    settle();
    expect(story()).toEqual([
      [100, 180],
      [100, 'transport'],
      [100, 'end'],
    ]);
  });

  test('the loss of the connection ends an INVITE that was cancelled, too', () => {
    const { receiver, stack, key, story, settle } = proceeding({ isReliable: true });
    stack.cancel(key);
    receiver.fail(new Error('the connection was closed'), PEER);
    settle();
    expect(story(key).slice(1)).toEqual([
      [100, 'transport'],
      [100, 'end'],
    ]);
  });
});

describe.each([
  ['calling', calling],
  ['proceeding', proceeding],
])('300-699 in %s', (_state, begin) => {
  test.each([300, 404, 500, 699])('%d "MUST pass the received response up to the TU", and ACK it', (status) => {
    const { wire, heard, at, key } = begin();
    at(200);
    wire.respond('INVITE', status);
    expect(heard.at(-1)).toMatchObject({ time: 200, what: status, key });
    expect(wire.story.at(-1)).toEqual([200, 'ACK']);
    at(32_199);
    expect(wire.times('INVITE')).toEqual([0]);
    expect(wire.times('ACK')).toEqual([200]);
  });

  test('"Timer D ... at least 32 seconds for unreliable transports"; then "MUST move to Terminated"', () => {
    const { wire, story, stack, at } = begin();
    at(200);
    wire.respond('INVITE', 486);
    at(32_199);
    expect(stack.stats().states.inviteClient).toMatchObject({ completed: 1 });
    at(32_200);
    expect(story().at(-1)).toEqual([32_200, 'end']);
  });

  test('"MUST generate an ACK request, even if the transport is reliable"; timer D "of zero seconds"', () => {
    const { wire, story, at } = begin({ isReliable: true });
    at(200);
    wire.respond('INVITE', 486);
    expect(wire.times('ACK')).toEqual([200]);
    expect(story().slice(-2)).toEqual([
      [200, 486],
      [200, 'end'],
    ]);
  });
});

describe('completed', () => {
  test('"retransmissions of a response ... MUST cause the ACK to be re-passed", and "MUST NOT be passed up to the TU"', () => {
    const { wire, story, at } = calling();
    for (const time of [100, 600, 1600, 32_099]) {
      at(time);
      wire.respond('INVITE', 486);
    }
    expect(wire.times('ACK')).toEqual([100, 600, 1600, 32_099]);
    expect(new Set(wire.texts('ACK')).size).toBe(1);
    expect(story()).toEqual([[100, 486]]);
  });

  test('"any response which would match the same client transaction" with 300 to 699 is a retransmission', () => {
    const { wire, story } = calling();
    wire.respond('INVITE', 486);
    wire.respond('INVITE', 603, { toTag: 'other' });
    expect(wire.times('ACK')).toEqual([0, 0]);
    expect(story()).toEqual([[0, 486]]);
  });

  test('other responses do nothing', () => {
    const { wire, story } = calling();
    wire.respond('INVITE', 486);
    for (const status of [100, 180, 200]) wire.respond('INVITE', status);
    expect(wire.times('ACK')).toEqual([0]);
    expect(story()).toEqual([[0, 486]]);
  });

  test('after timer D a response is "simply dropped" (RFC 6026 §7.2)', () => {
    const { wire, story, stack, at } = calling();
    wire.respond('INVITE', 486);
    at(32_000);
    wire.respond('INVITE', 486);
    expect(wire.times('ACK')).toEqual([0]);
    expect(story()).toEqual([
      [0, 486],
      [32_000, 'end'],
    ]);
    expect(stack.stats().drops).toEqual({ 'stray response': 1 });
  });

  test('"Transport Err. / Inform TU": an ACK that cannot be sent', () => {
    const { wire, network, story, at } = calling();
    wire.respond('INVITE', 486);
    network.leave(PEER);
    at(10);
    wire.respond('INVITE', 486);
    expect(story()).toEqual([
      [0, 486],
      [10, 'transport'],
      [10, 'end'],
    ]);
  });
});

describe.each([
  ['calling', false, calling],
  ['calling', true, calling],
  ['proceeding', false, proceeding],
  ['proceeding', true, proceeding],
])('2xx in %s (reliable: %j)', (_state, isReliable, begin) => {
  test('"Any 2xx responses ... MUST be passed up to the TU. ... MUST NOT generate an ACK"', () => {
    const { wire, story, at, key } = begin({ isReliable });
    const before = story().length;
    for (const [time, toTag] of [
      [200, 'b'],
      [700, 'b'],
      [1700, 'other'],
      [32_199, 'b'],
    ] as const) {
      at(time);
      wire.respond('INVITE', time === 1700 ? 202 : 200, { toTag });
    }
    at(32_200);
    expect(wire.story).toEqual([[0, 'INVITE']]);
    expect(story(key).slice(before)).toEqual([
      [200, 200],
      [700, 200],
      [1700, 202],
      [32_199, 200],
      [32_200, 'end'],
    ]);
  });

  test('other responses do nothing in Accepted, and after timer M nothing does', () => {
    const { wire, story, at, stack } = begin({ isReliable });
    const before = story().length;
    wire.respond('INVITE', 200);
    const accepted = stack.stats();
    for (const status of [100, 180, 300, 486, 699]) wire.respond('INVITE', status);
    expect(stack.stats().states).toEqual(accepted.states);
    at(40_000);
    wire.respond('INVITE', 200);
    expect(wire.story).toEqual([[0, 'INVITE']]);
    expect(
      story()
        .slice(before)
        .map(([, what]) => what),
    ).toEqual([200, 'end']);
    expect(stack.stats().drops).toEqual({ 'stray response': 1 });
  });
});

describe('which responses are its own (RFC 3261 §17.1.3)', () => {
  test('"the same value of the branch parameter" and "the method parameter in the CSeq"', () => {
    const { wire, story, stack } = calling();
    const invite = requestOf(wire.texts('INVITE')[0]);
    const response = invite.toResponse(486).toString();
    wire.send(response.replace('branch=', 'branch=z9hG4bKother'));
    wire.send(response.replace('1 INVITE', '1 CANCEL'));
    expect(story()).toEqual([]);
    expect(stack.stats().drops).toEqual({ 'stray response': 2 });
    wire.send(response);
    expect(story()).toEqual([[0, 486]]);
  });
});
