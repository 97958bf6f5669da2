import { Message, Uri } from 'sippet';
import { expect, test } from 'vitest';

const invite = `INVITE sip:b@example.com SIP/2.0\r
Via: SIP/2.0/UDP p.example.com;branch=z9hG4bKp\r
v: SIP/2.0/UDP a.example.com:5070;branch=z9hG4bKa;received=192.0.2.1\r
Record-Route: <sip:p.example.com;lr>\r
From: "A" <sip:a@example.com>;tag=1\r
To: "B"  <sip:b@example.com>\r
Call-ID: x\r
CSeq: 7 INVITE\r
Timestamp: 54\r
Route: <sip:q.example.com;lr>\r
Max-Forwards: 3\r
Contact: <sip:a@a.example.com>\r
Content-Length: 0\r
\r
`;

function parseRequest(text: string) {
  const message = Message.parse(text);
  if (!message.isRequest()) throw new Error('no request');
  return message;
}
const request = parseRequest(invite);
const tagOf = (text: string, status = 200) => parseRequest(text).toResponse(status).headers.to?.params.tag;

test('Via, From, To, Call-ID and CSeq are copied as they came (§8.2.6.2)', () => {
  const response = request.toResponse(486);
  expect(response.toString()).toMatch(
    /^SIP\/2\.0 486 Busy Here\r\nVia: SIP\/2\.0\/UDP p\.example\.com;branch=z9hG4bKp\r\nv: /,
  );
  expect(response.raw('to')?.[0]).toMatch(/^"B" {2}<sip:b@example\.com>;tag=\w{14}$/);
  expect(response.has('recordRoute')).toBe(false);
  expect(response.has('timestamp')).toBe(false);
  expect(response.headers.contentLength).toBe(0);
});

test('Record-Route is copied to 101 to 299 if the request makes a dialog, and Timestamp to 100', () => {
  expect(request.toResponse(180).has('recordRoute')).toBe(true);
  expect(request.toResponse(200).has('recordRoute')).toBe(true);
  expect(request.toResponse(100).has('recordRoute')).toBe(false);
  expect(request.toResponse(100).headers.to?.params.tag).toBeUndefined();
  expect(request.toResponse(100).has('timestamp')).toBe(true);
  expect(tagOf(invite)).toBeDefined();
  expect(parseRequest(invite.replaceAll('INVITE', 'REGISTER')).toResponse(200).has('recordRoute')).toBe(false);
});

test('a request and its CANCEL get the same To tag, and another branch gets another', () => {
  expect(tagOf(invite, 180)).toBe(tagOf(invite, 200));
  expect(tagOf(invite)).toBe(tagOf(invite.replaceAll('INVITE', 'CANCEL')));
  expect(tagOf(invite)).not.toBe(tagOf(invite.replace('z9hG4bKp', 'z9hG4bKq')));
  const old = invite.replace(/branch=z9hG4bK/g, 'branch=');
  expect(tagOf(old)).toBe(tagOf(old.replace('branch=p', 'branch=q')));
  expect(tagOf(old)).not.toBe(tagOf(old.replace('CSeq: 7', 'CSeq: 8')));
  expect(tagOf(invite.replace('b@example.com>\r', 'b@example.com>;tag=mine\r'))).toBe('mine');
});

test('toResponse obeys its options', () => {
  const response = request.toResponse(200, {
    reason: 'Fine',
    toTag: 'abc',
    headers: { contentType: { type: 'text', subtype: 'plain' }, 'X-A': ['1', '2'] },
    body: 'hello',
  });
  expect(response.reason).toBe('Fine');
  expect(response.headers.to?.params.tag).toBe('abc');
  expect(response.raw('x-a')).toEqual(['1', '2']);
  expect(response.headers.contentLength).toBe(5);
  expect(() => request.toResponse(200, { body: 'hello' })).toThrow('Content-Type');
  expect(() => request.toResponse(99)).toThrow('Status-Line');
  expect(() => request.toResponse(200).toResponse(200)).toThrow('only a request');
});

test('CANCEL is built from its request (§9.1)', () => {
  const cancel = Message.cancel(request);
  expect(cancel.method).toBe('CANCEL');
  expect(cancel.headers.via?.length).toBe(1);
  expect(cancel.headers.via?.[0]?.params.branch).toBe('z9hG4bKp');
  expect(cancel.headers.cseq).toEqual({ sequence: 7, method: 'CANCEL' });
  expect(cancel.raw('to')).toEqual(request.raw('to'));
  expect(cancel.raw('route')).toEqual(request.raw('route'));
  expect(cancel.has('contact')).toBe(false);
});

test('ACK within the transaction is built from the INVITE and its response (§17.1.1.3)', () => {
  const response = request.toResponse(486);
  const ack = Message.ack(request, response);
  expect(ack.headers.via?.map((via) => via.params.branch)).toEqual(['z9hG4bKp']);
  expect(ack.headers.cseq).toEqual({ sequence: 7, method: 'ACK' });
  expect(ack.raw('to')).toEqual(response.raw('to'));
  expect(ack.raw('route')).toEqual(request.raw('route'));
});

