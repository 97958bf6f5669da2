/** How `send` changes a message, and what it refuses. */
import { Message, Sippet } from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { describe, expect, test } from 'vitest';
import { request, requestText, responseTo, STACK, statuses, wire } from './wire.ts';

const failing = (code: string) => expect.objectContaining({ code });

describe('a request', () => {
  test('without a Via gets one, with a branch and the address of the socket', () => {
    const { stack, got, clock } = wire();
    const key = stack.send(request('OPTIONS'));
    clock.advance(1);
    const sent = Message.parse(got[0] ?? '');
    expect(sent.headers.via?.[0]).toMatchObject({ transport: 'UDP', host: '10.0.0.1', port: 5060 });
    expect(sent.headers.via?.[0]?.params.branch).toMatch(/^z9hG4bK.{8}/);
    expect(key).toMatch(/^client:/);
  });

  test('is answered with its key', () => {
    const { stack, got, clock, receive, seen } = wire();
    const key = stack.send(request('OPTIONS'));
    clock.advance(1);
    receive(responseTo(got[0], 200));
    expect(seen.responses.map(([{ status }, own]) => [status, own])).toEqual([[200, key]]);
  });

  test.each(['To', 'From', 'Call-ID', 'CSeq'])('without %s throws', (name) => {
    const { stack } = wire();
    expect(() => stack.send(request('OPTIONS').deleteRaw(name))).toThrow(failing('missing-header'));
  });

  test('throws where there is no transport, no host and no open stack', async () => {
    const { stack } = wire();
    expect(() => stack.send(request('OPTIONS', 'sip:bob@10.0.0.2;transport=tcp'))).toThrow(failing('no-transport'));
    expect(() => stack.send(request('OPTIONS', 'sips:bob@10.0.0.2'))).toThrow(failing('no-transport'));
    expect(() => stack.send(request('OPTIONS', 'tel:+1234'))).toThrow(failing('no-transport'));
    await stack.close();
    expect(() => stack.send(request('OPTIONS'))).toThrow(failing('closed'));
  });

  test('an ACK makes no transaction', () => {
    const { stack, got, clock } = wire();
    stack.send(request('ACK'));
    clock.settle();
    expect(statuses(got)).toEqual(['ACK sip:bob@10.0.0.2 SIP/2.0']);
    expect(stack.stats().live).toBe(0);
  });

  test('to a place where nobody is ends with a transport error', () => {
    const { stack, clock, seen } = wire();
    const key = stack.send(request('OPTIONS', 'sip:bob@10.0.0.77'));
    clock.advance(1);
    expect(seen.errors.map(([{ type }, own]) => [type, own])).toEqual([['transport', key]]);
    expect(stack.stats().live).toBe(0);
  });

  test('above 1,300 octets is sent and reported, or refused', async () => {
    const large = request('MESSAGE').withBody('x'.repeat(1300), 'text/plain');
    const sending = wire();
    const key = sending.stack.send(large);
    await Promise.resolve();
    sending.clock.advance(1);
    expect(sending.got).toHaveLength(1);
    const octets = sending.got[0]?.length;
    expect(sending.seen.errors).toMatchObject([[{ type: 'oversize', octets, max: 1300 }, key]]);
    const refusing = wire({ oversize: 'refuse' });
    expect(() => refusing.stack.send(large)).toThrow(failing('too-large'));
    expect(refusing.stack.stats().live).toBe(0);
  });
});

