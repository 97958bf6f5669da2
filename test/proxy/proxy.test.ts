import { Message, Sippet, SippetError, Uri } from 'sippet';
import { VirtualClock } from 'sippet/testing';
import { describe, expect, it } from 'vitest';
import { createProxy } from '../../src/proxy/index.ts';
import { answering, Playground, requestOf, responseTo, statuses, targetsAt } from './network.ts';

const CALLER = '10.0.0.1';
const PROXY = '10.0.0.5';
const BOB = 'sip:bob@10.0.0.5';

describe('a proxy that forks an INVITE', () => {
  it('passes the 2xx of one branch and cancels the other', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    const slow = ground.agent('10.0.0.7', answering(180));
    const quick = ground.agent('10.0.0.8', (request, key, stack) =>
      ground.clock.at(ground.clock.now() + 1000, () => stack.send(responseTo(request, 200), key)),
    );
    const { core, errors } = ground.proxy(PROXY, { targets: () => targetsAt('10.0.0.7', '10.0.0.8') });
    caller.stack.send(requestOf('INVITE', BOB));
    await ground.advance(2000);
    expect(statuses(caller).filter((status) => status !== 100)).toEqual([180, 200]);
    expect(slow.cancels).toHaveLength(1);
    expect(quick.cancels).toHaveLength(0);
    expect(quick.requests[0]?.headers.maxForwards).toBe(69);
    expect(quick.requests[0]?.raw('Max-Breadth')).toEqual(['30']);
    await ground.advance(200_000);
    expect(core.stats().branches).toBe(0);
    expect(errors).toEqual([]);
  });

  it('answers with the best response when all branches have failed, with the challenges of all', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    for (const [at, realm] of ['one', 'two'].entries())
      ground.agent(`10.0.0.${7 + at}`, (request, key, stack) => {
        const challenge = [{ scheme: 'Digest', params: { realm, nonce: 'n' } }] as const;
        stack.send(
          at === 0
            ? request.toResponse(401, { headers: { wwwAuthenticate: challenge } })
            : request.toResponse(407, { headers: { proxyAuthenticate: challenge } }),
          key,
        );
      });
    ground.agent('10.0.0.9', answering(404));
    ground.proxy(PROXY, { targets: () => targetsAt('10.0.0.7', '10.0.0.8', '10.0.0.9') });
    caller.stack.send(requestOf('INVITE', BOB));
    await ground.advance(500);
    const final = caller.responses.at(-1);
    expect([401, 407]).toContain(final?.status);
    expect(final?.raw('WWW-Authenticate')).toHaveLength(1);
    expect(final?.raw('Proxy-Authenticate')).toHaveLength(1);
  });

  it('answers 487 when the caller cancels', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    ground.agent('10.0.0.7', answering(180));
    ground.proxy(PROXY, { targets: () => targetsAt('10.0.0.7') });
    const key = caller.stack.send(requestOf('INVITE', BOB));
    await ground.advance(500);
    void caller.stack.cancel(key);
    await ground.advance(500);
    expect(
      statuses(caller)
        .filter((status) => status >= 200)
        .sort(),
    ).toEqual([200, 487]);
  });

  it('sends 500 for a 503, and for a target that it cannot reach', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    ground.agent('10.0.0.7', answering(503));
    ground.proxy(PROXY, { targets: () => targetsAt('10.0.0.7', '10.0.0.99') });
    caller.stack.send(requestOf('INVITE', BOB));
    await ground.advance(500);
    expect(statuses(caller).at(-1)).toBe(500);
  });

  it.each([
    ['does not answer', (ground: Playground) => ground.silent('10.0.0.7')],
    // §16.8: a branch that only rings is cancelled when Timer C fires.
    ['rings on', (ground: Playground) => void ground.agent('10.0.0.7', answering(180))],
  ])('tries a target of a lower q when the first %s', async (_, add) => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    add(ground);
    ground.agent('10.0.0.8', answering(200));
    ground.proxy(PROXY, {
      targets: () => targetsAt('10.0.0.8', '10.0.0.7').map(({ uri }, at) => ({ uri, q: at === 0 ? 0.5 : 0.9 })),
    });
    caller.stack.send(requestOf('INVITE', BOB));
    await ground.advance(2000);
    expect(statuses(caller)).not.toContain(200);
    await ground.advance(190_000);
    expect(statuses(caller).at(-1)).toBe(200);
  });
});