test('ACK of a 2xx follows the route set to the remote target, with a new branch', () => {
  const response = request
    .toResponse(200)
    .set('contact', [
      { uri: { kind: 'sip', scheme: 'sip', host: 'b.example.com', params: { others: [] }, headers: [] } },
    ])
    .setRaw('Record-Route', ['<sip:r1.example.com;lr>', '<sip:r2.example.com;lr>']);
  const ack = Message.ack(request, response);
  expect(ack.uri).toMatchObject({ host: 'b.example.com' });
  expect(ack.headers.route?.map((hop) => hop.uri.kind === 'sip' && hop.uri.host)).toEqual([
    'r2.example.com',
    'r1.example.com',
  ]);
  expect(ack.headers.via?.[0]?.params.branch).not.toBe('z9hG4bKp');
  expect(() => Message.ack(request, request.toResponse(180))).toThrow('final');
});

test('ACK of the 2xx of a re-INVITE keeps the route set of the dialog (§12.2)', () => {
  const to = 'To: "B"  <sip:b@example.com>;tag=2\r\n';
  const again = parseRequest(
    invite
      .replace(/To: .*\r\n/, to)
      .replace(/Route: <sip:q.*\r\n/, 'Route: <sip:q.example.com;lr>, <sip:r.example.com;lr>\r\n'),
  );
  const ok = again.toResponse(200, { headers: { contact: [{ uri: Uri.parse('sip:b@new.example.com') }] } });
  const ack = Message.ack(again, ok);
  expect(ack.raw('Route')).toEqual(['<sip:q.example.com;lr>, <sip:r.example.com;lr>']);
  expect(Uri.print(ack.uri)).toBe('sip:b@new.example.com');
  // "these requests do not cause the dialog's route set to be modified"
  const recorded = ok.set('recordRoute', [{ uri: Uri.parse('sip:other.example.com;lr') }]);
  expect(Message.ack(again, recorded).raw('Route')).toEqual(ack.raw('Route'));
  // Without a Contact the remote target stays.
  expect(Uri.print(Message.ack(again, ok.delete('contact')).uri)).toBe('sip:b@example.com');
});

test('ACK of the 2xx of a re-INVITE is rewritten for a strict router (§12.2.1.1)', () => {
  const again = parseRequest(
    invite
      .replace('To: "B"  <sip:b@example.com>', 'To: <sip:b@example.com>;tag=2')
      .replace('Route: <sip:q.example.com;lr>', 'Route: <sip:q.example.com>, <sip:r.example.com;lr>'),
  );
  const ack = Message.ack(again, again.toResponse(200, { headers: { contact: [{ uri: Uri.parse('sip:b@new') }] } }));
  expect(Uri.print(ack.uri)).toBe('sip:q.example.com');
  expect(ack.headers.route?.map(({ uri }) => Uri.print(uri))).toEqual(['sip:r.example.com;lr', 'sip:b@new']);
  expect(ack.target).toEqual({
    transport: 'UDP',
    host: 'q.example.com',
    port: 5060,
    isPortDefault: true,
    isTransportDefault: true,
  });
});

test('forward touches Max-Forwards, Via and Record-Route, and nothing else', () => {
  const via = { transport: 'UDP', host: 'me.example.com', params: { branch: 'z9hG4bKme' } };
  const out = request.forward({ via });
  const wanted = invite
    .replace('Via:', 'Via: SIP/2.0/UDP me.example.com;branch=z9hG4bKme\r\nVia:')
    .replace('Max-Forwards: 3', 'Max-Forwards: 2');
  expect(out.toString()).toBe(wanted);
  expect(parseRequest(invite.replace('Max-Forwards: 3\r\n', '')).forward({ via }).headers.maxForwards).toBe(70);
  expect(() => parseRequest(invite.replace('Forwards: 3', 'Forwards: 0')).forward({ via })).toThrow('Max-Forwards');
});

test('the sender is found by received and rport before sent-by', () => {
  expect(request.remote()).toEqual({ transport: 'UDP', host: 'p.example.com', port: 5060 });
  expect(request.deleteFirst('via').remote()).toEqual({ transport: 'UDP', host: '192.0.2.1', port: 5070 });
});

test('a To that ends in a fold gets its tag within the value, and not on a line of its own', () => {
  const folded = invite.replace('To: "B"  <sip:b@example.com>', 'To: "B"  <sip:b@example.com>\r\n ');
  const response = parseRequest(folded).toResponse(200, { toTag: 't' });
  expect(response.raw('to')).toEqual(['"B"  <sip:b@example.com>;tag=t']);
  expect(Message.parse(response.toBytes()).headers.to?.params.tag).toBe('t');
});
