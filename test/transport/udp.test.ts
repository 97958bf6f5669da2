/** UDP over the loopback. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import {
  type ErrorReason,
  Message,
  type Receiver,
  Sippet,
  type Transport,
  type UdpOptions,
  UdpTransport,
} from 'sippet';
import { afterEach, describe, expect, test } from 'vitest';
import { request } from '../stack/wire.ts';

const running: { close(): unknown }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

function stackOf(name: string): Sippet {
  const stack = new Sippet({ name });
  running.push(stack);
  return stack;
}

async function peer(address = '127.0.0.1'): Promise<Socket> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  running.push({ close: () => new Promise<void>((resolve) => socket.close(() => resolve())) });
  socket.bind(0, address);
  await once(socket, 'listening');
  return socket;
}

describe.each(['127.0.0.1', '::1'])('on %s', (address) => {
  test('a stack answers from the socket that was asked', async () => {
    const stack = stackOf('uas');
    const udp = await UdpTransport.listen(stack, { address, port: 0 });
    expect(udp.address).toMatchObject({ address, family: address === '::1' ? 'IPv6' : 'IPv4' });
    expect(udp.address.port).toBeGreaterThan(0);
    stack.registerCore({
      receiveRequest(received, key) {
        stack.send(received.toResponse(200), key);
      },
      receiveResponse() {},
      receiveError() {},
    });
    const socket = await peer(address);
    const host = address === '::1' ? '[::1]' : address;
    const sent = request('OPTIONS').prepend('via', {
      transport: 'UDP',
      host,
      port: socket.address().port,
      params: { branch: Message.createBranch() },
    });
    socket.send(sent.toBytes(), udp.address.port, address);
    const [octets, from] = await once(socket, 'message');
    expect(Message.parse(octets).isResponse()).toBe(true);
    expect([from.address, from.port]).toEqual([address, udp.address.port]);
  });

  test('a request goes to a literal address without a look-up, and is answered', async () => {
    const socket = await peer(address);
    const stack = stackOf('uac');
    await UdpTransport.listen(stack, { address, port: 0 });
    const answered = new Promise<number>((resolve) => {
      stack.registerCore({
        receiveRequest() {},
        receiveResponse: ({ status }) => resolve(status),
        receiveError() {},
      });
    });
    const host = address === '::1' ? '[::1]' : address;
    stack.send(request('OPTIONS', `sip:bob@${host}:${socket.address().port}`));
    const [octets, from] = await once(socket, 'message');
    const received = Message.parse(octets);
    expect(received.headers.via?.[0]).toMatchObject({ host, port: from.port, params: { rport: true } });
    if (received.isRequest()) socket.send(received.toResponse(200).toBytes(), from.port, from.address);
    expect(await answered).toBe(200);
  });
});

test('a port that is taken is refused', async () => {
  const stack = stackOf('one');
  const { address } = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  await expect(UdpTransport.listen(stack, { address: '127.0.0.1', port: address.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('what others shall send to can be told', async () => {
  const stack = stackOf('nat');
  const udp = await UdpTransport.listen(stack, {
    address: '127.0.0.1',
    port: 0,
    advertise: { host: 'sip.example.com', port: 5066 },
    rport: false,
  });
  expect(stack.via(udp)).toMatchObject({ transport: 'UDP', host: 'sip.example.com', port: 5066 });
  expect(stack.via(udp).params).not.toHaveProperty('rport');
});

test('a closed peer is heard of on a connected socket, and the request ends at once', async () => {
  const socket = await peer();
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  running.pop();
  const stack = stackOf('uac');
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0, allowConnect: true });
  await udp.connect({ address: '127.0.0.1', port });
  const failed = new Promise<readonly [ErrorReason, unknown]>((resolve) => {
    stack.registerCore({
      receiveRequest() {},
      receiveResponse() {},
      receiveError: (reason, key) => resolve([reason, key]),
    });
  });
  const key = stack.send(request('OPTIONS', `sip:bob@127.0.0.1:${port}`));
  expect(await failed).toMatchObject([{ type: 'transport', error: { code: 'ECONNREFUSED' } }, key]);
  expect(stack.stats().live).toBe(0);
});

test('more than maxQueued datagrams do not wait', async () => {
  const receiver: Receiver = { receive: () => undefined, fail: () => undefined };
  const udp = await UdpTransport.listen(
    { registerTransport: () => receiver },
    { address: '127.0.0.1', port: 0, maxQueued: 3 },
  );
  running.push(udp);
  const sent = [1, 2, 3, 4, 5].map(() => udp.send(Uint8Array.of(1), udp.address, () => undefined));
  expect(sent).toEqual([true, true, true, false, false]);
});

test('an error of the send call reaches its transaction', async () => {
  const stack = stackOf('uac');
  await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const failed = new Promise<readonly [string, unknown]>((resolve) => {
    stack.registerCore({
      receiveRequest() {},
      receiveResponse() {},
      receiveError: ({ type }, key) => (type === 'transport' ? resolve([type, key]) : undefined),
    });
  });
  const key = stack.send(request('MESSAGE', 'sip:bob@127.0.0.1:9').withBody('x'.repeat(65_400), 'text/plain'));
  expect(await failed).toEqual(['transport', key]);
});

test('buffers can be set, and what cannot be registered is closed', async () => {
  const stack = stackOf('big');
  const udp: Transport = await UdpTransport.listen(stack, {
    address: '127.0.0.1',
    port: 0,
    receiveBufferSize: 100_000,
    sendBufferSize: 100_000,
  });
  expect(stack.transports).toEqual([udp]);
  await stack.close();
  await expect(UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 })).rejects.toMatchObject({ code: 'closed' });
});

test('by default the receive buffer is as large as the operating system allows, up to 4 MiB', async () => {
  const message = request('OPTIONS').toBytes();
  const BURST = 2500;
  /** Returns how many datagrams of a burst arrive that comes while the process is busy. */
  async function arriving(options: UdpOptions): Promise<number> {
    const socket = await peer();
    const stack = stackOf('busy');
    const udp = await UdpTransport.listen(stack, { ...options, address: '127.0.0.1', port: 0 });
    for (let sent = 0; sent < BURST; sent += 1) socket.send(message, udp.address.port, '127.0.0.1');
    let count = 0;
    for (let before = -1; count !== before; ) {
      before = count;
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
      count = stack.stats().received.datagrams;
    }
    return count;
  }
  const large = await arriving({ receiveBufferSize: 4 * 1024 * 1024 });
  const own = await arriving({});
  const small = await arriving({ receiveBufferSize: 50_000 });
  expect(Math.abs(own - large)).toBeLessThanOrEqual(large / 10);
  expect(small).toBeLessThan(own / 2);
});
