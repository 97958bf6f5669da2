/** Sockets for one peer. Whatever happens to them, none is left when the stack is closed. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type Endpoint, Sippet, UdpTransport } from 'sippet';
import { expect, test } from 'vitest';

const NOBODY: Endpoint = { address: '127.0.0.1', port: 9 };

/** Returns the outcome of connecting. The port is free again afterwards, which a leaked socket would prevent. */
async function connecting(act: (udp: UdpTransport, close: () => Promise<void>) => Promise<unknown>): Promise<string> {
  const stack = new Sippet();
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0, allowConnect: true });
  const outcome = act(udp, () => stack.close()).then(
    () => 'connected',
    () => 'rejected',
  );
  await outcome;
  await stack.close();
  const socket = createSocket('udp4').bind({ port: udp.address.port, address: '127.0.0.1', exclusive: true });
  await once(socket, 'listening');
  socket.close();
  return outcome;
}

test('one that is being opened at `close` is closed, too', async () => {
  await connecting(async (udp, close) => {
    const opening = udp.connect(NOBODY);
    await close();
    await opening;
  });
});

test('two that are opened at once for one peer are both closed', async () => {
  expect(await connecting((udp) => Promise.all([udp.connect(NOBODY), udp.connect(NOBODY)]))).toBe('connected');
});

test('one that cannot be connected rejects', async () => {
  expect(await connecting((udp) => udp.connect({ address: '::1', port: 9 }))).toBe('rejected');
});

test('one for a port that is none rejects, and may be tried again', async () => {
  const act = async (udp: UdpTransport) => {
    await expect(udp.connect({ address: '127.0.0.1', port: 0 })).rejects.toThrow();
    await udp.connect({ address: '127.0.0.1', port: 0 });
  };
  expect(await connecting(act)).toBe('rejected');
});
