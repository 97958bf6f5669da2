import { Message, PrintError, Uri } from 'sippet';
import { describe, expect, it } from 'vitest';
import { requestWith, text } from './message.ts';

/** Each test prevents a fault that an implementation of SIP had from coming back. */
describe('regressions of messages', () => {
  it('Content-Length counts octets, not characters', () => {
    const message = requestWith(['Content-Type: text/plain']).withBody('ä€');
    expect(message.headers.contentLength).toBe(5);
    expect(message.body.length).toBe(5);
  });

  it('a body that looks like headers is not read as headers', () => {
    const message = requestWith(['Content-Type: text/plain', 'Content-Length: 21'], 'Route: <sip:a>\r\n\r\nB: c');
    expect(message.headers.route).toBeUndefined();
    expect(message.text()).toBe('Route: <sip:a>\r\n\r\nB: ');
  });

  it('a UTF-8 body ends where its Content-Length says', () => {
    const message = requestWith(['Content-Type: text/plain', 'Content-Length: 2'], 'äß');
    expect(message.text()).toBe('ä');
    expect(message.rest.length).toBe(2);
  });

  it('a sparse array of values cannot be printed', () => {
    const sparse = new Array<never>(2);
    expect(() => Message.response(200, { authorization: sparse })).toThrow(PrintError);
    expect(() => Message.response(200, { 'X-A': sparse })).toThrow(PrintError);
  });

  it('a reason phrase is either printed unchanged or refused', () => {
    for (const reason of ['\ud800', 'OK ', 'a\r\nb']) {
      expect(() => Message.response(200, {}, { reason })).toThrow(PrintError);
    }
    expect(Message.response(200, {}, { reason: 'é' }).reason).toBe('é');
    expect(Message.response(200, {}, { reason: '' }).reason).toBe('');
  });

  it('a second User-Agent makes that header malformed, not the whole message', () => {
    const message = requestWith(['User-Agent: a/1', 'User-Agent: b/1']);
    expect(message.headers.userAgent).toBeUndefined();
    expect(message.read('userAgent')).toMatchObject({ state: 'malformed', error: { kind: 'duplicate', row: 1 } });
  });

  it('two To rows make the header malformed instead of one winning', () => {
    expect(requestWith(['To: <sip:two@example.com>']).read('to')).toMatchObject({
      state: 'malformed',
      error: { kind: 'duplicate' },
    });
  });

  it('rows keep their order, and names are matched in any letter case', () => {
    const rows = ['X-Foo: 1', 'Subject: s', 'x-foo: 2', 'A: b'];
    const message = requestWith(rows);
    expect(message.headers['x-foo']).toEqual(['1', '2']);
    const printed = message.set('maxForwards', 69).toString();
    expect(rows.map((row) => printed.indexOf(row))).toEqual(
      rows.map((row) => printed.indexOf(row)).toSorted((a, b) => a - b),
    );
    expect(printed).toContain('X-Foo: 1\r\n');
  });

  it('a header or parameter called __proto__ is an ordinary name', () => {
    const message = requestWith(['__proto__: x', 'constructor: y', 'Contact: <sip:a;__proto__=b>;toString=c']);
    expect(message.raw('__proto__')).toEqual(['x']);
    expect(message.raw('constructor')).toEqual(['y']);
    expect(message.headers.contact).toMatchObject([
      { uri: { params: { others: [['__proto__', 'b']] } }, params: { others: [['toString', 'c']] } },
    ]);
  });

  it('the compact form e is read as Content-Encoding', () => {
    expect(requestWith(['e: gzip']).headers.contentEncoding).toEqual(['gzip']);
  });

  it('several Via values in one row are separate values', () => {
    const message = requestWith(['Via: SIP/2.0/TCP b;branch=z9hG4bKb, SIP/2.0/UDP c;branch=z9hG4bKc']);
    expect(message.headers.via?.map(({ host }) => host)).toEqual(['pc33.example.com', 'b', 'c']);
  });

  it('a tel URI in From is read with its number and parameters', () => {
    const message = Message.parse(text([]).replace('<sip:alice@example.com>', '<tel:+1-201-555-0123;ext=5>'));
    expect(message.headers.from?.uri).toMatchObject({ kind: 'tel', number: '+1-201-555-0123', params: { ext: '5' } });
  });

  it('escapes in a method or a header name are not decoded', () => {
    const message = Message.parse(text(['C%6Fntact: <sip:a@example.com>'], '', 'RE%47IST%45R'));
    expect(message.isRequest() && message.method).toBe('RE%47IST%45R');
    expect(message.headers.contact).toBeUndefined();
  });

  it('the values of Expires, Route and Date can be read and remain present', () => {
    const message = requestWith(['Expires: 5', 'Route: <sip:p;lr>', 'Date: Sat, 13 Nov 2010 23:29:00 GMT']);
    expect(message.headers.expires).toBe(5);
    expect(message.headers.route).toMatchObject([{ uri: { host: 'p', params: { lr: true } } }]);
    expect(message.headers.date?.toDate().toISOString()).toBe('2010-11-13T23:29:00.000Z');
    expect(message.has('date')).toBe(true);
  });
});

describe('regressions of URIs', () => {
  it('a parameter in the user part belongs to the user', () => {
    expect(Uri.parse('sip:user;par=u%40x@host')).toMatchObject({ user: 'user;par=u%40x', host: 'host' });
  });

  it('an explicit default port is kept, and the password is not part of the user', () => {
    expect(Uri.print(Uri.parse('sip:a:b@host:5060'))).toBe('sip:a:b@host:5060');
    expect(Uri.parse('sip:a:b@host:5060')).toMatchObject({ user: 'a', password: 'b', port: 5060 });
  });

  it('a malformed URI is refused', () => {
    for (const bad of ['sip:', 'sip:@', 'sip:a@', 'sip:2001:db8::10', 'sip:a@b:70000', 'sips:a@b;']) {
      expect(Uri.safeParse(bad).ok, bad).toBe(false);
    }
  });
});

describe('regressions of editing', () => {
  const message = requestWith(['Route: <sip:a;lr>', 'Route: <sip:b;lr>']);

  it('the first or the last value of a list can be removed, until none is left', () => {
    expect(message.deleteLast('route').headers.route).toHaveLength(1);
    const [first, rest] = message.popFirst('route');
    expect(first).toMatchObject({ uri: { host: 'a' } });
    expect(rest.popFirst('route')[1].has('route')).toBe(false);
    expect(requestWith([]).popLast('route')[0]).toBeUndefined();
  });
});
