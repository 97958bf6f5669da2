/** TCP over the loopback. */
import { once } from 'node:events';
import { TcpTransport } from 'sippet';
import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, deferred, next, optionsFrom, optionsTo, serverThat, socketTo, stackOf } from './stream.ts';

afterEach(closeAll);

const LOCAL = { address: '127.0.0.1', port: 0 };

describe('two stacks', () => {
  test('exchange a request and its response over one connection', async () => {
    const uas = stackOf('uas');
    const listening = await TcpTransport.listen(uas.stack, LOCAL);
    const uac = stackOf('uac');
    const calling = TcpTransport.open(uac.stack, { address: '127.0.0.1' });
    for (const _ of [1, 2]) {
      const settled = uac.settled();
      uac.stack.send(optionsTo(`sip:b@127.0.0.1:${listening.address.port};transport=tcp`));
      await settled;
    }
    expect(uac.seen.responses.map(({ status }) => status)).toEqual([200, 200]);
    expect(uac.seen.responses[0]?.headers.via?.[0]?.transport).toBe('TCP');
    expect([calling.connections, listening.connections]).toEqual([1, 1]);
  });

  test('need no retransmissions: the server transaction ends at once (RFC 3261 §17.2.2, Timer J)', async () => {
    const uas = stackOf('uas');
    const listening = await TcpTransport.listen(uas.stack, LOCAL);
    const uac = stackOf('uac');
    TcpTransport.open(uac.stack, { address: '127.0.0.1' });
    const settled = uac.settled();
    uac.stack.send(optionsTo(`sip:b@127.0.0.1:${listening.address.port};transport=tcp`));
    await settled;
    expect(Object.values(uac.stack.stats().transactions).every((count) => count === 0)).toBe(true);
  });
});

describe('a server', () => {
  test('answers a message that comes octet by octet, and two that come at once', async () => {
    const { stack } = stackOf('uas');
    const { address } = await TcpTransport.listen(stack, LOCAL);
    const socket = await socketTo(address.port);
    const first = next(socket);
    for (const octet of optionsFrom(5070)) socket.write(Uint8Array.of(octet));
    expect(await first).toMatch(/^SIP\/2.0 200 OK\r\n/);
    let text = '';
    socket.write(Buffer.concat([optionsFrom(5070), optionsFrom(5070)]));
    while (text.match(/^SIP\/2.0 200/gm)?.length !== 2) text += await next(socket);
  });

  test('answers a keep-alive with CRLF (RFC 5626 §3.5.1)', async () => {
    const { stack } = stackOf('uas');
    const { address } = await TcpTransport.listen(stack, LOCAL);
    const socket = await socketTo(address.port);
    socket.write('\r\n\r\n');
    expect(await next(socket)).toBe('\r\n');
  });

  test('answers a client that has closed its half after the request, and closes the other half', async () => {
    const { stack } = stackOf('uas');
    const transport = await TcpTransport.listen(stack, LOCAL);
    const socket = await socketTo(transport.address.port);
    const [answer, closed] = [next(socket), once(socket, 'close')];
    socket.end(optionsFrom(5070));
    expect(await answer).toMatch(/^SIP\/2.0 200 OK\r\n/);
    await closed;
    expect(transport.connections).toBe(0);
  });

  test('drops a message that is reset in the middle, and serves the next connection', async () => {
    const received: string[] = [];
    const { stack } = stackOf('uas', {
      receiveRequest(request, key) {
        received.push(request.method);
        stack.send(request.toResponse(200), key);
      },
    });
    const transport = await TcpTransport.listen(stack, LOCAL);
    const broken = await socketTo(transport.address.port);
    broken.write(optionsFrom(5070).subarray(0, 100));
    while (transport.connections === 0) await new Promise(setImmediate);
    broken.resetAndDestroy();
    while (transport.connections > 0) await new Promise(setImmediate);
    const socket = await socketTo(transport.address.port);
    const answer = next(socket);
    socket.write(optionsFrom(5070));
    expect(await answer).toMatch(/^SIP\/2.0 200 OK\r\n/);
    expect(received).toEqual(['OPTIONS']);
  });

  test('answers 400 and closes the connection if Content-Length is missing (RFC 3261 §18.3)', async () => {
    const { stack } = stackOf('uas');
    const { address } = await TcpTransport.listen(stack, LOCAL);
    const socket = await socketTo(address.port);
    const ended = once(socket, 'end');
    const text = optionsFrom(5070)
      .toString('latin1')
      .replace(/Content-Length: 0\r\n/, '');
    const answer = next(socket);
    socket.write(text, 'latin1');
    expect(await answer).toMatch(/^SIP\/2.0 400 /);
    await ended;
  });

  test('closes a connection whose message does not end in time', async () => {
    const { stack } = stackOf('uas');
    const { address } = await TcpTransport.listen(stack, { ...LOCAL, messageTimeout: 20 });
    const socket = await socketTo(address.port);
    socket.on('error', () => undefined);
    const closed = once(socket, 'close');
    socket.write('OPTIONS sip:b SIP/2.0\r\n');
    await closed;
    expect(stack.transports).toHaveLength(1);
  });

  test('refuses connections beyond its limit', async () => {
    const { stack } = stackOf('uas');
    const transport = await TcpTransport.listen(stack, { ...LOCAL, maxPerAddress: 1 });
    const first = await socketTo(transport.address.port);
    const answer = next(first);
    first.write(optionsFrom(5070));
    await answer;
    const second = await socketTo(transport.address.port);
    second.on('error', () => undefined);
    await once(second, 'close');
    expect(transport.connections).toBe(1);
  });

  test('answers on a new connection to the sent-by if the old one is gone (RFC 3261 §18.2.2)', async () => {
    const arrived = deferred<undefined>();
    const mayAnswer = deferred<undefined>();
    const { stack } = stackOf('uas', {
      async receiveRequest(request, key) {
        arrived.resolve(undefined);
        await mayAnswer.promise;
        stack.send(request.toResponse(200), key);
      },
    });
    const transport = await TcpTransport.listen(stack, LOCAL);
    const answered = deferred<string>();
    const { port } = await serverThat((socket) => socket.once('data', (octets) => answered.resolve(octets.toString())));
    const socket = await socketTo(transport.address.port);
    socket.write(optionsFrom(port));
    await arrived.promise;
    socket.destroy();
    while (transport.connections > 0) await new Promise(setImmediate);
    mayAnswer.resolve(undefined);
    expect(await answered.promise).toMatch(/^SIP\/2.0 200 OK\r\n/);
  });
});

