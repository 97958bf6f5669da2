import { LimitError, Message, ParseError } from 'sippet';
import { expect, test } from 'vitest';

const HEAD = [
  'OPTIONS sip:b@example.com SIP/2.0',
  'Via: SIP/2.0/UDP a.example.com;branch=z9hG4bKa',
  'From: <sip:a@example.com>;tag=1',
  'To: <sip:b@example.com>',
  'Call-ID: x',
  'CSeq: 1 OPTIONS',
].join('\r\n');

function withLines(...lines: readonly string[]): string {
  return `${[HEAD, ...lines].join('\r\n')}\r\n\r\n`;
}

function failure(text: string | Uint8Array, options = {}) {
  const result = Message.safeParse(text, options);
  if (result.ok) throw new Error('parsed');
  return result;
}

test('an unchanged message prints its own octets, with order, case, folds and unknown headers', () => {
  const text = withLines(
    'sUBJECT : a\r\n  fold',
    'X-Y:1',
    'm:<sip:a@b.example.com>',
    'Content-Type: text/plain',
    'l: 2',
  );
  const message = Message.parse(`${text}hi`);
  expect(message.toString()).toBe(`${text}hi`);
  expect(message.headers.subject).toBe('a fold');
  expect(message.raw('subject')).toEqual(['a fold']);
  expect(message.text()).toBe('hi');
});

test('leading empty lines and octets behind the body are not part of the message', () => {
  const message = Message.parse(`\r\n\r\n${withLines('Content-Length: 2')}hiJUNK`);
  expect(message.toString()).toBe(`${withLines('Content-Length: 2')}hi`);
  expect(new TextDecoder().decode(message.rest)).toBe('JUNK');
  expect(message.leniences).toEqual([]);
});

test('Content-Length counts octets, not characters', () => {
  const message = Message.parse(`${withLines('Content-Type: text/plain', 'Content-Length: 5')}ä€!`);
  expect(message.text()).toBe('ä€');
  expect(message.body).toEqual(new TextEncoder().encode('ä€'));
});

test('a body without Content-Length extends to the end of the datagram', () => {
  expect(Message.parse(`${withLines('Content-Type: text/plain')}all of it`).text()).toBe('all of it');
});

test.each([
  ['no empty line', `${HEAD}\r\n`, HEAD.length + 2],
  ['no colon', withLines('Broken'), HEAD.length + 8],
  ['no name', withLines(': x'), HEAD.length + 2],
  ['fold after the start line', `${HEAD.replace('\r\n', '\r\n ')}\r\n\r\n`, 35],
  ['a bare LF', withLines('X: a\nVia: evil'), HEAD.length + 6],
  ['a bare CR', withLines('X: a\rVia: evil'), HEAD.length + 6],
  ['Content-Length malformed', withLines('Content-Length: -1'), HEAD.length + 18],
  ['Content-Length twice', withLines('Content-Length: 0', 'l: 1'), HEAD.length + 24],
  ['Content-Length beyond what came', withLines('Content-Length: 1'), HEAD.length + 18],
])('%s fails the message, with its offset', (_what, text, offset) => {
  expect(failure(text).error.offset).toBe(offset);
  expect(() => Message.parse(text)).toThrow(ParseError);
});

test('a failed request can be answered if its sender is known, but never an ACK or a response', () => {
  expect(failure(withLines('Broken')).partial.toResponse(400)?.status).toBe(400);
  expect(failure(withLines('Broken').replaceAll('OPTIONS', 'ACK')).partial.toResponse(400)).toBeUndefined();
  expect(failure('nonsense').partial.toResponse(400)).toBeUndefined();
  expect(failure(withLines().replace('SIP/2.0\r\n', 'SIP/2.0 \r\n')).partial.toResponse(400)?.reason).toBe(
    'Bad Request',
  );
  expect(failure(withLines('Broken').replace(/^.*\r\n/, 'SIP/2.0 200 OK\r\n')).partial.toResponse(400)).toBeUndefined();
});

test('LF for CRLF is a lenience for the whole header block, and offsets count the received octets', () => {
  const text = withLines('X-A: 1').replaceAll('\r\n', '\n');
  const message = Message.parse(`${text}body\r\n`);
  expect(message.leniences).toEqual(['lf-line-ends']);
  expect(message.headers['x-a']).toEqual(['1']);
  expect(message.toString()).toBe(`${text}body\r\n`);
  expect(message.setRaw('X-A', '2').toString()).toContain('X-A: 2\r\n');
  expect(failure(text, { strict: true }).error.rule).toBe('message');
  const broken = Message.parse(text.replace('CSeq: 1', 'CSeq: one')).read('cseq');
  expect(broken.state === 'malformed' && text.slice(broken.error.offset)).toMatch(/^1 OPTIONS/);
});

test('a header that is named like a property of an object is an ordinary header', () => {
  const message = Message.parse(withLines('__proto__: p', 'constructor: c', 'toString: t', 'has-own: h'));
  expect(message.raw('__proto__')).toEqual(['p']);
  expect(message.raw('CONSTRUCTOR')).toEqual(['c']);
  expect(message.raw('toString')).toEqual(['t']);
  expect(Reflect.get(message.headers, '__proto__')).toBeUndefined();
  expect(Reflect.get(message.headers, 'constructor')).toBeUndefined();
  expect(Reflect.get(message.headers, 'toString')).toBeUndefined();
  expect(message.headers['has-own']).toEqual(['h']);
});

test('an underscore in a header name is not a hyphen', () => {
  const message = Message.parse(`${withLines('Content_Length: 5')}`);
  expect(message.headers.contentLength).toBeUndefined();
  expect(message.raw('Content_Length')).toEqual(['5']);
});

test('a message that exceeds a limit has a located fault, and each limit can be set', () => {
  const limited = failure(withLines('A-A: 1', 'B-B: 2'), { limits: { rows: 6 } });
  expect(limited.error).toMatchObject({ limit: 'rows', max: 6, offset: HEAD.length + 10 });
  expect(() => Message.parse(withLines(), { limits: { message: 10 } })).toThrow(LimitError);
  const branch = withLines(`v: SIP/2.0/UDP h;branch=${'b'.repeat(2000)}`);
  expect(failure(branch).error).toMatchObject({ limit: 'branch', header: 'Via' });
  expect(Message.safeParse(branch, { limits: { branch: 4000 } }).ok).toBe(true);
  const values = withLines(`Supported: ${'a,'.repeat(2000)}a`);
  expect(failure(values).error).toMatchObject({ limit: 'values', header: 'Supported' });
});

test('every prefix of a message is judged without throwing', () => {
  const text = withLines('X: y\r\n z', 'Content-Length: 0');
  for (let end = 0; end < text.length; end += 1) {
    expect(Message.safeParse(text.slice(0, end)).ok).toBe(false);
    expect(Message.safeParse(text.slice(0, end).replaceAll('\r\n', '\n')).ok).toBe(false);
  }
  expect(Message.safeParse(text).ok).toBe(true);
});

test('safeParse throws only for an argument that is neither text nor octets', () => {
  // @ts-expect-error: a number is no message
  expect(() => Message.safeParse(5)).toThrow(TypeError);
});
