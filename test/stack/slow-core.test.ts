/** Messages without a transaction, and a Core whose promises never settle. */
import { describe, expect, test } from 'vitest';
import { never, noting } from './noting.ts';
import { requestText, wire } from './wire.ts';

describe('messages that wait for a slow Core are bounded by maxPending', () => {
  test('ACKs', () => {
    const { receive, seen } = wire({ maxPending: 3 }, { receiveAck: () => never });
    for (let at = 0; at < 20; at += 1) receive(requestText({ method: 'ACK', branch: `z9hG4bK${at}` }));
    expect(seen.requests.length).toBeLessThanOrEqual(3);
  });

  test('CANCELs that match nothing, of a proxy', () => {
    const { receive, seen } = wire({ maxPending: 3, role: 'proxy' }, { receiveCancel: () => never });
    for (let at = 0; at < 20; at += 1) receive(requestText({ method: 'CANCEL', branch: `z9hG4bK${at}` }));
    expect(seen.requests.length).toBeLessThanOrEqual(3);
  });
});

test('ACKs with the branch of an accepted INVITE are bounded by maxPending, too', () => {
  const { stack, receive } = wire({ maxPending: 3 });
  const story: string[] = [];
  stack.registerCore(
    noting(story, {
      receiveRequest(received, key) {
        stack.send(received.toResponse(200, { toTag: 't' }), key);
      },
      receiveAck: () => never,
    }),
  );
  receive(requestText({ method: 'INVITE' }));
  for (let at = 0; at < 20; at += 1) receive(requestText({ method: 'ACK', to: '<sip:alice@10.0.0.1>;tag=t' }));
  expect(story.filter((each) => each === 'ACK').length).toBeLessThanOrEqual(3);
});
