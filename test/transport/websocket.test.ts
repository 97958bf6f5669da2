/** SIP over WebSocket (RFC 7118) on the loopback, with the package `ws` on both sides. */
import { once } from 'node:events';
import { type Request, WebSocketTransport } from 'sippet';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { closeAll, deferred, onClose, optionsTo, stackOf } from './stream.ts';

afterEach(closeAll);

const connectWebSocket = (url: string) => new WebSocket(url, 'sip');

/** Starts a stack behind a WebSocket server, which answers 200, and keeps the requests that it has received. */
async function gateway(options: Parameters<typeof WebSocketTransport.open>[1] = {}) {
  const requests: Request[] = [];
  const arrived = deferred<Request>();
  const made = stackOf('gateway', {
    receiveRequest(request, key) {
      requests.push(request);
      made.stack.send(request.toResponse(200), key);
      arrived.resolve(request);
    },
  });
  const transport = WebSocketTransport.open(made.stack, options);
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    maxPayload: 65_536,
    handleProtocols: (offered) => [...offered][0] ?? false,
  });
  onClose(() => server.close());
  await once(server, 'listening');
  server.on('connection', (socket, { socket: { remoteAddress = '', remotePort = 0 } }) => {
    transport.accept(socket, { source: { address: remoteAddress, port: remotePort } });
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { ...made, transport, server, port, requests, arrived: arrived.promise };
}

/** Returns a client without a stack. */
async function clientOf(port: number, protocol = 'sip') {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, protocol);
  onClose(() => socket.terminate());
  await once(socket, 'open');
  return socket;
}

function optionsText(): string {
  const via = { transport: 'WS', host: 'df7jal23ls0d.invalid', params: { branch: 'z9hG4bKasudf' } };
  return optionsTo('sip:b@example.com').prepend('via', via).toString();
}

async function next(socket: WebSocket): Promise<{ text: string; isBinary: boolean }> {
  const [data, isBinary] = await once(socket, 'message');
  return { text: data.toString('latin1'), isBinary };
}

describe('a client with a stack', () => {
  test('opens a socket for a request, with a Via in .invalid and without rport', async () => {
    const { port, arrived } = await gateway();
    const uac = stackOf('uac');
    const transport = WebSocketTransport.open(uac.stack, { connectWebSocket });
    const settled = uac.settled();
    uac.stack.send(optionsTo(`sip:b@127.0.0.1:${port};transport=ws`));
    await settled;
    expect(uac.seen.responses.map(({ status }) => status)).toEqual([200]);
    const via = (await arrived).headers.via?.[0];
    expect(via).toMatchObject({ transport: 'WS', port: undefined });
    expect(via?.host).toMatch(/^[0-9a-f]+\.invalid$/);
    expect(via?.params.rport).toBeUndefined();
    expect(transport.connections).toBe(1);
  });

  test('connects first, and sends by the flow that it gets', async () => {
    const { port } = await gateway();
    const uac = stackOf('uac');
    const flow = await WebSocketTransport.open(uac.stack, { connectWebSocket }).connect(`ws://127.0.0.1:${port}/sip`);
    const settled = uac.settled();
    uac.stack.send(optionsTo('sip:b@example.com').withTarget(flow));
    await settled;
    expect(uac.seen.responses.map(({ status }) => status)).toEqual([200]);
  });

  test('looks up no name, because the factory takes it', async () => {
    const { port } = await gateway();
    const uac = stackOf('uac');
    const urls: string[] = [];
    WebSocketTransport.open(uac.stack, {
      connectWebSocket: (url) => {
        urls.push(url);
        return connectWebSocket(`ws://127.0.0.1:${port}`);
      },
    });
    const settled = uac.settled();
    uac.stack.send(optionsTo('sips:b@edge.example.com;transport=ws'));
    await settled;
    expect(urls).toEqual(['wss://edge.example.com:443/']);
    expect(uac.seen.responses.map(({ status }) => status)).toEqual([200]);
  });

  test('reports at once that nobody listens', async () => {
    const { port, server } = await gateway();
    server.close();
    await once(server, 'close');
    const uac = stackOf('uac');
    WebSocketTransport.open(uac.stack, { connectWebSocket });
    const settled = uac.settled();
    uac.stack.send(optionsTo(`sip:b@127.0.0.1:${port};transport=ws`));
    await settled;
    expect(uac.seen.errors[0]).toMatchObject({ type: 'transport' });
  });

  test('reports at once that no socket leads to the peer, if it has no factory', async () => {
    const uac = stackOf('uac');
    WebSocketTransport.open(uac.stack);
    const settled = uac.settled();
    uac.stack.send(optionsTo('sip:b@edge.example.com;transport=ws'));
    await settled;
    expect(uac.seen.errors[0]).toMatchObject({ type: 'transport', error: { code: 'flow-gone' } });
  });
});

