/** The registrar and proxy of the cluster, with a store in memory, and with what Kamailio sends to it. */
import { type ClientKey, Message, type Request, type Response, Sippet, UdpTransport, Uri } from 'sippet';
import { createDigestClient, DigestSender } from 'sippet/digest';
import { path } from 'sippet/headers/path';
import { route } from 'sippet/headers/route';
import { afterEach, expect, test } from 'vitest';
import { type Binding, registered } from '../../scripts/examples/cluster/bindings.ts';
import { startNode } from '../../scripts/examples/cluster/node.ts';
import type { Store } from '../../scripts/examples/cluster/store.ts';

const NOW = 1_000_000;
const HOME = 'sip:example.com';

const running: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

function register(contact: string | undefined, fields: { callId?: string; sequence?: number; expires?: number } = {}) {
  const { callId = 'a', sequence = 1, expires } = fields;
  const address = { uri: Uri.parse('sip:bob@example.com') };
  const request = Message.request('REGISTER', HOME, {
    to: address,
    from: { ...address, params: { tag: Message.createTag() } },
    callId,
    cseq: { sequence, method: 'REGISTER' },
    ...(expires === undefined ? {} : { expires }),
  });
  if (contact === undefined) return request;
  return request.set('contact', contact === '*' ? '*' : [{ uri: Uri.parse(contact) }]);
}

/** Returns the URIs and the remaining seconds of the bindings after some REGISTERs, or the status of the last. */
function after(...requests: readonly Request[]) {
  let bindings: readonly Binding[] = [];
  for (const [at, request] of requests.entries()) {
    const outcome = registered(bindings, request, NOW);
    if ('refused' in outcome) return at === requests.length - 1 ? outcome.refused : Number.NaN;
    bindings = outcome.bindings;
  }
  return bindings.map(({ uri, until }) => [uri, (until - NOW) / 1000]);
}

test('contacts are added, refreshed by an equal URI, and removed by an expiry of 0', () => {
  const first = register('sip:bob@192.0.2.1;transport=tcp', { expires: 60 });
  const second = register('sip:bob@192.0.2.2', { callId: 'b' });
  const again = register('sip:bob@192.0.2.1;TRANSPORT=TCP', { sequence: 2, expires: 90 });
  const none = register('sip:bob@192.0.2.2', { callId: 'b', sequence: 2, expires: 0 });
  expect(after(first, second)).toEqual([
    ['sip:bob@192.0.2.1;transport=tcp', 60],
    ['sip:bob@192.0.2.2', 3600],
  ]);
  expect(after(first, second, again, none)).toEqual([['sip:bob@192.0.2.1;transport=TCP', 90]]);
});

test('a REGISTER that comes late, by its CSeq, is refused; another Call-ID is another client', () => {
  const bound = register('sip:bob@192.0.2.1', { sequence: 2 });
  expect(after(bound, register('sip:bob@192.0.2.1', { sequence: 2, expires: 0 }))).toBe(500);
  expect(after(bound, register('*', { sequence: 1, expires: 0 }))).toBe(500);
  expect(after(bound, register('sip:bob@192.0.2.1', { callId: 'b', expires: 0 }))).toEqual([]);
});

test('an asterisk removes all bindings if the expiry is 0, and is refused otherwise', () => {
  const bound = register('sip:bob@192.0.2.1');
  expect(after(bound, register('*', { sequence: 2, expires: 0 }))).toEqual([]);
  expect(after(bound, register('*', { sequence: 2 }))).toBe(400);
});

test('a binding that has expired does not count', () => {
  const outcome = registered([], register('sip:bob@192.0.2.1', { expires: 60 }), NOW);
  const bindings = 'refused' in outcome ? [] : outcome.bindings;
  const later = registered(bindings, register(undefined, { callId: 'b' }), NOW + 60_000);
  expect(later).toEqual({ bindings: [] });
});

/** Returns a store in memory, which counts how many processes could share it. */
function memory(): Store & { isBroken: boolean } {
  const users = new Map<string, readonly Binding[]>();
  const store = {
    isBroken: false,
    bindings: async (user: string) => {
      if (store.isBroken) throw new Error('no connection');
      return users.get(user) ?? [];
    },
    update: async (user: string, change: Parameters<Store['update']>[1]) => {
      const outcome = change(users.get(user) ?? []);
      if (!('refused' in outcome)) users.set(user, outcome.bindings);
      return outcome;
    },
    secret: async (user: string) => (user === 'bob' ? 'zanzibar' : undefined),
  };
  return store;
}

