import { Message, type ValidateOptions } from 'sippet';
import { expect, test } from 'vitest';

const good = `INVITE sip:b@example.com SIP/2.0\r
Via: SIP/2.0/UDP a.example.com;branch=z9hG4bKa\r
Via: SIP/2.0/UDP c.example.com;branch=z9hG4bKc\r
From: <sip:a@example.com>;tag=1\r
To: <sip:b@example.com>\r
Call-ID: x\r
CSeq: 7 INVITE\r
Max-Forwards: 0\r
Require: a, b\r
Contact: <sip:a@a.example.com>\r
Content-Type: text/plain\r
Content-Length: 2\r
\r
hi`;

function faults(
  text: string,
  options?: ValidateOptions,
): readonly (readonly [number | undefined, string, string | undefined])[] {
  return Message.parse(text)
    .validate(options)
    .map((fault) => [fault.status, fault.severity, fault.header] as const);
}

test('a version keeps its text, and is compared as a literal in any letter case (§7.1)', () => {
  for (const version of ['SIP/02.00', 'SIP/2.00', 'sip/2.0']) {
    const message = Message.parse(good.replace('SIP/2.0\r', `${version}\r`));
    expect(message.version).toBe(version);
    expect(message.validate().map(({ status }) => status)).toEqual(version === 'sip/2.0' ? [] : [505]);
  }
});

test('a valid message has no fault', () => {
  expect(faults(good)).toEqual([]);
});

test.each([
  ['To absent', /To:.*\r\n/, '', [400, 'reject', 'To']],
  ['Via absent', /(Via:.*\r\n)+/, '', [400, 'reject', 'Via']],
  ['From twice', 'From:', 'From: <sip:z@example.com>;tag=2\r\nFrom:', [400, 'reject', 'From']],
  ['CSeq malformed', 'CSeq: 7', 'CSeq: seven', [400, 'reject', 'CSeq']],
  ['another method in CSeq', 'CSeq: 7 INVITE', 'CSeq: 7 BYE', [400, 'reject', 'CSeq']],
  ['top Via malformed', 'Via: SIP/2.0/UDP a', 'Via: SIP a', [400, 'reject', 'Via']],
  ['lower Via malformed', 'Via: SIP/2.0/UDP c', 'Via: SIP c', [undefined, 'ignorable', 'Via']],
  ['headers in the Request-URI', 'b@example.com SIP', 'b@example.com?a=b SIP', [400, 'reject', undefined]],
  ['another version', 'SIP/2.0\r\nVia', 'SIP/7.0\r\nVia', [505, 'reject', undefined]],
  ['a zero before the version', 'SIP/2.0\r\nVia', 'SIP/02.0\r\nVia', [505, 'reject', undefined]],
  ['a zero after the version', 'SIP/2.0\r\nVia', 'SIP/2.00\r\nVia', [505, 'reject', undefined]],
  ['Max-Forwards absent', /Max.*\r\n/, '', [undefined, 'ignorable', 'Max-Forwards']],
  ['From tag absent', ';tag=1', '', [undefined, 'ignorable', 'From']],
  ['no cookie', 'branch=z9hG4bKa', 'branch=a', [undefined, 'ignorable', 'Via']],
  ['Contact absent', /Contact.*\r\n/, '', [undefined, 'ignorable', 'Contact']],
  ['another malformed header', /Contact.*\r\n/, 'Contact: <\r\n', [undefined, 'ignorable', 'Contact']],
])('%s', (_what, from, to, fault) => {
  expect(faults(good.replace(from, to))).toEqual([fault]);
});

test.each<readonly [string, ValidateOptions, string, number | undefined]>([
  ['405 for a known method', { methods: ['BYE'] }, good, 405],
  ['501 for an unknown one', { methods: ['BYE'] }, good.replaceAll('INVITE', 'invite'), 501],
  ['416', { schemes: ['tel'] }, good, 416],
  ['483 for a proxy', { role: 'proxy' }, good, 483],
  ['413', { maxBody: 1 }, good, 413],
  ['415', { contentTypes: ['application/sdp'] }, good, 415],
  ['420', { optionTags: ['A'] }, good, 420],
])('%s', (_what, options, text, status) => {
  expect(faults(text, options).map((fault) => fault.slice(0, 2))).toEqual([[status, 'reject']]);
});

test('a 420 fault lists the option tags for Unsupported', () => {
  expect(Message.parse(good).validate({ optionTags: ['a'] })[0]?.unsupported).toEqual(['b']);
});

test('a UAS ignores Max-Forwards, and so does a proxy for OPTIONS', () => {
  expect(faults(good, { role: 'uas' })).toEqual([]);
  expect(faults(good.replaceAll('INVITE', 'OPTIONS'), { role: 'proxy' })).toEqual([]);
});

test('the fault of a response has no status', () => {
  expect(faults(good.replace(/^.*\r\n/, 'SIP/2.0 200 OK\r\n').replace(/To:.*\r\n/, ''))).toEqual([
    [undefined, 'reject', 'To'],
    [undefined, 'ignorable', 'Max-Forwards'],
  ]);
});
