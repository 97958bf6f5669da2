import { Message, PrintError, SippetError } from 'sippet';
import { contact, route, via } from 'sippet/headers';
import { expect, test } from 'vitest';

const text = `INVITE sip:b@example.com SIP/2.0\r
v: SIP/2.0/UDP one.example.com;branch=z9hG4bK1 , SIP/2.0/UDP two.example.com\r
Via: SIP/2.0/TCP three.example.com\r
x-A: 1\r
From:   <sip:a@example.com>;tag=1\r
To: <sip:b@example.com>\r
Call-ID: x\r
CSeq: 1 INVITE\r
Max-Forwards: 9\r
X-a: 2\r
Content-Length: 0\r
\r
`;
const message = Message.parse(text);
const hosts = (of: typeof message) => of.headers.via?.map((each) => each.host);

test('typed values are read by definition and by field, and text by name', () => {
  expect(message.get(via)?.length).toBe(3);
  expect(message.get('via')).toBe(message.headers.via);
  expect(message.first(via)?.params.branch).toBe('z9hG4bK1');
  expect(message.last('via')?.host).toBe('three.example.com');
  expect(message.raw('VIA')?.length).toBe(2);
  expect(message.raw('X-A')).toEqual(['1', '2']);
  expect(message.hasRaw('x-a')).toBe(true);
  expect(message.hasRaw('x-b')).toBe(false);
  expect(message.has(route)).toBe(false);
  expect(message.get(route)).toBeUndefined();
});

test('a value is decoded once', () => {
  expect(message.headers.cseq).toBe(message.headers.cseq);
  expect(message.headers.via).toBe(message.headers.via);
});

test('changing one header leaves the octets of all others', () => {
  const changed = message.set('maxForwards', 8);
  expect(changed.toString()).toBe(text.replace('Max-Forwards: 9', 'Max-Forwards: 8'));
  expect(message.toString()).toBe(text);
});

test('prepend puts a row before the first, append after the last', () => {
  const value = { transport: 'UDP', host: 'zero.example.com', params: { branch: 'z9hG4bK0' } };
  const front = message.prepend(via, value);
  expect(front.toString()).toBe(text.replace('v: ', 'Via: SIP/2.0/UDP zero.example.com;branch=z9hG4bK0\r\nv: '));
  expect(hosts(message.append(via, value))?.at(-1)).toBe('zero.example.com');
});

test('a row is deleted with its last value', () => {
  expect(hosts(message.deleteFirst(via))).toEqual(['two.example.com', 'three.example.com']);
  expect(message.deleteLast(via).raw('Via')?.length).toBe(1);
  expect(message.deleteFirst(via).deleteFirst(via).deleteFirst(via).has(via)).toBe(false);
  expect(message.delete(via).deleteRaw('X-A').toString()).not.toMatch(/^(x-a|via|v):/im);
  expect(message.deleteFirst(route).headers.route).toBeUndefined();
});

test('pop returns the value and the message without it', () => {
  const [first, rest] = message.popFirst(via);
  expect(first?.host).toBe('one.example.com');
  expect(hosts(rest)).toEqual(['two.example.com', 'three.example.com']);
  const [last] = message.popLast('via');
  expect(last?.host).toBe('three.example.com');
  const [all, none] = message.pop(via);
  expect(all?.length).toBe(3);
  expect(none.headers.via).toBeUndefined();
  expect(message.popFirst(route)[0]).toBeUndefined();
});

test('text is written by name in place of the rows, before them or after them', () => {
  expect(message.setRaw('X-A', '3').raw('x-a')).toEqual(['3']);
  expect(message.setRaw('X-A', ['3', '4']).raw('x-a')).toEqual(['3', '4']);
  expect(message.prependRaw('X-A', '0').raw('x-a')).toEqual(['0', '1', '2']);
  expect(message.appendRaw('X-A', '3').raw('x-a')).toEqual(['1', '2', '3']);
  expect(message.appendRaw('X-B', '1').toString()).toBe(
    text.replace('Content-Length: 0\r\n', 'Content-Length: 0\r\nX-B: 1\r\n'),
  );
  expect(message.deleteRaw('x-A', 'v').names()).toEqual(message.names().filter((name) => !/^(x-a|via|v)$/i.test(name)));
});

