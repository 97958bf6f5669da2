/** The answers to requests (RFC 3261 §8.2). */
import { Message } from 'sippet';
import { expect, test } from 'vitest';
import { offer, program, statuses, text } from './requests.ts';

const invite = { headers: ['Contact: <sip:alice@192.0.2.1>', 'Content-Type: application/sdp'], body: offer };
const allow = 'Allow: INVITE, ACK, CANCEL, BYE, OPTIONS, REGISTER';

test('OPTIONS: 200 with Allow', () => {
  const [response = ''] = program().receive(text('OPTIONS'));
  expect(statuses([response])).toEqual(['200 OK']);
  expect(response).toContain(allow);
});

test('INVITE: 180 and 200 with one To tag, and an answer with a line for each of the offer', () => {
  const responses = program().receive(text('INVITE', invite));
  expect(statuses(responses)).toEqual(['180 Ringing', '200 OK']);
  const [ringing, accepted] = responses.map((each) => Message.parse(each));
  expect(ringing?.headers.to?.params.tag).toBeDefined();
  expect(accepted?.headers.to?.params.tag).toBe(ringing?.headers.to?.params.tag);
  expect(accepted?.headers.contact).toMatchObject([{ uri: { host: '127.0.0.1', port: 5060 } }]);
  expect(accepted?.text()?.match(/^m=.*$/gm)).toEqual(['m=audio 9 RTP/AVP 8', 'm=video 0 RTP/AVP 31']);
});

test('INVITE without an offer gets one; an offer that cannot be taken 488; another type 415 with Accept', () => {
  expect(program().receive(text('INVITE'))[1]).toContain('m=audio 9 RTP/AVP 0');
  const bad = { ...invite, body: 'v=0\r\no=a\r\nm=video 1 RTP/AVP 31\r\n' };
  expect(statuses(program().receive(text('INVITE', bad)))).toEqual(['488 Not Acceptable Here']);
  const [response = ''] = program().receive(text('INVITE', { headers: ['Content-Type: text/plain'], body: 'x' }));
  expect(statuses([response])).toEqual(['415 Unsupported Media Type']);
  expect(response).toContain('Accept: application/sdp');
});

test('a repeated request gets the same octets, and is done once', () => {
  const { receive, clock } = program();
  const register = text('REGISTER', { headers: ['Contact: <sip:a@192.0.2.1>'] });
  const first = receive(register);
  expect(statuses(first)).toEqual(['200 OK']);
  clock.advance(10_000);
  expect(receive(register)).toEqual(first);
});

test('the 200 to an INVITE comes again until its ACK does', () => {
  const { receive, clock, got } = program();
  const [, accepted = ''] = receive(text('INVITE', invite));
  clock.advance(1500);
  expect(got.slice(2)).toEqual([502, 1502].map((time) => ({ time, text: accepted })));
  const tag = Message.parse(accepted).headers.to?.params.tag;
  receive(text('ACK', { branch: 'z9hG4bKack', to: `<sip:bob@example.com>;tag=${tag}` }));
  clock.settle();
  expect(got).toHaveLength(4);
});

test('a call of which no ACK comes', () => {
  const { receive, clock, got, lines } = program();
  receive(text('INVITE', invite));
  clock.settle();
  expect(got).toHaveLength(12);
  expect(lines.at(-1)).toBe('   no ACK has come');
});

test('BYE: 200; ACK: nothing, whatever is wrong with it', () => {
  expect(statuses(program().receive(text('BYE', { to: '<sip:bob@example.com>;tag=b' })))).toEqual(['200 OK']);
  expect(program().receive(text('ACK'))).toEqual([]);
  expect(program().receive(text('ACK', { cseq: '1 INVITE' }))).toEqual([]);
  expect(program().receive(text('ACK').replace('Content-Length: 0', 'Content-Length: x'))).toEqual([]);
});

test('CANCEL: 200 with the To tag of the INVITE that it matches, else 481', () => {
  const { receive, clock } = program();
  expect(statuses(receive(text('CANCEL')))).toEqual(['481 Call/Transaction Does Not Exist']);
  const second = { branch: 'z9hG4bK2' };
  const [ringing = ''] = receive(text('INVITE', { ...invite, ...second }));
  clock.advance(20_000);
  const [cancelled = ''] = receive(text('CANCEL', second));
  expect(statuses([cancelled])).toEqual(['200 OK']);
  expect(Message.parse(cancelled).headers.to).toEqual(Message.parse(ringing).headers.to);
  expect(statuses(receive(text('CANCEL', { branch: 'z9hG4bK3' })))).toEqual(['481 Call/Transaction Does Not Exist']);
});

test('CANCEL while the call rings: 487, and the call is not taken', () => {
  const { receive, clock, got } = program(3000);
  expect(statuses(receive(text('INVITE', invite)))).toEqual(['180 Ringing']);
  const responses = receive(text('CANCEL'));
  expect(statuses(responses)).toEqual(['200 OK', '487 Request Terminated']);
  expect(responses.map((each) => Message.parse(each).headers.cseq?.method)).toEqual(['CANCEL', 'INVITE']);
  receive(text('ACK', { cseq: '1 ACK' }));
  clock.settle();
  expect(got).toHaveLength(3);
});

test('a method that is known but not served: 405; an unknown one: 501; both with Allow', () => {
  for (const [method, status] of [
    ['MESSAGE', '405 Method Not Allowed'],
    ['FOO', '501 Not Implemented'],
    ['invite', '501 Not Implemented'],
  ] as const) {
    const [response = ''] = program().receive(text(method));
    expect(statuses([response])).toEqual([status]);
    expect(response).toContain(allow);
  }
});

test.each([
  ['400 Bad Request', text('OPTIONS', { cseq: '1 INVITE' })],
  ['400 Bad Request', text('OPTIONS').replace('Content-Length: 0', 'Content-Length: 9')],
  ['505 Version Not Supported', text('OPTIONS').replace('SIP/2.0\r', 'SIP/7.0\r')],
  ['416 Unsupported URI Scheme', text('OPTIONS', { uri: 'urn:x' })],
  ['420 Bad Extension', text('OPTIONS', { headers: ['Require: a, b'] })],
])('a request that is refused: %s', (status, octets) => {
  expect(statuses(program().receive(octets))).toEqual([status]);
});

test.each(['garbage\r\n\r\n', '\r\n\r\n', '', 'SIP/2.0 200 OK\r\n\r\n'])('no answer to %j', (octets) => {
  expect(program().receive(octets)).toEqual([]);
});