test('a server hears of no error if a client that was answered closes its connection', async () => {
  const uas = stackOf('uas', {
    receiveRequest(request, key) {
      uas.stack.send(request.toResponse(request.method === 'INVITE' ? 486 : 200), key);
    },
  });
  const transport = await TcpTransport.listen(uas.stack, { ...LOCAL, orphanWait: 0 });
  const socket = await socketTo(transport.address.port);
  const answer = next(socket);
  socket.write(optionsFrom(5070).toString('latin1').replaceAll('OPTIONS', 'INVITE'), 'latin1');
  expect(await answer).toMatch(/^SIP\/2.0 (100|486) /);
  socket.destroy();
  while (transport.connections > 0) await new Promise(setImmediate);
  expect(uas.seen.errors).toEqual([]);
});

describe('a request fails at once', () => {
  test('if nobody listens', async () => {
    const { server, port } = await serverThat(() => undefined);
    server.close();
    await once(server, 'close');
    const uac = stackOf('uac');
    TcpTransport.open(uac.stack, { address: '127.0.0.1' });
    const settled = uac.settled();
    uac.stack.send(optionsTo(`sip:b@127.0.0.1:${port};transport=tcp`));
    await settled;
    expect(uac.seen.errors[0]).toMatchObject({ type: 'transport', error: { code: 'ECONNREFUSED' } });
  });

  test('if the connection breaks and there is no listener for another', async () => {
    const { port } = await serverThat((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const uac = stackOf('uac');
    TcpTransport.open(uac.stack, { address: '127.0.0.1' });
    const settled = uac.settled();
    uac.stack.send(optionsTo(`sip:b@127.0.0.1:${port};transport=tcp`));
    await settled;
    expect(uac.seen.errors[0]).toMatchObject({ type: 'transport' });
  });
});

test('a request waits for another connection if we listen, and fails after orphanWait', async () => {
  const { port } = await serverThat((socket) => socket.once('data', () => socket.resetAndDestroy()));
  const uac = stackOf('uac');
  const transport = await TcpTransport.listen(uac.stack, { ...LOCAL, orphanWait: 30 });
  const settled = uac.settled();
  uac.stack.send(optionsTo(`sip:b@127.0.0.1:${port};transport=tcp`));
  while (transport.connections === 0) await new Promise(setImmediate);
  while (transport.connections > 0) await new Promise(setImmediate);
  expect(uac.seen.errors).toEqual([]);
  await settled;
  expect(uac.seen.errors[0]).toMatchObject({ type: 'transport' });
});

test('a peer that does not read is cut off, and the memory that waits for it is bounded', async () => {
  const { stack, seen } = stackOf('uas');
  const transport = await TcpTransport.listen(stack, { ...LOCAL, maxWaiting: 65_536 });
  const socket = await socketTo(transport.address.port);
  socket.on('error', () => undefined);
  socket.pause();
  // A peer that is cut off while it sends may see a reset before the end.
  const closed = new Promise((resolve) => socket.once('close', resolve));
  // Long answers fill the buffers of the system with fewer requests.
  const long = `From: "${'x'.repeat(8000)}" <`;
  const flood = () => {
    if (socket.destroyed || (transport.connections === 0 && socket.bytesWritten > 0)) return socket.destroy();
    socket.write(optionsFrom(5070).toString('latin1').replace('From: <', long), 'latin1', flood);
    return socket;
  };
  flood();
  await closed;
  expect(transport.connections).toBe(0);
  expect(seen.errors.every(({ type }) => type === 'transport')).toBe(true);
}, 60_000);

test('an option that cannot be throws', async () => {
  const { stack } = stackOf('uas');
  await expect(TcpTransport.listen(stack, { port: 70_000 })).rejects.toMatchObject({ code: 'bad-option' });
});