/**
 * Starts a client that also stands for Kamailio, and returns how it sends a request and what it received. It answers
 * challenges in the name of a user.
 */
async function openClient(username = 'bob') {
  const stack = new Sippet({ name: 'edge' });
  running.push(stack);
  const { address } = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const digest = new DigestSender(stack, createDigestClient({ username, password: 'zanzibar' }));
  const received: Request[] = [];
  const waiting = new Map<ClientKey, (response: Response) => void>();
  stack.registerCore({
    receiveRequest(request, key) {
      received.push(request);
      stack.send(request.toResponse(200), key);
    },
    receiveResponse(response, key) {
      if (key === undefined || response.status < 200) return;
      const answer = digest.receive(response, key);
      const done = waiting.get(key);
      if (answer.state === 'sent') waiting.set(answer.key, (later) => done?.(later));
      else done?.(response);
    },
    receiveError() {},
  });
  const send = (request: Request, port: number) =>
    new Promise<Response>((resolve) => {
      const next = request.set(route, [{ uri: Uri.parse(`sip:127.0.0.1:${port};lr`) }]);
      waiting.set(digest.send(next), resolve);
    });
  return { send, received, at: `sip:127.0.0.1:${address.port};lr` };
}

async function openNode(store: Store) {
  const node = await startNode({ port: 0, home: HOME, secret: 'a secret that all processes share', store });
  running.push(node);
  return node;
}

function request(method: 'INVITE' | 'OPTIONS', uri: string): Request {
  return Message.request(method, uri, {
    from: { uri: Uri.parse('sip:alice@example.com'), params: { tag: Message.createTag() } },
    to: { uri: Uri.parse(uri) },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method },
    contact: [{ uri: Uri.parse('sip:alice@192.0.2.9') }],
  });
}

test('a call by one process reaches a phone that has registered at another, by the Path', async () => {
  const store = memory();
  const [one, other] = [await openNode(store), await openNode(store)];
  const edge = await openClient();
  const bound = await edge.send(register('sip:bob@192.0.2.1').set(path, [{ uri: Uri.parse(edge.at) }]), one.port);
  expect([bound.status, bound.raw('Path')]).toEqual([200, [`<${edge.at}>`]]);
  const answer = await edge.send(request('INVITE', 'sip:bob@example.com'), other.port);
  expect(answer.status).toBe(200);
  const [invite] = edge.received;
  expect(invite && Uri.print(invite.uri)).toBe('sip:bob@192.0.2.1');
  expect(invite?.raw('Record-Route')).toBeUndefined();
});

test('a process accepts credentials for the challenge of another, because they share the secret', async () => {
  const store = memory();
  const [one, other] = [await openNode(store), await openNode(store)];
  const edge = await openClient('an unknown user');
  const request = register('sip:bob@192.0.2.1');
  const challenge = await edge.send(request, one.port);
  expect(challenge.status).toBe(401);
  const answered = createDigestClient({ username: 'bob', password: 'zanzibar' }).authorize(request, challenge);
  if (!answered.ok) throw new Error(answered.text);
  expect((await (await openClient('an unknown user')).send(answered.request, other.port)).status).toBe(200);
});

test('a user without a phone is answered 480, an unknown user 404, and any call 503 without the store', async () => {
  const store = memory();
  const { port } = await openNode(store);
  const edge = await openClient();
  expect((await edge.send(request('INVITE', 'sip:bob@example.com'), port)).status).toBe(480);
  expect((await edge.send(request('INVITE', 'sip:carol@example.com'), port)).status).toBe(404);
  store.isBroken = true;
  expect((await edge.send(request('INVITE', 'sip:bob@example.com'), port)).status).toBe(503);
});

test('a process that drains refuses pings and still takes calls', async () => {
  const store = memory();
  const node = await openNode(store);
  const edge = await openClient();
  const ping = () => edge.send(request('OPTIONS', `sip:127.0.0.1:${node.port}`), node.port);
  expect((await ping()).status).toBe(200);
  void node.drain();
  expect((await ping()).status).toBe(503);
  expect((await edge.send(request('INVITE', 'sip:bob@example.com'), node.port)).status).toBe(480);
});
