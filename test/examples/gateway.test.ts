/** The gateway of the examples, with a user agent on WebSocket and a caller on UDP. */
import { Message, Sippet, Uri, WebSocketTransport } from 'sippet';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startGateway } from '../../scripts/examples/gateway.ts';
import { call } from '../../scripts/examples/uac.ts';
import { startUas } from '../../scripts/examples/uas.ts';

const running: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

/** Registers a user agent on WebSocket that takes every call, and resolves with the methods that it will have got. */
async function browser(port: number, user: string): Promise<readonly string[]> {
  const stack = new Sippet();
  running.push(stack);
  const transport = WebSocketTransport.open(stack, { connectWebSocket: (url) => new WebSocket(url, 'sip') });
  const [{ sentBy }] = transport.transports;
  const contact = [{ uri: Uri.parse(`sip:${user}@${sentBy.host};transport=ws`) }];
  const address = { uri: Uri.parse(`sip:${user}@127.0.0.1:${port}`) };
  const methods: string[] = [];
  const flow = await transport.connect(`ws://127.0.0.1:${port}/`);
  return await new Promise((resolve, reject) => {
    stack.registerCore({
      receiveRequest(request, key) {
        methods.push(request.method);
        stack.send(request.toResponse(200, request.method === 'INVITE' ? { headers: { contact } } : {}), key);
      },
      receiveAck: (ack) => void methods.push(ack.method),
      receiveResponse: () => resolve(methods),
      receiveError: reject,
    });
    const register = Message.request('REGISTER', `sip:127.0.0.1:${port}`, {
      to: address,
      from: { ...address, params: { tag: Message.createTag() } },
      callId: Message.createCallId(),
      cseq: { sequence: 1, method: 'REGISTER' },
      contact,
    });
    stack.send(register.withTarget(flow));
  });
}

test('a call, its ACK and its BYE go from UDP to a browser by the socket of its REGISTER', async () => {
  const gateway = await startGateway(0, '127.0.0.1:9');
  running.push(gateway);
  const methods = await browser(gateway.port, 'bob');
  expect(await call(`sip:bob@127.0.0.1:${gateway.port}`)).toBe(200);
  expect(methods).toEqual(['INVITE', 'ACK', 'BYE']);
});

test('a call to any other user goes to the server', async () => {
  const uas = await startUas(0);
  const gateway = await startGateway(0, `127.0.0.1:${uas.port}`);
  running.push(gateway, uas);
  expect(await call(`sip:carol@127.0.0.1:${gateway.port}`)).toBe(200);
});