test('the text of a known header is validated when it is written, by its full or its compact name', () => {
  expect(message.setRaw('v', 'SIP/2.0/UDP a.example.com').headers.via?.[0]?.host).toBe('a.example.com');
  expect(message.appendRaw('Route', '<sip:p.example.com;lr>').headers.route).toHaveLength(1);
  expect(() => message.setRaw('CSeq', 'nonsense')).toThrow('CSeq is malformed');
  expect(() => message.setRaw('CSeq', ['1 INVITE', '2 INVITE'])).toThrow(PrintError);
  expect(() => message.setRaw('Contact', ['*', '<sip:a@example.com>'])).toThrow(PrintError);
  expect(() => message.prependRaw('v', 'SIP')).toThrow('"SIP"');
  expect(() => message.appendRaw('Max-Forwards', '1')).toThrow(PrintError);
});

test('a name that is no field is refused by the types, and by an error that names the field or the raw methods', () => {
  // @ts-expect-error: no header has this field
  expect(() => message.set('contct', 'x')).toThrow(SippetError);
  // @ts-expect-error: the field is 'via'
  expect(() => message.get('VIA')).toThrow("the field of Via is 'via'");
  // @ts-expect-error: the field is 'callId'
  expect(() => message.has('Call-ID')).toThrow("the field of Call-ID is 'callId'");
  // @ts-expect-error: text is deleted by deleteRaw
  expect(() => message.delete('x-a')).toThrow('setRaw');
  // @ts-expect-error: no header has this field
  expect(() => message.read('contct')).toThrow(SippetError);
  // @ts-expect-error: no header has this field
  expect(() => Message.response(200, { contct: 'x' })).toThrow(SippetError);
});

test('setDefault keeps an existing value, and update replaces or removes it', () => {
  expect(message.setDefault('maxForwards', 1)).toBe(message);
  expect(message.setDefault('expires', () => 60).headers.expires).toBe(60);
  expect(message.update('maxForwards', (hops = 70) => hops - 1).headers.maxForwards).toBe(8);
  expect(message.update('cseq', () => undefined).has('cseq')).toBe(false);
  expect(message.update(contact, () => '*' as const).headers.contact).toBe('*');
});

test('no value can begin a new line', () => {
  expect(() => message.set('subject', 'a\r\nEvil: b')).toThrow(PrintError);
  expect(() => message.setRaw('X-A', 'a\r\nEvil: b')).toThrow(PrintError);
  expect(() => message.setRaw('X-A: b\r\nEvil', 'a')).toThrow(PrintError);
  expect(() => message.set('callId', 'a b')).toThrow(PrintError);
  expect(() => Message.response(200, {}, { reason: 'OK\r\nEvil: b' })).toThrow(PrintError);
  expect(() => Message.request('A\r\nB', 'sip:a', {})).toThrow(PrintError);
  expect(() => message.append('maxForwards', 4)).toThrow(PrintError);
});

test('Content-Length follows a new body, and a body needs a Content-Type', () => {
  expect(() => message.withBody('x')).toThrow('Content-Type');
  const withBody = message.withBody('€', 'text/plain');
  expect(withBody.headers.contentLength).toBe(3);
  expect(withBody.toString()).toMatch(/Content-Length: 3\r\n.*\r\n\r\n€$/s);
  expect(withBody.withBody('').headers.contentLength).toBe(0);
  expect(message.set('contentLength', 7).headers.contentLength).toBe(0);
  expect(message.delete('contentLength').headers.contentLength).toBe(0);
});

test('compact names are always read, and printed on demand', () => {
  const compact = message.toString({ compact: true });
  expect(compact).toMatch(/\r\ni: x\r\n/);
  expect(compact).toMatch(/\r\nl: 0\r\n/);
  expect(Message.parse(compact).headers.callId).toBe('x');
});

test('read distinguishes absent from malformed, and returns the valid rows', () => {
  const broken = Message.parse(
    text.replace('SIP/2.0/TCP three', 'SIP three').replace('CSeq: 1 INVITE', 'CSeq: 1 INVITE\r\nCSeq: 1 INVITE'),
  );
  const vias = broken.read(via);
  expect(vias).toMatchObject({ state: 'malformed', error: { kind: 'syntax', row: 1 } });
  expect(vias.state === 'malformed' && vias.values.map((each) => each.host)).toEqual([
    'one.example.com',
    'two.example.com',
  ]);
  expect(broken.headers.via).toBeUndefined();
  expect(broken.first(via)?.host).toBe('one.example.com');
  expect(broken.read('cseq')).toMatchObject({ state: 'malformed', error: { kind: 'duplicate', row: 1 } });
  expect(broken.read('route')).toEqual({ state: 'absent' });
  expect(broken.read('callId')).toEqual({ state: 'ok', value: 'x' });
});

test('the start line can be replaced', () => {
  expect(message.isRequest() && message.with({ uri: 'sip:c@example.com' }).toString()).toMatch(
    /^INVITE sip:c@example.com SIP/,
  );
  expect(Message.response(200, {}).with({ status: 486 }).reason).toBe('Busy Here');
});
