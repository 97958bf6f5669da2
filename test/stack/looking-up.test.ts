/** Requests whose next hop is being looked up. */
import { describe, expect, test } from 'vitest';
import { never, noting } from './noting.ts';
import { PEER, request, wire } from './wire.ts';

describe('a key that `send` gave is ended', () => {
  test('where the name of the next hop cannot be looked up', async () => {
    const { stack } = wire({ locator: { locate: () => Promise.reject(new Error('ENOTFOUND')) } });
    const story: string[] = [];
    stack.registerCore(noting(story));
    stack.send(request('OPTIONS', 'sip:bob@nowhere.invalid'));
    await new Promise(setImmediate);
    expect(story).toEqual(['transport', 'end']);
  });

  test('where it is terminated while its next hop is looked up', () => {
    const { stack } = wire({ locator: { locate: () => never } });
    const story: string[] = [];
    stack.registerCore(noting(story));
    stack.terminate(stack.send(request('OPTIONS', 'sip:bob@nowhere.invalid')));
    expect(story).toEqual(['end']);
  });
});

test('look-ups of many names are bounded', () => {
  let asked = 0;
  const { stack } = wire({
    maxLookups: 10,
    locator: {
      locate: () => {
        asked += 1;
        return never;
      },
    },
  });
  for (let at = 0; at < 5000; at += 1) stack.send(request('ACK', `sip:bob@n${at}.example.com`));
  expect(asked).toBeLessThan(5000);
});

describe('look-ups and keys', () => {
  const located = () => {
    let tell: () => void = () => undefined;
    const locate = () =>
      new Promise<readonly { readonly address: string; readonly port: number }[]>((resolve) => {
        tell = () => resolve([PEER]);
      });
    const made = wire({ locator: { locate } });
    const done = async () => {
      tell();
      await new Promise(setImmediate);
      made.clock.advance(1);
    };
    return { ...made, done };
  };
  const branched = (callId: string) =>
    request('OPTIONS', 'sip:bob@peer.example.com', callId).prepend('via', {
      transport: 'UDP',
      host: '10.0.0.1',
      params: { branch: 'z9hG4bKsame' },
    });

  test('two requests without a transaction that have the same branch (a retransmission, §16.11) both go out', async () => {
    const { stack, got, done } = located();
    stack.sendStateless(branched('c1'));
    stack.sendStateless(branched('c1'));
    await done();
    expect(got).toHaveLength(2);
  });

  test('what is terminated does not go out in the place of what follows with its key', async () => {
    const { stack, got, done } = located();
    stack.terminate(stack.send(branched('first')));
    stack.send(branched('second'));
    await done();
    expect(got.map((text) => /Call-ID: (.*)\r/.exec(text)?.[1])).toEqual(['second']);
  });
});

test('what receiveEnd sends with the key of a request that was terminated in its look-up is not ended', () => {
  const { stack } = wire({ locator: { locate: () => never } });
  const branched = (uri: string) =>
    request('OPTIONS', uri).prepend('via', {
      transport: 'UDP',
      host: '10.0.0.1',
      params: { branch: 'z9hG4bKsame' },
    });
  let again = true;
  stack.registerCore(
    noting([], {
      receiveEnd() {
        if (again) stack.send(branched('sip:bob@10.0.0.2'));
        again = false;
      },
    }),
  );
  stack.terminate(stack.send(branched('sip:bob@peer.example.com')));
  expect(stack.stats().live).toBe(1);
});
