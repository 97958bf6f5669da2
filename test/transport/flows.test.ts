/** `request.source` over TCP and TLS, and requests that go back by its flow. */
import { once } from 'node:events';
import { type Request, TcpTransport, TlsTransport, UdpTransport } from 'sippet';
import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, deferred, next, optionsFrom, optionsTo, pem, socketTo, stackOf } from './stream.ts';

afterEach(closeAll);

const LOCAL = { address: '127.0.0.1', port: 0 };

/** Starts a server that answers 200 and passes on the first request. */
function registrar() {
  const first = deferred<Request>();
  const made = stackOf('registrar', {
    receiveRequest(request, key) {
      made.stack.send(request.toResponse(200), key);
      first.resolve(request);
    },
  });
  return { ...made, first: first.promise };
}

describe('the source of a request', () => {
  test('is the address and the connection of a TCP client', async () => {
    const { stack, first } = registrar();
    const { address } = await TcpTransport.listen(stack, LOCAL);
    const socket = await socketTo(address.port);
    socket.write(optionsFrom(5070));
    const { source } = await first;
    expect(source).toMatchObject({ protocol: 'TCP', address: '127.0.0.1', port: socket.localPort, names: [] });
    expect(source?.flow).toMatchObject({ transport: 'TCP', port: socket.localPort });
  });

  test('is not printed, and stays with a changed request', async () => {
    const { stack, first } = registrar();
    const { address } = await TcpTransport.listen(stack, LOCAL);
    const octets = optionsFrom(5070);
    (await socketTo(address.port)).write(octets);
    const request = await first;
    expect(Buffer.from(request.toBytes()).equals(octets)).toBe(true);
    expect(request.set('subject', 'x').source).toBe(request.source);
    expect(request.toResponse(200).source).toBeUndefined();
  });

  test('has the SIP domains of a certificate that the client has proved', async () => {
    const { stack, first } = registrar();
    const own = { key: pem('server.key'), cert: pem('server.crt'), ca: pem('ca.crt') };
    const { address } = await TlsTransport.listen(stack, { ...LOCAL, ...own, requestCert: true });
    const uac = stackOf('uac');
    TlsTransport.open(uac.stack, { address: '127.0.0.1', ...own, checkIdentity: () => true });
    const settled = uac.settled();
    uac.stack.send(optionsTo(`sips:b@127.0.0.1:${address.port}`));
    await settled;
    expect(uac.seen.errors).toEqual([]);
    expect((await first).source?.names).toContain('sip.example.com');
  });
});

describe('a request to a flow', () => {
  test('goes by the connection that the REGISTER came by', async () => {
    const { stack, first } = registrar();
    const { address } = await TcpTransport.listen(stack, LOCAL);
    const socket = await socketTo(address.port);
    const answered = next(socket);
    socket.write(optionsFrom(5070).toString('latin1').replaceAll('OPTIONS', 'REGISTER'), 'latin1');
    await answered;
    const { source } = await first;
    const received = next(socket);
    stack.send(optionsTo('sip:alice@df7jal23ls0d.invalid;transport=tcp').withTarget(source?.flow));
    expect(await received).toMatch(/^OPTIONS sip:alice@df7jal23ls0d.invalid;transport=tcp SIP\/2.0\r\n/);
    expect(stack.stats().connections).toMatchObject({ open: 1, opening: 0 });
  });

  test('fails at once if the connection is gone, and opens no other', async () => {
    const { stack, first, seen, settled } = registrar();
    const transport = await TcpTransport.listen(stack, LOCAL);
    const socket = await socketTo(transport.address.port);
    socket.write(optionsFrom(5070));
    const { source } = await first;
    socket.destroy();
    while (transport.connections > 0) await new Promise(setImmediate);
    const failed = settled();
    stack.send(optionsTo('sip:alice@df7jal23ls0d.invalid;transport=tcp').withTarget(source?.flow));
    await failed;
    expect(seen.errors[0]).toMatchObject({ type: 'transport', error: { code: 'flow-gone' } });
    expect(transport.connections).toBe(0);
  });

  test('goes by the socket that the request came to over UDP', async () => {
    const { stack, first } = registrar();
    await UdpTransport.listen(stack, LOCAL);
    const second = await UdpTransport.listen(stack, LOCAL);
    const peer = registrar();
    const own = await UdpTransport.listen(peer.stack, LOCAL);
    peer.stack.send(optionsTo(`sip:b@127.0.0.1:${second.address.port}`));
    const { source } = await first;
    stack.send(optionsTo('sip:alice@example.invalid').withTarget(source?.flow));
    const request = await peer.first;
    expect(request.source).toMatchObject({ protocol: 'UDP', port: second.address.port });
    expect(own.address.port).toBe(source?.port);
  });
});

test('the statistics count connections that were refused by their cause', async () => {
  const { stack } = registrar();
  const { address } = await TcpTransport.listen(stack, { ...LOCAL, maxPerAddress: 1 });
  const first = await socketTo(address.port);
  const second = await socketTo(address.port);
  second.on('error', () => undefined);
  await once(second, 'close');
  const closed = once(first, 'close');
  first.on('error', () => undefined);
  first.write('OPTIONS sip:b SIP/2.0\r\nCSeq: 1 OPTIONS\r\n\r\n');
  first.resume();
  await closed;
  while (stack.stats().connections.open > 0) await new Promise(setImmediate);
  expect(stack.stats().connections).toEqual({
    opening: 0,
    open: 0,
    refusals: { 'too-many-connections': 1, 'broken-framing': 1 },
  });
});
