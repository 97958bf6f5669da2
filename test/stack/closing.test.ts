/** Stacks that are closed, transactions that are terminated, and errors that are thrown within a callback. */
import { type ClientKey, Message } from 'sippet';
import { describe, expect, test } from 'vitest';
import { never, noting } from './noting.ts';
import { request, requestText, wire } from './wire.ts';

describe('`close` within a callback', () => {
  test('no callback comes after it, of what was due at the same time', () => {
    const { stack, clock } = wire();
    const story: string[] = [];
    stack.registerCore(noting(story, { receiveError: () => stack.close() }));
    for (let at = 0; at < 3; at += 1) stack.send(request('OPTIONS', 'sip:bob@10.0.0.2'));
    clock.advance(32_000);
    expect(story).toEqual(['timeout']);
  });

  test('nothing is sent after it', () => {
    const { stack, clock, network } = wire();
    let closedAt = Number.POSITIVE_INFINITY;
    stack.registerCore(
      noting([], {
        receiveError: () => {
          closedAt = Math.min(closedAt, network.sent.length);
          return stack.close();
        },
      }),
    );
    stack.send(request('OPTIONS', 'sip:bob@10.0.0.2'), { times: { t1: 500 } });
    clock.advance(28_000);
    // Timer F of the first and Timer E of this one fire at 32,000.
    stack.send(request('OPTIONS', 'sip:bob@10.0.0.2'), { times: { t1: 4000 } });
    clock.advance(4000);
    expect(network.sent.length).toBe(closedAt);
  });

  test('an ACK is not delivered after it', () => {
    const { stack, receive, clock } = wire();
    const story: string[] = [];
    stack.registerCore(
      noting(story, {
        receiveRequest(received, key) {
          if (key === undefined) return;
          stack.sendReliably(received.toResponse(200, { toTag: 'one' }), key);
        },
        receiveEnd: () => stack.close(),
      }),
    );
    receive(requestText({ method: 'INVITE' }));
    clock.advance(1000);
    // A 2xx of another fork outlives the INVITE's Timer L.
    const again = Message.parse(requestText({ method: 'INVITE' }));
    if (again.isRequest()) stack.sendReliably(again.toResponse(200, { toTag: 'two' }));
    receive(requestText({ method: 'ACK', branch: 'z9hG4bKa', to: '<sip:alice@10.0.0.1>;tag=one' }));
    clock.advance(31_500);
    receive(requestText({ method: 'ACK', branch: 'z9hG4bKb', to: '<sip:alice@10.0.0.1>;tag=two' }));
    expect(story).toEqual(['INVITE', 'ACK', 'end']);
  });

  test('`oversize` does not come after it', async () => {
    const { stack } = wire();
    const story: string[] = [];
    stack.registerCore(noting(story));
    stack.send(request('OPTIONS', `sip:${'b'.repeat(1300)}@10.0.0.2`));
    await stack.close();
    expect(story).toEqual([]);
  });

  test('a callback that rejects later is not told of after it', async () => {
    let fail: (error: Error) => void = () => undefined;
    const { stack, receive } = wire();
    const story: string[] = [];
    stack.registerCore(
      noting(story, {
        receiveRequest: () =>
          new Promise((_resolve, reject) => {
            fail = reject;
          }),
      }),
    );
    receive(requestText());
    await stack.close();
    fail(new Error('late'));
    await new Promise(setImmediate);
    expect(story).toEqual(['OPTIONS']);
  });

  test('`stats().live` is 0 after it, whatever is looked up', async () => {
    const { stack } = wire({ locator: { locate: () => never } });
    stack.send(request('OPTIONS', 'sip:bob@nowhere.invalid'));
    await stack.close();
    expect(stack.stats().live).toBe(0);
  });
});

test('what is terminated in a callback sends no more', () => {
  const { stack, clock, network } = wire();
  const other: { key?: ClientKey } = {};
  stack.registerCore(
    noting([], {
      receiveError: () => {
        if (other.key !== undefined) stack.terminate(other.key);
      },
    }),
  );
  stack.send(request('OPTIONS'));
  clock.advance(31_500);
  other.key = stack.send(request('OPTIONS'));
  clock.advance(499);
  const before = network.sent.length;
  clock.advance(1);
  expect(network.sent.length).toBe(before);
});

test('what is thrown by receiveError does not get away', () => {
  const { stack, clock } = wire();
  stack.registerCore(
    noting([], {
      receiveError: () => {
        throw Object.create(null);
      },
    }),
  );
  stack.send(request('OPTIONS', 'sip:bob@10.0.0.2'));
  expect(() => clock.advance(32_000)).not.toThrow();
});
