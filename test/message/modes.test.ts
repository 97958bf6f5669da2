/** Values and messages that were read strictly are printed strictly. */
import { Address, type BuiltIn, Message, type Request, Uri, withNextHop } from 'sippet';
import { recordRoute, route } from 'sippet/headers';
import { expect, test } from 'vitest';

const HOP = '<sip:p.example.com;lr=on>';

function invite(more: string, strict: boolean, uri = 'sip:b@example.com'): Request<BuiltIn> {
  const text = `INVITE ${uri} SIP/2.0\r
Via: SIP/2.0/UDP a.example.com;branch=z9hG4bKa\r
From: <sip:a@example.com>;tag=1\r
To: <sip:b@example.com>\r
Call-ID: x\r
CSeq: 1 INVITE\r
${more}\r\n`;
  const message = Message.parse(text, { strict });
  if (!message.isRequest()) throw new Error('not a request');
  return message;
}

test('a value is printed in whichever mode it was read', () => {
  for (const strict of [true, false]) {
    expect(route.print(route.parse(HOP, { strict }))).toBe(HOP);
    expect(Address.print(Address.parse(HOP, { strict }))).toBe(HOP);
    expect(Uri.print(Uri.parse(HOP.slice(1, -1), { strict }))).toBe(HOP.slice(1, -1));
  }
});

test('a value is checked only in the mode that the caller names', () => {
  const value = route.parse(HOP, { strict: true });
  expect(route.print(value, { strict: true })).toBe(HOP);
  expect(() => route.print(value, { strict: false })).toThrow("'0.uri.params.lr' was given as nothing");
  const lenient = route.parse(HOP);
  expect(route.print(lenient, { strict: false })).toBe(HOP);
  expect(() => route.print(lenient, { strict: true })).toThrow("'0.uri.params.lr' was given as true");
});

test('the methods of a strict message keep values that were read strictly', () => {
  const request = invite(`Route: ${HOP}, <sip:q.example.com;lr=on>\r\n`, true);
  const shorter = request.deleteFirst('route');
  expect(shorter.raw('Route')).toEqual(['<sip:q.example.com;lr=on>']);
  expect(request.set('recordRoute', request.headers.route ?? []).headers.recordRoute).toEqual(request.headers.route);
  expect(request.with({ uri: request.headers.route?.[0]?.uri }).uri).toEqual(request.headers.route?.[0]?.uri);
  expect(
    request.prepend('route', { uri: Uri.parse('sip:r.example.com;lr=x', { strict: true }) }).first('route')?.uri,
  ).toEqual(Uri.parse('sip:r.example.com;lr=x', { strict: true }));
});

test('a strict message refuses a value that only a lenience reads', () => {
  const request = invite('', true);
  expect(() => request.set('userAgent', 'FPBX-13(13')).toThrow('User-Agent');
  expect(() => request.toResponse(200, { reason: '\x01' })).toThrow('Status-Line');
  expect(invite('', false).set('userAgent', 'FPBX-13(13').headers.userAgent).toBe('FPBX-13(13');
});

test('a strict request whose lr has a value goes to its next hop as to a strict router', () => {
  const next = withNextHop(invite(`Route: ${HOP}\r\n`, true));
  expect(Uri.print(next.uri)).toBe('sip:p.example.com;lr=on');
  expect(next.raw('Route')).toEqual(['<sip:b@example.com>']);
  expect(next.target?.host).toBe('p.example.com');
});

test('a new request accepts values from a message that was read strictly', () => {
  const hops = recordRoute.parse(HOP, { strict: true });
  const uri = Uri.parse('sip:b@example.com;lr=on', { strict: true });
  const request = Message.request('BYE', uri, { route: hops });
  expect(request.headers.route).toEqual(hops);
  expect(request.uri).toEqual(uri);
  expect(request.deleteLast('route').has('route')).toBe(false);
});

test('an ACK takes the route set and the target of a response in the mode in which it was read', () => {
  for (const [theirs, ours] of [
    [true, false],
    [false, true],
    [true, true],
  ] as const) {
    const response = Message.parse(
      invite(`Record-Route: ${HOP}\r\nContact: <sip:c.example.com;lr=on>\r\n`, theirs)
        .toResponse(200)
        .set('contact', [{ uri: Uri.parse('sip:c.example.com;lr=on', { strict: theirs }) }])
        .toBytes(),
      { strict: theirs },
    );
    if (!response.isResponse()) throw new Error('not a response');
    const ack = Message.ack(invite('', ours), response);
    expect(ack.raw('Route')).toEqual([theirs ? '<sip:c.example.com;lr=on>' : HOP]);
    expect(Uri.print(ack.uri)).toBe(theirs ? 'sip:p.example.com;lr=on' : 'sip:c.example.com;lr=on');
  }
});