describe('a gateway', () => {
  test('takes a message in a text frame and in a binary frame', async () => {
    const { port } = await gateway();
    const socket = await clientOf(port);
    for (const frame of [optionsText(), Buffer.from(optionsText().replace('asudf', 'other'))]) {
      const answer = next(socket);
      socket.send(frame);
      expect(await answer).toMatchObject({ text: expect.stringMatching(/^SIP\/2.0 200 OK\r\n/), isBinary: false });
    }
  });

  test('sends a message that is not UTF-8 in a binary frame', async () => {
    const { port } = await gateway();
    const socket = await clientOf(port);
    const answer = next(socket);
    // The quoted pair in the display name of To is octet 0x80, which is no UTF-8. The response copies it.
    const text = optionsText().replace('To: ', 'To: "\\\x80" ');
    socket.send(Buffer.from(text, 'latin1'));
    expect(await answer).toMatchObject({ text: expect.stringContaining('\x80'), isBinary: true });
  });

  test('reaches a registered client by the socket of its REGISTER', async () => {
    const { port, stack, arrived } = await gateway();
    const socket = await clientOf(port);
    const answered = next(socket);
    socket.send(optionsText().replaceAll('OPTIONS', 'REGISTER'));
    await answered;
    const { source } = await arrived;
    const received = next(socket);
    stack.send(optionsTo('sip:alice@df7jal23ls0d.invalid;transport=ws').withTarget(source?.flow));
    expect((await received).text).toMatch(/^OPTIONS sip:alice@df7jal23ls0d.invalid;transport=ws SIP\/2.0\r\n/);
  });

  test('fails a request to a client that has gone at once', async () => {
    const { port, stack, arrived, transport, seen, settled } = await gateway();
    const socket = await clientOf(port);
    socket.send(optionsText());
    const { source } = await arrived;
    socket.close();
    while (transport.connections > 0) await new Promise(setImmediate);
    const failed = settled();
    stack.send(optionsTo('sip:alice@df7jal23ls0d.invalid;transport=ws').withTarget(source?.flow));
    await failed;
    expect(seen.errors[0]).toMatchObject({ type: 'transport', error: { code: 'flow-gone' } });
  });

  test('ends a request at once if the socket closes before the response', async () => {
    const { port, stack, arrived, seen, settled } = await gateway();
    const socket = await clientOf(port);
    socket.send(optionsText());
    const { source } = await arrived;
    stack.send(optionsTo('sip:alice@df7jal23ls0d.invalid;transport=ws').withTarget(source?.flow));
    const failed = settled();
    socket.terminate();
    await failed;
    expect(seen.errors[0]).toMatchObject({ type: 'transport' });
  });

  test('answers CRLF CRLF by CRLF', async () => {
    const { port } = await gateway();
    const socket = await clientOf(port);
    const pong = next(socket);
    socket.send('\r\n\r\n');
    expect((await pong).text).toBe('\r\n');
  });

  test('closes a socket with another sub-protocol, and counts it', async () => {
    const { port, stack, transport } = await gateway();
    const socket = await clientOf(port, 'chat');
    await once(socket, 'close');
    expect(transport.connections).toBe(0);
    expect(stack.stats().connections.refusals).toEqual({ 'wrong-sub-protocol': 1 });
  });

  test('closes sockets beyond its limit, and counts them', async () => {
    const { port, stack } = await gateway({ maxConnections: 1 });
    await clientOf(port);
    await once(await clientOf(port), 'close');
    expect(stack.stats().connections).toEqual({ opening: 0, open: 1, refusals: { 'too-many-connections': 1 } });
  });

  test('closes a socket that is silent', async () => {
    const { port, stack } = await gateway({ idleTimeout: 20 });
    await once(await clientOf(port), 'close');
    expect(stack.stats().connections).toEqual({ opening: 0, open: 0, refusals: { 'connection-idle': 1 } });
  });
});

test('options that cannot be throw', () => {
  const { stack } = stackOf('gateway');
  expect(() => WebSocketTransport.open(stack, { maxConnections: 0 })).toThrow(/maxConnections/);
});
