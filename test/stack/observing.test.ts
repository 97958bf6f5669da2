/** The events that can be watched, and the secrets that must not be seen. */
import { channel } from 'node:diagnostics_channel';
import { type MessageEvent, maskCredentials, type StateEvent } from 'sippet';
import { afterEach, describe, expect, test } from 'vitest';
import { PEER, requestText, STACK, wire } from './wire.ts';

const watched: (() => void)[] = [];

afterEach(() => {
  for (const stop of watched.splice(0)) stop();
});

/** Returns the events of a channel, as they come. */
function watch<Event>(name: string): Event[] {
  const events: Event[] = [];
  const listen = (event: unknown) => {
    // The channel's documentation states this type.
    events.push(event as Event);
  };
  channel(name).subscribe(listen);
  watched.push(() => channel(name).unsubscribe(listen));
  return events;
}

test('messages in and out, and the states of transactions', () => {
  const incoming = watch<MessageEvent>('sippet:message:in');
  const outgoing = watch<MessageEvent>('sippet:message:out');
  const states = watch<StateEvent>('sippet:transaction:state');
  const { receive, stack, clock, seen } = wire(
    { name: 'watched' },
    {
      receiveRequest(received, key) {
        stack.send(received.toResponse(200), key);
      },
    },
  );
  receive(requestText());
  clock.settle();
  expect(incoming).toEqual([
    { stack: 'watched', time: 1, transport: 'UDP', local: STACK, remote: PEER, octets: Buffer.from(requestText()) },
  ]);
  expect(outgoing.map(({ octets, ...rest }) => [Buffer.from(octets).toString().slice(0, 14), rest])).toEqual([
    ['SIP/2.0 200 OK', { stack: 'watched', time: 1, transport: 'UDP', local: STACK, remote: PEER }],
  ]);
  const key = seen.requests[0]?.[1];
  expect(states.map(({ from, to, time }) => [from, to, time])).toEqual([
    [undefined, 'trying', 1],
    ['trying', 'completed', 1],
    ['completed', 'terminated', 32_001],
  ]);
  expect(states.every((each) => each.key === key && each.kind === 'nonInviteServer')).toBe(true);
});

test('the end of a transaction is reported to a Core that has a callback for it', () => {
  const ended: unknown[] = [];
  const { receive, clock, seen, stack } = wire();
  stack.registerCore({
    receiveRequest(received, key) {
      seen.requests.push([received, key]);
    },
    receiveResponse() {},
    receiveError() {},
    receiveEnd: (key) => void ended.push(key),
  });
  receive(requestText());
  clock.settle();
  expect(ended).toEqual([seen.requests[0]?.[1]]);
});

describe('credentials are masked', () => {
  const masked = (text: string) =>
    maskCredentials(`REGISTER sip:a SIP/2.0\r\n${text}\r\n\r\n`).split('\r\n').slice(1, -2).join('\r\n');

  test.each([
    [
      'Authorization: Digest username="bob", realm="r", nonce="n\\"1", response="0123", cnonce=abc, uri="sip:a"',
      'Authorization: Digest username="bob", realm="r", nonce=***, response=***, cnonce=***, uri="sip:a"',
    ],
    ['Proxy-Authorization : Digest response = "0123"', 'Proxy-Authorization : Digest response = ***'],
    ['authorization: Digest realm="r",\r\n response="0123"', 'authorization: Digest realm="r",\r\n response=***'],
    ['Authorization: Digest response="never closed, nonce="x', 'Authorization: Digest response=***x'],
    ['Authorization: Basic dXNlcjpwdw==', 'Authorization: Basic ***'],
    ['Authentication-Info: rspauth="01", nextnonce="2"', 'Authentication-Info: rspauth=***, nextnonce=***'],
    ['Contact: <sip:bob:secret@example.com;x=y>', 'Contact: <sip:bob:***@example.com;x=y>'],
    ['a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:c2VjcmV0', 'a=crypto:1 AES_CM_128_HMAC_SHA1_80 ***'],
    ['k=base64:c2VjcmV0', 'k=base64:***'],
    ['Subject: response="not a secret"', 'Subject: response="not a secret"'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});
