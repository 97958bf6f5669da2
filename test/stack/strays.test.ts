/** Messages that match no transaction, and the destinations of answers without a transaction. */
import { Message, Sippet } from 'sippet';
import { VirtualClock } from 'sippet/testing';
import { describe, expect, test } from 'vitest';
import { noting } from './noting.ts';
import { request, requestText, responseTo, statuses, wire } from './wire.ts';

test('answers without a transaction are limited by where they go: maddr', () => {
  const { receive, network } = wire({ statelessRate: 5 });
  for (let at = 0; at < 100; at += 1) {
    const via = `SIP/2.0/UDP 10.1.0.${at}:5060;branch=z9hG4bK${at};maddr=10.0.0.9`;
    receive(requestText({ method: 'CANCEL', via }), { address: `10.1.0.${at}`, port: 5060 });
  }
  expect(network.sent.filter(({ to }) => to.address === '10.0.0.9').length).toBeLessThanOrEqual(5);
});

test('the ACK for an answer without a transaction is nobody’s', () => {
  const { receive, got, seen } = wire({ maxTransactions: 1 });
  receive(requestText({ branch: 'z9hG4bK1', callId: 'c1' }));
  receive(requestText({ method: 'INVITE', branch: 'z9hG4bK2', callId: 'c2' }));
  const to = /^To: (.*)$/m.exec(got[0] ?? '')?.[1]?.trim() ?? '';
  expect(statuses(got)).toEqual(['SIP/2.0 503 Service Unavailable']);
  receive(requestText({ method: 'ACK', branch: 'z9hG4bK2', callId: 'c2', to }));
  expect(seen.requests.map(([{ method }]) => method)).toEqual(['OPTIONS']);
});

test('the ACK of a 2xx to an RFC 2543 client (no cookie, another Request-URI) reaches the Core', () => {
  const { stack, receive, got } = wire();
  const story: string[] = [];
  stack.registerCore(
    noting(story, {
      receiveRequest(received, key) {
        stack.sendReliably(received.toResponse(200), key);
      },
    }),
  );
  receive(requestText({ method: 'INVITE', branch: '1' }));
  const to = /^To: (.*)$/m.exec(got[0] ?? '')?.[1]?.trim() ?? '';
  receive(requestText({ method: 'ACK', branch: '2', uri: 'sip:contact@10.0.0.1', to }));
  expect(story).toEqual(['INVITE', 'ACK']);
});

describe('a proxy and Max-Forwards 0: "the element MUST NOT forward the request"', () => {
  test.each(['ACK', 'CANCEL'])('%s', (method) => {
    const { receive, seen } = wire({ role: 'proxy' });
    receive(requestText({ method, lines: ['Max-Forwards: 0'] }));
    expect(seen.requests).toHaveLength(0);
  });
});

test('§8.1.3.3: a UAC discards a response with more than one Via', () => {
  const { stack, got, receive, seen, clock } = wire();
  stack.send(request('OPTIONS'));
  clock.advance(1);
  const text = responseTo(got[0], 200).replace(/^(Via: .*\r\n)/m, '$1Via: SIP/2.0/UDP 10.0.0.7;branch=z9hG4bKx\r\n');
  receive(text);
  expect(seen.responses).toHaveLength(0);
});

test('a response without a transaction takes a socket of the right family', () => {
  const sent: number[] = [];
  const stack = new Sippet({ clock: new VirtualClock() });
  for (const family of [4, 6] as const) {
    const local = { address: family === 4 ? '10.0.0.1' : '2001:db8::1', port: 5060 };
    stack.registerTransport({
      protocol: 'UDP',
      isReliable: false,
      family,
      local,
      sentBy: { host: family === 4 ? local.address : `[${local.address}]`, port: 5060 },
      asksRport: false,
      send() {
        sent.push(family);
        return true;
      },
      close: () => Promise.resolve(),
    });
  }
  const received = Message.parse(requestText({ via: 'SIP/2.0/UDP [2001:db8::2];branch=z9hG4bK1' }));
  if (received.isRequest()) stack.sendStateless(received.toResponse(200));
  expect(sent).toEqual([6]);
});

test('a response goes to the zone of a link-local source', () => {
  const { receive, network, stack } = wire(
    {},
    {
      receiveRequest(received, key) {
        stack.send(received.toResponse(200), key);
      },
    },
  );
  receive(requestText({ via: 'SIP/2.0/UDP [FE80::1];branch=z9hG4bK1' }), { address: 'fe80::1%eth0', port: 5060 });
  expect(network.sent.at(-1)?.to).toEqual({ address: 'fe80::1%eth0', port: 5060 });
});