describe('the next hop', () => {
  const sentTo = (uri: string, route: string[] = []) => {
    const { stack, network } = wire();
    const plain = request('OPTIONS', uri);
    stack.send(route.length === 0 ? plain : plain.setRaw('Route', route));
    const [sent] = network.sent;
    const text = Buffer.from(sent?.octets ?? []).toString('latin1');
    return [`${sent?.to.address}:${sent?.to.port}`, statuses([text])[0], Message.parse(text).raw('Route')];
  };

  test.each([
    ['sip:bob@10.0.0.2', [], '10.0.0.2:5060'],
    ['sip:bob@10.0.0.2:5080', [], '10.0.0.2:5080'],
    ['sip:bob@example.com;maddr=10.0.0.3', [], '10.0.0.3:5060'],
    ['sip:bob@[2001:db8::2]:5070', [], '2001:db8::2:5070'],
    ['sip:bob@example.com', ['<sip:10.0.0.4;lr>'], '10.0.0.4:5060'],
    ['tel:+1234', ['<sip:10.0.0.4:6000;lr>', '<sip:10.0.0.5;lr>'], '10.0.0.4:6000'],
  ])('of %s by Route %j is %s (RFC 3261 §8.1.2)', (uri, routes, place) => {
    expect(sentTo(uri, routes)).toEqual([place, `OPTIONS ${uri} SIP/2.0`, routes.length === 0 ? undefined : routes]);
  });

  test('a strict router gets its own URI as Request-URI (§16.6 item 6)', () => {
    expect(sentTo('sip:bob@example.com', ['<sip:10.0.0.4>', '<sip:10.0.0.5;lr>'])).toEqual([
      '10.0.0.4:5060',
      'OPTIONS sip:10.0.0.4 SIP/2.0',
      ['<sip:10.0.0.5;lr>', '<sip:bob@example.com>'],
    ]);
  });

  test('a target goes before all', () => {
    const { stack, network } = wire();
    stack.send(request('OPTIONS').withTarget({ transport: 'udp', host: '10.0.0.9', port: 5099 }));
    expect(network.sent[0]?.to).toEqual({ address: '10.0.0.9', port: 5099 });
  });

  test('a name is looked up once for all that wait for it, and not by too many', async () => {
    let asked = 0;
    const locator = {
      locate: async ({ port }: { readonly port: number }) => {
        asked += 1;
        return [{ address: '10.0.0.2', port }];
      },
    };
    const { stack, got, seen, clock } = wire({ locator, maxLookups: 2 });
    const keys = [1, 2, 3].map(() => stack.send(request('OPTIONS', 'sip:bob@example.com')));
    expect(stack.stats().live).toBe(3);
    await new Promise(setImmediate);
    clock.advance(1);
    expect(asked).toBe(1);
    expect(got).toHaveLength(2);
    expect(seen.errors.map(([{ type }, key]) => [type, key])).toEqual([['transport', keys[2]]]);
    expect(stack.stats()).toMatchObject({ live: 2, drops: { 'look-ups': 1 } });
  });

  test('a name that is not known is a transport error', async () => {
    const { stack, seen } = wire({ locator: { locate: () => Promise.reject(new Error('unknown')) } });
    const key = stack.send(request('INVITE', 'sip:bob@example.com'));
    const outcome = stack.cancel(key);
    await new Promise(setImmediate);
    expect(seen.errors).toMatchObject([[{ type: 'transport', error: new Error('unknown') }, key]]);
    expect(await outcome).toBe('too late');
    expect(stack.stats().live).toBe(0);
  });

  test('what is terminated while its name is looked up is not sent', async () => {
    const { stack, got, clock } = wire({ locator: { locate: async () => [{ address: '10.0.0.2', port: 5060 }] } });
    stack.terminate(stack.send(request('OPTIONS', 'sip:bob@example.com')));
    await new Promise(setImmediate);
    clock.settle();
    expect([got, stack.stats().live]).toEqual([[], 0]);
  });
});

describe('which socket sends', () => {
  function three() {
    const clock = new VirtualClock();
    const network = new Network({ clock });
    const stack = new Sippet({ clock });
    const four = network.join(stack, STACK);
    const other = network.join(stack, { address: '10.0.0.1', port: 5070 });
    stack.registerCore({ receiveRequest() {}, receiveResponse() {}, receiveError() {} });
    const from = () => network.sent.at(-1)?.from.port;
    return { stack, four, other, from };
  }

  test('the first, the one that the Via names, the one that is wished for', () => {
    const { stack, other, from } = three();
    stack.send(request('OPTIONS'));
    expect(from()).toBe(5060);
    stack.send(request('OPTIONS').prepend('via', stack.via(other)));
    expect(from()).toBe(5070);
    stack.send(request('OPTIONS'), { transport: other });
    expect(from()).toBe(5070);
  });

  test('one of the protocol', () => {
    const { stack } = three();
    const clock = new VirtualClock();
    const tcp = new Network({ clock }).join(
      stack,
      { address: '10.0.0.1', port: 5080 },
      { protocol: 'TCP', isReliable: true },
    );
    expect(stack.reliable(request('OPTIONS').prepend('via', stack.via(tcp)))).toBe(true);
    expect(stack.reliable(request('OPTIONS').prepend('via', stack.via()))).toBe(false);
    expect(() => stack.reliable(request('OPTIONS'))).toThrow(failing('missing-header'));
    const dccp = request('OPTIONS').prepend('via', { transport: 'DCCP', host: 'a' });
    expect(() => stack.reliable(dccp)).toThrow(failing('no-transport'));
    expect(() => stack.send(request('OPTIONS'), { transport: tcp })).toThrow(failing('no-transport'));
  });
});

