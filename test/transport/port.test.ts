/** The socket of a UDP transport: who can bind its port, and what is reported if it dies. */
import { createSocket, Socket } from 'node:dgram';
import { once } from 'node:events';
import { closeSync, readdirSync, readlinkSync } from 'node:fs';
import { type Registry, UdpTransport } from 'sippet';
import { expect, test, vi } from 'vitest';
import { LIVENESS_INTERVAL } from '../../src/transport/udp.ts';

const local = { address: '127.0.0.1', port: 0 };

/** Returns a registry that keeps the errors that are reported to it. */
function registry() {
  const errors: string[] = [];
  const made: Registry = {
    registerTransport: () => ({ receive: () => undefined, fail: ({ message }) => void errors.push(message) }),
  };
  return { errors, made };
}

/** Returns whether another socket that asks for SO_REUSEADDR can bind the port. */
async function canBeShared(port: number): Promise<boolean> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  socket.bind({ port, address: local.address, exclusive: true });
  const isBound = await once(socket, 'listening').then(
    () => true,
    () => false,
  );
  if (isBound) socket.close();
  return isBound;
}

test.each([
  [undefined, false],
  [true, true],
])('with allowConnect %s another process can bind the port: %s', async (allowConnect, isShared) => {
  const udp = await UdpTransport.listen(registry().made, { ...local, allowConnect });
  expect(await canBeShared(udp.address.port)).toBe(isShared);
  await udp.close();
});

test('connect without allowConnect rejects with an error that names the option', async () => {
  const udp = await UdpTransport.listen(registry().made, local);
  await expect(udp.connect({ address: '127.0.0.1', port: 9 })).rejects.toMatchObject({
    code: 'connect-not-allowed',
    message: expect.stringContaining('allowConnect: true'),
  });
  await udp.close();
});

const sockets = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:');
    } catch {
      return false;
    }
  });

test.runIf(process.platform === 'linux')('a socket whose descriptor was closed is reported once', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { errors, made } = registry();
  const before = new Set(sockets());
  const udp = await UdpTransport.listen(made, local);
  vi.advanceTimersByTime(LIVENESS_INTERVAL);
  expect(errors).toEqual([]);
  for (const fd of sockets().filter((each) => !before.has(each))) closeSync(Number(fd));
  vi.advanceTimersByTime(3 * LIVENESS_INTERVAL);
  vi.useRealTimers();
  expect(errors).toEqual([expect.stringMatching(/^the UDP socket on 127\.0\.0\.1 port \d+ has lost its descriptor/)]);
  await udp.close();
});

test('a multicast datagram goes out with its TTL, or with 1', async () => {
  const ttls = vi.spyOn(Socket.prototype, 'setMulticastTTL').mockImplementation((ttl) => ttl);
  const udp = await UdpTransport.listen(registry().made, local);
  for (const ttl of [16, undefined]) {
    udp.send(Uint8Array.of(1), { address: '224.0.1.75', port: 9, ttl }, () => undefined);
  }
  udp.send(Uint8Array.of(1), { address: '127.0.0.1', port: 9, ttl: 7 }, () => undefined);
  expect(ttls.mock.calls).toEqual([[16], [1]]);
  ttls.mockRestore();
  await udp.close();
});
