import { Message, type Request, type Response, Uri } from 'sippet';
import { expect, test } from 'vitest';

const octetsOrString = `INVITE sip:bob@biloxi.com SIP/2.0\r
Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bK776asdhds\r
Max-Forwards: 70\r
To: Bob <sip:bob@biloxi.com>\r
From: Alice <sip:alice@atlanta.com>;tag=1928301774\r
Call-ID: a84b4c76e66710@pc33.atlanta.com\r
CSeq: 314159 INVITE\r
Contact: <sip:alice@pc33.atlanta.com>\r
X-Custom: one\r
x-custom: two\r
\r
`;

test('the lines of the README compile and do what they say', () => {
  const request = Message.parse(octetsOrString);
  expect(request.isRequest()).toBe(true);
  if (request.isRequest()) {
    expect(request.method).toBe('INVITE');
    if (request.uri.kind === 'sip') expect(request.uri.host).toBe('biloxi.com');
    expect(request.headers.cseq).toEqual({ sequence: 314159, method: 'INVITE' });
    expect(request.headers.via?.[0]?.params.branch).toBe('z9hG4bK776asdhds');
    expect(request.headers.from?.params.tag).toBe('1928301774');
    expect(request.headers['x-custom']).toEqual(['one', 'two']);
  }
  const response = request.toResponse(200);
  expect(response.status).toBe(200);
  expect(response.reason).toBe('OK');

  const options = Message.request('OPTIONS', 'sip:sip.example.com', {
    via: [{ transport: 'UDP', host: 'localhost', port: 5060, params: { branch: Message.createBranch() } }],
    from: { uri: Uri.parse('sip:localhost'), params: { tag: Message.createTag() } },
    to: { uri: Uri.parse('sip:sip.example.com') },
    cseq: { sequence: 1, method: 'OPTIONS' },
    callId: Message.createCallId(),
    userAgent: 'sippet/1.0',
  });
  expect(options.toString()).toMatch(/^OPTIONS sip:sip\.example\.com SIP\/2\.0\r\nVia: .*\r\nMax-Forwards: 70\r\n/);
  expect(options.toString()).toMatch(/\r\nContent-Length: 0\r\n\r\n$/);
  expect(new TextDecoder().decode(options.toBytes())).toBe(options.toString());
});

test('the types refuse a name that is not a header', () => {
  const message = Message.parse(octetsOrString);
  // @ts-expect-error: no header has this name
  expect(message.headers.viaa).toBeUndefined();
  // @ts-expect-error: Max-Forwards is a number
  expect(() => message.set('maxForwards', '70')).toThrow('Max-Forwards');
  const raw: readonly string[] | undefined = message.headers['CALL-ID'];
  expect(raw).toEqual(['a84b4c76e66710@pc33.atlanta.com']);
});

test('Request and Response have the built-in headers by default', () => {
  const callIdOf = (message: Request | Response): string | undefined => message.headers.callId;
  expect(callIdOf(Message.parse(octetsOrString))).toBe('a84b4c76e66710@pc33.atlanta.com');
});
