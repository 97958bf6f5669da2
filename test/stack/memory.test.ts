/** A waiting transaction must not keep a datagram alive, as a value that was sliced from it would. */
import { expect, test } from 'vitest';
import { noting } from './noting.ts';
import { requestText, wire } from './wire.ts';

test('a finished transaction keeps nothing of the request’s datagram', async () => {
  const { stack, receive, network } = wire();
  network.join(
    { registerTransport: () => ({ receive: () => undefined, fail: () => undefined }) },
    { address: '203.123.113.200', port: 5060 },
  );
  network.sent.length = 0;
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  gc();
  const before = process.memoryUsage().heapUsed;
  stack.registerCore({
    receiveRequest(received, key) {
      stack.send(received.toResponse(200), key);
    },
    receiveResponse: () => undefined,
    receiveError: () => undefined,
  });
  for (let at = 0; at < 400; at += 1) {
    const via = `SIP/2.0/UDP 10.0.0.2:5060;branch=z9hG4bK${at};maddr=203.123.113.200`;
    const lines = ['Content-Type: text/plain', 'Content-Length: 60000'];
    receive(`${requestText({ method: 'MESSAGE', via, callId: `c${at}`, lines })}${'x'.repeat(60_000)}`);
  }
  network.sent.length = 0;
  network.arrived.length = 0;
  gc();
  const grown = process.memoryUsage().heapUsed - before;
  expect(stack.stats().live).toBe(400);
  expect(grown).toBeLessThan(5_000_000);
});

test('a 2xx that is sent reliably keeps nothing of the request’s datagram', async () => {
  const { stack, receive, network } = wire();
  stack.registerCore(
    noting([], {
      receiveRequest(received, key) {
        stack.sendReliably(received.toResponse(200), key);
      },
    }),
  );
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 200; at += 1) {
    const lines = ['Content-Type: text/plain', 'Content-Length: 60000'];
    const head = requestText({ method: 'INVITE', branch: `z9hG4bK${at}`, callId: `c${at}`, lines });
    receive(`${head}${'x'.repeat(60_000)}`);
  }
  network.sent.length = 0;
  network.arrived.length = 0;
  gc();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
});