describe('a proxy without forking', () => {
  it('answers 480 if there is no target, and by the response that `targets` returns', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    const { stack } = ground.proxy(PROXY, {
      targets: (request) => (request.uri.kind === 'sip' && request.uri.user === 'eve' ? request.toResponse(404) : []),
    });
    caller.stack.send(requestOf('OPTIONS', BOB));
    caller.stack.send(requestOf('OPTIONS', 'sip:eve@10.0.0.5'));
    await ground.advance(500);
    expect(statuses(caller)).toEqual([480, 404]);
    expect(stack.stats().transactions).toBeDefined();
  });

  it('forwards a request for another domain to its Request-URI without asking for targets', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    const other = ground.agent('10.0.0.7', answering(200));
    ground.proxy(PROXY, {
      targets() {
        throw new Error('not asked');
      },
    });
    const request = requestOf('OPTIONS', 'sip:carol@10.0.0.7', { route: [{ uri: Uri.parse('sip:10.0.0.5;lr') }] });
    caller.stack.send(request);
    await ground.advance(500);
    expect(statuses(caller)).toEqual([200]);
    expect(other.requests[0]?.has('route')).toBe(false);
  });

  it('puts the Path of a target before its Request-URI, and its Record-Route on top', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    const edge = ground.agent('10.0.0.7', answering(200));
    ground.proxy(PROXY, {
      targets: () => [
        { uri: Uri.parse('sip:bob@192.0.2.9'), route: [Uri.parse('sip:10.0.0.7;lr'), Uri.parse('sip:10.0.0.8;lr')] },
      ],
      recordRoute: { uri: Uri.parse('sip:10.0.0.5;lr') },
    });
    caller.stack.send(requestOf('INVITE', BOB));
    await ground.advance(500);
    const [request] = edge.requests;
    expect(request?.headers.route?.map(({ uri }) => Uri.print(uri))).toEqual(['sip:10.0.0.7;lr', 'sip:10.0.0.8;lr']);
    expect(request?.headers.recordRoute?.map(({ uri }) => Uri.print(uri))).toEqual(['sip:10.0.0.5;lr']);
    expect(request?.toString().split(' ')[1]).toBe('sip:bob@192.0.2.9');
  });

  it('does not answer a request other than INVITE that nobody answers in time (RFC 4320)', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    ground.silent('10.0.0.7');
    const { core } = ground.proxy(PROXY, { targets: () => targetsAt('10.0.0.7') });
    caller.stack.send(requestOf('OPTIONS', BOB));
    await ground.advance(80_000);
    expect(statuses(caller).filter((status) => status >= 200)).toEqual([]);
    expect(core.stats().branches).toBe(0);
  });

  it('follows the contacts of a 3xx if it is asked to, each once', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    ground.agent('10.0.0.7', (request, key, stack) =>
      stack.send(
        request.toResponse(302, {
          headers: { contact: [{ uri: Uri.parse('sip:10.0.0.7') }, { uri: Uri.parse('sip:10.0.0.8') }] },
        }),
        key,
      ),
    );
    const there = ground.agent('10.0.0.8', answering(200));
    ground.proxy(PROXY, { targets: () => targetsAt('10.0.0.7'), recurse: true });
    caller.stack.send(requestOf('OPTIONS', BOB));
    await ground.advance(500);
    expect(statuses(caller)).toEqual([200]);
    expect(there.requests).toHaveLength(1);
  });

  it('takes targets that come one after the other', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    ground.agent('10.0.0.7', answering(404));
    ground.agent('10.0.0.8', answering(200));
    ground.proxy(PROXY, {
      async *targets() {
        yield* targetsAt('10.0.0.7');
        await Promise.resolve();
        yield* targetsAt('10.0.0.8');
      },
    });
    caller.stack.send(requestOf('OPTIONS', BOB));
    await ground.advance(500);
    expect(statuses(caller)).toEqual([200]);
  });

  it('forwards the ACK of a 2xx, and refuses what §16.3 refuses', async () => {
    const ground = new Playground();
    const caller = ground.agent(CALLER);
    const callee = ground.agent('10.0.0.7', answering(200));
    ground.proxy(PROXY, { targets: () => targetsAt('10.0.0.7'), recordRoute: { uri: Uri.parse('sip:10.0.0.5;lr') } });
    const invite = requestOf('INVITE', BOB);
    caller.stack.send(invite);
    await ground.advance(500);
    for (const ok of caller.responses.filter(({ status }) => status === 200))
      caller.stack.send(Message.ack(invite, ok.set('contact', [{ uri: Uri.parse('sip:callee@10.0.0.7') }])));
    await ground.advance(500);
    expect(callee.acks).toHaveLength(1);
    caller.stack.send(requestOf('OPTIONS', BOB, { proxyRequire: ['foo'] }));
    caller.stack.send(
      requestOf('OPTIONS', 'http://10.0.0.5/').withTarget({ transport: 'UDP', host: PROXY, port: 5060 }),
    );
    await ground.advance(500);
    expect(statuses(caller).slice(-2).sort()).toEqual([416, 420]);
    expect(caller.responses.find(({ status }) => status === 420)?.headers.unsupported).toEqual(['foo']);
  });

  it('refuses options that it does not know', () => {
    const stack = new Sippet({ clock: new VirtualClock(), role: 'proxy' });
    expect(() => createProxy(stack, { targets: () => [], recordroute: true } as never)).toThrow(SippetError);
  });
});
