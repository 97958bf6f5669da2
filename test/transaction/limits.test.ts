/** How long an INVITE may ring, and how long the Core may take to answer one. */
import { describe, expect, test } from 'vitest';
import { later, received, sent } from './begun.ts';
import { soFar } from './peer.ts';

describe('the limit on ringing (RFC 3261 §16.6 item 11, §16.7 item 2, §16.8)', () => {
  function proxied(ringingLimit?: number) {
    const made = sent('INVITE', { options: { role: 'proxy', times: { ringingLimit } } });
    made.wire.respond('INVITE', 100);
    return made;
  }

  test('"Timer C ... MUST be larger than 3 minutes"; when it fires "the proxy MUST generate a CANCEL"', () => {
    const { wire, story, at, key } = proxied();
    at(180_999);
    expect(wire.times('CANCEL')).toEqual([]);
    at(181_000);
    expect(wire.times('CANCEL')).toEqual([181_000]);
    wire.respond('CANCEL', 200);
    wire.respond('INVITE', 487);
    expect(story(key)).toEqual([
      [0, 100],
      [181_000, 'limit: ringing'],
      [181_000, 487],
    ]);
    expect(wire.times('ACK')).toEqual([181_000]);
  });

  test('"101 to 199 inclusive (i.e., anything but 100), the proxy MUST reset timer C"', () => {
    const { wire, story, at, key } = proxied();
    for (const [time, status] of [
      [100_000, 180],
      [200_000, 199],
      [300_000, 100],
    ] as const) {
      at(time);
      wire.respond('INVITE', status);
    }
    at(380_999);
    expect(wire.times('CANCEL')).toEqual([]);
    at(381_000);
    expect(story(key).at(-1)).toEqual([381_000, 'limit: ringing']);
    wire.respond('INVITE', 487);
  });

  test('the first provisional response begins it, whichever it is', () => {
    const { wire, at, key, story } = sent('INVITE', { options: { role: 'proxy' } });
    at(1000);
    wire.respond('INVITE', 183);
    at(182_000);
    expect(story(key)).toEqual([
      [1000, 183],
      [182_000, 'limit: ringing'],
    ]);
    wire.respond('INVITE', 487);
  });

  test.each([200, 486])('%d ends it', (status) => {
    const { wire, story, settle, key } = proxied();
    wire.respond('INVITE', status);
    settle();
    expect(story(key)).toEqual([
      [0, 100],
      [0, status],
      [32_000, 'end'],
    ]);
  });

  test('without an answer to the CANCEL the INVITE ends 64*T1 later', () => {
    const { story, settle, key } = proxied(60_000);
    settle();
    expect(story(key)).toEqual([
      [0, 100],
      [60_000, 'limit: ringing'],
      [92_000, 'timeout'],
      [92_000, 'end'],
    ]);
  });

  test('who cancels after it hears that the CANCEL was sent', async () => {
    const { stack, wire, at, key } = proxied(60_000);
    at(60_000);
    expect(await soFar(stack.cancel(key))).toBe('sent');
    wire.respond('INVITE', 487);
  });

  test('a user agent has none unless it says so', () => {
    const { wire, at } = sent('INVITE');
    wire.respond('INVITE', 180);
    at(24 * 3_600_000);
    expect(wire.times('CANCEL')).toEqual([]);
    wire.respond('INVITE', 486);
  });
});

describe('the limit on answering', () => {
  test('five minutes after the INVITE the Core hears of it, and the peer gets a 500', () => {
    const made = received('INVITE');
    made.at(299_999);
    expect(made.wire.story).toEqual([[200, 100]]);
    made.at(300_000);
    expect(made.wire.story.at(-1)).toEqual([300_000, 500]);
    made.wire.request({ method: 'ACK' });
    made.settle();
    expect(later(made)).toEqual([
      [300_000, 'limit: answer'],
      [305_000, 'end'],
    ]);
    expect(made.wire.times(500)).toEqual([300_000]);
  });

  test('a provisional response of the Core begins it anew, a retransmission does not', () => {
    const made = received('INVITE');
    made.at(200_000);
    made.respond(180);
    made.at(400_000);
    made.wire.request({ method: 'INVITE' });
    made.at(499_999);
    expect(made.wire.times(500)).toEqual([]);
    made.at(500_000);
    expect(later(made)).toEqual([[500_000, 'limit: answer']]);
  });

  test('the 500 is sent again until its ACK comes, and a late answer of the Core is dropped', () => {
    const made = received('INVITE', { options: { times: { answerLimit: 1000 } } });
    made.at(1000);
    made.respond(200);
    made.settle();
    expect(made.wire.times(500)).toHaveLength(11);
    expect(made.wire.times(200)).toEqual([]);
    expect(made.stack.stats().drops).toEqual({ 'late response': 1 });
    expect(later(made)).toEqual([
      [1000, 'limit: answer'],
      [33_000, 'timeout'],
      [33_000, 'end'],
    ]);
  });

  test.each([200, 486])('%d ends it', (status) => {
    const made = received('INVITE');
    made.at(1000);
    made.respond(status);
    made.at(400_000);
    expect(made.wire.times(500)).toEqual([]);
    expect(made.story().map(([, what]) => what)).not.toContain('limit: answer');
  });

  test('a Core that throws is answered for at once', () => {
    const made = received('INVITE', {
      answer() {
        throw new Error('planted');
      },
    });
    expect(made.wire.story).toEqual([[0, 500]]);
    expect(later(made)).toEqual([[0, 'internal']]);
  });
});
