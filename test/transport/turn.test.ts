/** Datagrams that arrive together: all are handled, one after another, before the answers go out. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { type Origin, type Receiver, TcpTransport, UdpTransport } from 'sippet';
import { afterEach, expect, test } from 'vitest';
import { closeAll, optionsFrom, socketTo, stackOf } from './stream.ts';

const running: { close(): unknown }[] = [];

afterEach(async () => {
  await closeAll();
  await Promise.all(running.splice(0).map((each) => each.close()));
});

const COUNT = 10;

/** Opens a transport whose datagrams `receive` handles, and sends it `COUNT` datagrams that arrive in one turn. */
async function burst(receive: (udp: UdpTransport, serial: number, from: Origin) => void) {
  const socket = createSocket('udp4');
  running.push({ close: () => new Promise<void>((resolve) => socket.close(() => resolve())) });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const answers: number[] = [];
  socket.on('message', (octets) => answers.push(octets[0] ?? Number.NaN));
  const receiver: Receiver = {
    receive: (octets, from) => receive(udp, octets[0] ?? Number.NaN, from),
    fail: () => undefined,
  };
  const udp: UdpTransport = await UdpTransport.listen(
    { registerTransport: () => receiver },
    { address: '127.0.0.1', port: 0 },
  );
  running.push(udp);
  for (let serial = 0; serial < COUNT; serial += 1) {
    // Node sends all of them before the event loop reads the first.
    socket.send(Uint8Array.of(serial), udp.address.port, '127.0.0.1');
  }
  return answers;
}

const all = Array.from({ length: COUNT }, (_, serial) => serial);
const ignore = () => undefined;

test('answers leave in the order of the requests', async () => {
  const answers = await burst((udp, serial, from) => void udp.send(Uint8Array.of(serial), from, ignore));
  await expect.poll(() => answers).toEqual(all);
});

test('an answer that a settled promise sends keeps its place in the order', async () => {
  const answers = await burst((udp, serial, from) => {
    void Promise.resolve().then(() => udp.send(Uint8Array.of(serial), from, ignore));
  });
  await expect.poll(() => answers).toEqual(all);
});

test('a promise that one datagram settles is served before the next datagram is handled', async () => {
  const steps: string[] = [];
  await burst((_, serial) => {
    steps.push(`handled ${serial}`);
    void Promise.resolve().then(() => steps.push(`settled ${serial}`));
  });
  await expect.poll(() => steps).toEqual(all.flatMap((serial) => [`handled ${serial}`, `settled ${serial}`]));
});

test('a receiver that throws keeps neither the next datagrams nor the answers from leaving', async () => {
  const thrown: unknown[] = [];
  const before = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', (error) => void thrown.push(error));
  try {
    const answers = await burst((udp, serial, from) => {
      udp.send(Uint8Array.of(serial), from, ignore);
      throw new Error(`thrown for ${serial}`);
    });
    await expect.poll(() => answers).toEqual(all);
    expect(thrown).toHaveLength(COUNT);
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const listener of before) process.on('uncaughtException', listener);
  }
});

test('a transport that is closed sends what it was given before, and handles nothing more', async () => {
  const handled: number[] = [];
  const answers = await burst((udp, serial, from) => {
    handled.push(serial);
    udp.send(Uint8Array.of(serial), from, ignore);
    if (serial === 2) void udp.close();
  });
  await expect.poll(() => answers).toEqual([0, 1, 2]);
  for (let turn = 0; turn < COUNT; turn += 1) await setImmediate();
  expect(handled).toEqual([0, 1, 2]);
});

test('a request on a connection is answered although its sender ends its half at once', async () => {
  const { stack } = stackOf('uas');
  const transport = await TcpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const socket = await socketTo(transport.address.port);
  let heard = '';
  socket.setEncoding('latin1').on('data', (text) => {
    heard += text;
  });
  socket.end(Buffer.concat([optionsFrom(5070), optionsFrom(5071)]));
  await once(socket, 'close');
  expect(heard.match(/^SIP\/2\.0 200 OK/gm)).toHaveLength(2);
});

test('answers that a connection gets in one turn keep the order of the requests', async () => {
  const { stack } = stackOf('uas');
  const transport = await TcpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const socket = await socketTo(transport.address.port);
  let heard = '';
  socket.setEncoding('latin1').on('data', (text) => {
    heard += text;
  });
  const ports = Array.from({ length: COUNT }, (_, at) => 5070 + at);
  socket.write(Buffer.concat(ports.map((port) => optionsFrom(port))));
  await expect.poll(() => heard.match(/^Content-Length: 0/gm)?.length).toBe(COUNT);
  expect([...heard.matchAll(/127\.0\.0\.1:(50\d\d);branch/g)].map(([, port]) => Number(port))).toEqual(ports);
  socket.destroy();
});
