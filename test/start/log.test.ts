/** The log lines of the program. */
import { channel } from 'node:diagnostics_channel';
import { expect, test } from 'vitest';
import { program, text } from './requests.ts';

function lines(octets: string): readonly string[] {
  const started = program();
  started.receive(octets);
  return started.lines;
}

test('one line for each message in and out, with values of typed headers', () => {
  expect(lines(text('OPTIONS', { to: '<sip:bob@example.com>;tag=b' }))).toEqual([
    '<- 192.0.2.1:5060  OPTIONS sip:bob@example.com  from sip:alice@example.com  to sip:bob@example.com;tag=b' +
      '  cseq 1 OPTIONS  call-id one@192.0.2.1',
    '-> 192.0.2.1:5060  200 OK  from sip:alice@example.com  to sip:bob@example.com;tag=b' +
      '  cseq 1 OPTIONS  call-id one@192.0.2.1',
  ]);
});

test('also for what the stack does by itself', () => {
  const { receive, clock, lines } = program();
  receive(text('CANCEL'));
  receive(text('INVITE', { headers: ['Contact: <sip:alice@192.0.2.1>'] }));
  clock.advance(600);
  expect(lines.map((line) => line.replace(/^(.. ).*? {2}(.*?) {2}.*/, '$1$2'))).toEqual([
    '<- CANCEL sip:bob@example.com',
    '-> 481 Call/Transaction Does Not Exist',
    '<- INVITE sip:bob@example.com',
    '-> 180 Ringing',
    '-> 200 OK',
    '-> 200 OK',
  ]);
});

test('nothing for what keeps a binding of a NAT alive', () => {
  expect(lines('\r\n\r\n')).toEqual([]);
});

test('what cannot be sent', () => {
  const { receive, lines } = program();
  receive(text('OPTIONS', { via: 'SIP/2.0/UDP 192.0.2.1:9' }));
  expect(lines.at(-1)).toBe('   not sent: nobody is at 192.0.2.1 9');
});

const uri = 'sip:alice:s3cret@example.com';

test.each([
  ['a Request-URI', text('OPTIONS', { uri })],
  ['a malformed Request-Line', `OPTIONS ${uri}  SIP/2.0\r\n\r\n`],
  ['To', text('OPTIONS', { to: `<${uri}>` })],
  ['a malformed Contact', text('OPTIONS', { headers: [`Contact: <${uri}>, <`] })],
  ['a malformed Authorization', text('OPTIONS', { headers: ['Authorization: Digest response="s3cret", ='] })],
  ['a fold of it', text('OPTIONS', { headers: ['Authorization: Digest realm="a",\r\n response="s3cret", ='] })],
  ['a row without its colon', text('OPTIONS', { headers: ['Authorization Basic s3cret'] })],
  ['a long user', text('OPTIONS', { uri: `sip:${'a'.repeat(1025)}:s3cret@example.com` })],
])('no credentials of %s', (_where, octets) => {
  const said = lines(octets).join('\n');
  expect(said).toContain('<- 192.0.2.1:5060');
  expect(said).not.toContain('s3cret');
});

test('a malformed message: rule, offset and a caret', () => {
  const [line = ''] = lines('OPTIONS  sip:x SIP/2.0\r\n\r\n');
  expect(line).toMatch(/malformed: Request-Line at octet 8: expected/);
  expect(line.split('\n').slice(1)).toEqual(['  OPTIONS  sip:x SIP/2.0', '          ^']);
});

test('a malformed header of a message that lives', () => {
  const [, fault = ''] = lines(text('OPTIONS', { headers: ['Warning: x'] }));
  expect(fault).toMatch(/ignorable: Warning .*at octet \d+/);
  expect(fault.split('\n').at(-1)).toMatch(/^ +\^$/);
});

test('a fault without a place: its text alone', () => {
  const [, fault] = lines(text('OPTIONS').replace('Max-Forwards: 70\r\n', ''));
  expect(fault).toBe(
    '   ignorable: Max-Forwards is absent: it is mandatory in a request with the method OPTIONS (RFC 3261 §20)',
  );
});

test('no control octet reaches the terminal', () => {
  const said = lines(
    text('OPTIONS', { headers: ['X: \x1b[2J'], to: '<sip:bob@example.com>' }).replace('bob', '\x1b[2J'),
  );
  expect(said.join('')).not.toContain('\x1b');
});

test('an answer that the log cannot read is a line, and no error', () => {
  const { lines } = program();
  const endpoint = { address: '192.0.2.1', port: 5060 };
  const octets = Buffer.from('SIP/2.0 200 OK\r\nFrom\r\n\r\n');
  const event = { stack: 'sippet', time: 0, octets, transport: 'UDP', local: endpoint, remote: endpoint };
  channel('sippet:message:out').publish(event);
  expect(lines.join()).toMatch(/^-> 192\.0\.2\.1:5060 {2}message-header at octet/);
});

test('a request with a broken limit is a line of its own', () => {
  const parameters = Array.from({ length: 257 }, (_each, at) => `;p${at}`).join('');
  expect(lines(text('OPTIONS').replace(';tag=a', `;tag=a${parameters}`))[0]).toContain('malformed');
});
