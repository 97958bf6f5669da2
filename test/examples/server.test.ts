/** The registrar and proxy of the examples, with user agents that register with a password and call each other. */
import { Message, type Request, type Response, Sippet, UdpTransport, Uri } from 'sippet';
import { createDigestClient, DigestSender } from 'sippet/digest';
import { afterEach, expect, test } from 'vitest';
import { startServer } from '../../scripts/examples/server.ts';
import { call } from '../../scripts/examples/uac.ts';

const running: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

function started<Program extends { close(): Promise<void> }>(program: Program): Program {
  running.push(program);
  return program;
}

const server = async () => started(await startServer({ port: 0, passwords: new Map([['bob', 'zanzibar']]) }));

function registration(port: number, contact: Uri): Request {
  const address = { uri: Uri.parse(`sip:bob@127.0.0.1:${port}`) };
  return Message.request('REGISTER', `sip:127.0.0.1:${port}`, {
    to: address,
    from: { ...address, params: { tag: Message.createTag() } },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method: 'REGISTER' },
    contact: [{ uri: contact }],
  });
}

/** Starts a user agent that takes every call, and registers it. Returns the responses to its REGISTER. */
async function phone(port: number, password: string): Promise<readonly Response[]> {
  const stack = started(new Sippet());
  const { sentBy } = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const own: Uri = Uri.parse(`sip:bob@${sentBy.host}:${sentBy.port}`);
  const digest = new DigestSender(stack, createDigestClient({ username: 'bob', password }));
  const got: Response[] = [];
  return await new Promise((resolve, reject) => {
    stack.registerCore({
      receiveRequest: (request, key) =>
        void stack.send(request.toResponse(200, { headers: { contact: [{ uri: own }] } }), key),
      receiveResponse(response, key) {
        got.push(response);
        if (key !== undefined && digest.receive(response, key).state !== 'sent') resolve(got);
      },
      receiveError: reject,
    });
    digest.send(registration(port, own));
  });
}

test('a registration needs the password of its user', async () => {
  const { port } = await server();
  const responses = await phone(port, 'wrong');
  expect(responses.map(({ status }) => status)).toEqual([401, 401]);
  expect(await call(`sip:bob@127.0.0.1:${port}`)).toBe(480);
  expect(await call(`sip:nobody@127.0.0.1:${port}`)).toBe(404);
});

test('a call rings at the phones that have registered, by the way that their REGISTER came', async () => {
  const { port } = await server();
  const [challenge, accepted] = await phone(port, 'zanzibar');
  expect([challenge?.status, accepted?.status]).toEqual([401, 200]);
  expect(accepted?.raw('Authentication-Info')).toHaveLength(1);
  await phone(port, 'zanzibar');
  expect(await call(`sip:bob@127.0.0.1:${port}`)).toBe(200);
});
