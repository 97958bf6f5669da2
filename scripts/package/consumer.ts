/** A program of a user who installed the package. It is type-checked strictly, compiled and run there. */
import { type Core, defineHeader, Message, ParseError, Sippet, UdpTransport, Uri } from 'sippet';
import { Message as AnyMessage } from 'sippet/all';
import { contact, cseq, type OptionTag, supported, via } from 'sippet/headers';

function check(truth: boolean, what: string): void {
  if (!truth) throw new Error(what);
}

const octets = [
  'INVITE sip:bob@biloxi.example.com SIP/2.0',
  'Via: SIP/2.0/UDP pc33.example.com;branch=z9hG4bK776asdhds',
  'To: Bob <sip:bob@biloxi.example.com>',
  'From: Alice <sip:alice@example.com>;tag=1928301774',
  'Call-ID: a84b4c76e66710@pc33.example.com',
  'CSeq: 314159 INVITE',
  'X-Custom: anything',
  '',
  '',
].join('\r\n');

const request = Message.parse(octets);
check(request.isRequest(), 'a request');
if (request.isRequest()) {
  const method: string = request.method;
  const host: string | undefined = request.uri.kind === 'sip' ? request.uri.host : undefined;
  const sequence: number | undefined = request.headers.cseq?.sequence;
  const branch: string | undefined = request.headers.via?.[0]?.params.branch;
  const custom: readonly string[] | undefined = request.headers['x-custom'];
  check(method === 'INVITE' && host === 'biloxi.example.com', 'the Request-Line');
  check(sequence === 314159 && branch === 'z9hG4bK776asdhds' && custom?.[0] === 'anything', 'headers');
  check(request.toString() === octets, 'unchanged octets');
  check(request.toResponse(200).status === 200, 'a response');
}

const options = Message.request('OPTIONS', 'sip:sip.example.com', {
  via: [{ transport: 'UDP', host: 'localhost', port: 5060, params: { branch: Message.createBranch() } }],
  from: { uri: Uri.parse('sip:localhost'), params: { tag: Message.createTag() } },
  to: { uri: Uri.parse('sip:sip.example.com') },
  cseq: { sequence: 1, method: 'OPTIONS' },
  callId: Message.createCallId(),
  userAgent: 'sippet/1.0',
});
check(Message.parse(options.toBytes()).headers.maxForwards === 70, 'a built request');

const tags: readonly OptionTag[] = ['100rel', 'x-of-tomorrow'];
check(supported.print(tags) === '100rel, x-of-tomorrow', 'supported');
check(cseq.parse('1 ACK').method === 'ACK', 'cseq');
check(via.safeParse('nothing').ok === false, 'via');
check(contact.print([{ uri: Uri.parse('sip:a@b') }]) === '<sip:a@b>', 'contact');
check(typeof defineHeader === 'function', 'defineHeader');
try {
  Message.parse('garbage');
  check(false, 'garbage');
} catch (error) {
  check(error instanceof ParseError && error.code === 'malformed', 'ParseError');
}

// @ts-expect-error An unknown header is not a field.
check(request.headers.viaa === undefined, 'viaa');

const extended = AnyMessage.parse('SIP/2.0 200 OK\r\nx: 1800;refresher=uac\r\nPath: <sip:p.example.com;lr>\r\n\r\n');
const interval: number | undefined = extended.headers.sessionExpires?.interval;
check(interval === 1800 && extended.headers.path?.length === 1, 'sippet/all');
// @ts-expect-error A header that only `sippet/all` knows is not a field of a message of `sippet`.
check(request.headers.sessionExpires === undefined, 'sippet alone');

/** Two stacks over the loopback, whose parser knows one more header. */
const room = defineHeader({
  name: 'X-Room',
  cardinality: 'one',
  parse: Number,
  print: (value: number) => String(value),
});
const Sip = Message.withHeaders(room);
const server = new Sippet({ name: 'server', message: Sip });
const client = new Sippet({ name: 'client' });
const { address } = await UdpTransport.listen(server, { address: '127.0.0.1', port: 0 });
await UdpTransport.listen(client, { address: '127.0.0.1', port: 0 });
server.registerCore({
  receiveRequest(received, key) {
    const number: number | undefined = received.headers.xRoom;
    if (key !== undefined) server.send(received.toResponse(number === 7 ? 200 : 404), key);
  },
  receiveResponse() {},
  receiveError() {},
});
const status = await new Promise<number>((resolve, reject) => {
  const core: Core = {
    receiveRequest() {},
    receiveResponse: (response) => resolve(response.status),
    receiveError: reject,
  };
  client.registerCore(core);
  client.send(
    options
      .delete('via')
      .setRaw('X-Room', '7')
      .with({ uri: `sip:127.0.0.1:${address.port}` }),
  );
});
check(status === 200, 'a response over UDP');
await Promise.all([server.close(), client.close()]);
