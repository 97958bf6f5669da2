/** What the program says of a message. */
import { expect, test } from 'vitest';
import { Server } from '../../scripts/start/server.ts';
import { client, text } from './requests.ts';

function lines(octets: string): readonly string[] {
  const server = new Server({ address: '127.0.0.1', port: 5060 });
  return server.receive(Buffer.from(octets, 'latin1'), client, 0).lines;
}

test('one line, with values of typed headers', () => {
  expect(lines(text('OPTIONS'))).toEqual([
    '<- 192.0.2.1:5060  OPTIONS sip:bob@example.com  from sip:alice@example.com  to sip:bob@example.com' +
      '  cseq 1 OPTIONS  call-id one@192.0.2.1',
  ]);
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
  expect(fault).toBe('   ignorable: Max-Forwards is absent (§8.1.1.6)');
});

test('no control octet reaches the terminal', () => {
  const said = lines(
    text('OPTIONS', { headers: ['X: \x1b[2J'], to: '<sip:bob@example.com>' }).replace('bob', '\x1b[2J'),
  );
  expect(said.join('')).not.toContain('\x1b');
});