describe('a response', () => {
  test('knows its transaction where it was made by toResponse, though the branch has no magic cookie', () => {
    const { receive, stack, seen, got, clock } = wire();
    receive(requestText({ branch: 'old' }));
    const [received] = seen.requests[0] ?? [];
    if (received !== undefined) stack.send(received.toResponse(200).set('server', 'sippet'));
    clock.advance(1);
    expect(statuses(got)).toEqual(['SIP/2.0 200 OK']);
  });

  test('any other response finds its transaction by its topmost Via, or by the key', () => {
    const { receive, stack, seen, got, clock } = wire();
    receive(requestText());
    receive(requestText({ branch: 'old', callId: 'c2' }));
    const text = (at: number) => seen.requests[at]?.[0].toResponse(200).toString() ?? '';
    const [own, old] = [0, 1].map((at) => Message.parse(text(at)));
    if (own?.isResponse()) stack.send(own);
    if (old?.isResponse()) expect(() => stack.send(old)).toThrow(failing('no-transaction'));
    if (old?.isResponse()) stack.send(old, seen.requests[1]?.[1]);
    clock.advance(1);
    expect(got).toHaveLength(2);
  });

  test('to a transaction that is none, or is one of another method, throws', () => {
    const { receive, stack, seen, clock } = wire();
    receive(requestText({ method: 'INVITE' }));
    receive(requestText({ method: 'CANCEL' }));
    const [, cancel] = seen.requests;
    const response = cancel?.[0].toResponse(200);
    expect(() => response && stack.send(response, cancel?.[1])).toThrow(failing('no-transaction'));
    clock.settle();
    const late = seen.requests[0]?.[0].toResponse(200);
    expect(() => late && stack.send(late)).toThrow(failing('no-transaction'));
  });

  test('goes where the request came from: received and rport (RFC 3581 §4)', () => {
    const { receive, stack, seen, network, clock } = wire();
    receive(requestText({ via: 'SIP/2.0/UDP pc.example.com;rport;branch=z9hG4bK1' }), {
      address: '10.0.0.7',
      port: 7777,
    });
    const [received] = seen.requests[0] ?? [];
    expect(received?.headers.via?.[0]?.params).toMatchObject({ received: '10.0.0.7', rport: 7777 });
    if (received !== undefined) stack.send(received.toResponse(200));
    clock.advance(1);
    expect(network.sent.at(-1)?.to).toEqual({ address: '10.0.0.7', port: 7777 });
  });

  test.each([
    ['the port of the sent-by', 'SIP/2.0/UDP 10.0.0.7:6000;branch=z9hG4bK1', '10.0.0.7', 6000],
    ['5060', 'SIP/2.0/UDP pc.example.com;branch=z9hG4bK1', '10.0.0.7', 5060],
    ['no unicast maddr', 'SIP/2.0/UDP 10.0.0.7:6000;maddr=10.0.0.8;branch=z9hG4bK1', '10.0.0.7', 6000],
    ['no forged received', 'SIP/2.0/UDP 10.0.0.7;received=10.0.0.99;branch=z9hG4bK1', '10.0.0.7', 5060],
    ['no forged rport', 'SIP/2.0/UDP 10.0.0.7;rport=1;branch=z9hG4bK1', '10.0.0.7', 7777],
  ])('goes to %s (RFC 3261 §18.2.2)', (_what, via, address, port) => {
    const { receive, stack, seen, network } = wire();
    receive(requestText({ via }), { address: '10.0.0.7', port: 7777 });
    const [received] = seen.requests[0] ?? [];
    if (received !== undefined) stack.send(received.toResponse(200));
    expect(network.sent.at(-1)?.to).toEqual({ address, port });
  });

  test('without a transaction goes by its topmost Via', () => {
    const { stack, network } = wire();
    const received = Message.parse(requestText({ via: 'SIP/2.0/UDP a;received=10.0.0.7;rport=7777;branch=z9hG4bK1' }));
    if (received.isRequest()) stack.sendStateless(received.toResponse(200));
    expect(network.sent.map(({ to }) => to)).toEqual([{ address: '10.0.0.7', port: 7777 }]);
    expect(stack.stats().live).toBe(0);
  });
});

describe('closing', () => {
  test('leaves no timer, no transaction and no one who waits', async () => {
    const { stack, clock, receive, got } = wire();
    receive(requestText({ method: 'INVITE' }));
    const outcome = stack.cancel(stack.send(request('INVITE')));
    await Promise.all([stack.close(), stack.close(), stack[Symbol.asyncDispose]()]);
    expect(await outcome).toBe('too late');
    expect(stack.stats()).toMatchObject({ live: 0, timers: 0 });
    const before = got.length;
    clock.settle();
    expect(got.length - before).toBeLessThanOrEqual(1);
  });

  test('stacks share nothing', () => {
    const one = wire({ name: 'one' });
    const other = wire({ name: 'other' });
    one.receive(requestText());
    expect([one.stack.stats().live, other.stack.stats().live]).toEqual([1, 0]);
    expect([one.stack.stats().name, other.stack.stats().name]).toEqual(['one', 'other']);
  });
});

describe('options', () => {
  test.each([
    { times: { t1: 0 } },
    { times: { t2: 100 } },
    { times: { d: 31_999 } },
    { times: { t1: Number.NaN } },
    { maxTransactions: 0 },
    { maxPending: -1 },
  ])('%j cannot be', (options) => {
    expect(() => new Sippet(options)).toThrow(failing('bad-option'));
  });
});
