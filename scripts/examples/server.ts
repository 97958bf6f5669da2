import { createHmac, randomUUID } from 'node:crypto';
import {
  type Request,
  type ServerKey,
  Sippet,
  type Target,
  TcpTransport,
  type TlsCredentials,
  TlsTransport,
  UdpTransport,
  Uri,
} from 'sippet';
import { createAuthenticator, type DigestAlgorithm } from 'sippet/digest';
import type { Contact } from 'sippet/headers/contact';
import { createProxy } from 'sippet/proxy';

export interface ServerOptions {
  /** The port of UDP and TCP; 0 takes a free one. */
  readonly port: number;
  /** With a certificate it listens on TLS as well, on the next port. */
  readonly tls?: TlsCredentials;
  /** The algorithms of its challenges, strongest first. */
  readonly algorithms?: readonly DigestAlgorithm[];
  /** The password of each user. */
  readonly passwords: ReadonlyMap<string, string>;
}

interface Binding {
  readonly contact: Contact;
  /** The way that the REGISTER came by, so that a client behind a NAT is reached. */
  readonly flow: Target | undefined;
  /** When the binding ends, in seconds. */
  readonly until: number;
}

/** The longest lifetime of a binding here, in seconds. */
const LONGEST = 3600;
const REALM = 'sippet.example';

/**
 * Starts a registrar and proxy (RFC 3261 §10, §16): users register with a password, and a call rings at all their
 * contacts.
 */
export async function startServer({ port, passwords, tls, algorithms = ['SHA-256', 'MD5'] }: ServerOptions) {
  const stack = new Sippet({ name: 'server', role: 'proxy' });
  const address = '127.0.0.1';
  const udp = await UdpTransport.listen(stack, { address, port });
  await TcpTransport.listen(stack, { address, port: udp.address.port });
  if (tls !== undefined) await TlsTransport.listen(stack, { address, port: udp.address.port + 1, ...tls });
  const secret = randomUUID();
  const registrar = createAuthenticator({
    realm: REALM,
    secret,
    algorithms,
    find: (user) => passwords.get(user),
  });
  const bindings = new Map<string, readonly Binding[]>();
  const now = () => performance.now() / 1000;
  const live = (user: string) => (bindings.get(user) ?? []).filter(({ until }) => until > now());
  const userOf = (uri: Uri | undefined) => (uri?.kind === 'sip' ? uri.decodedUser : undefined);

  const proxy = createProxy(stack, {
    // Later requests of a dialog go by the connections of its phones, too.
    flows: (text) => createHmac('sha256', secret).update(text).digest(),
    targets(request) {
      const user = userOf(request.uri);
      if (user === undefined || !passwords.has(user)) return request.toResponse(404);
      return live(user).map(({ contact, flow }) => ({ uri: contact.uri, q: contact.params.q, flow }));
    },
    onError: (error) => console.error('server:', error),
  });

  /** Answers a REGISTER (§10.3). */
  async function register(request: Request, key: ServerKey): Promise<void> {
    const verdict = await registrar.verify(request);
    const { contact: given = [], expires, to } = request.headers;
    if (!verdict.ok) {
      if (verdict.response !== undefined) stack.send(verdict.response, key);
      return;
    }
    // "the registrar SHOULD determine if the authenticated user is authorized to modify registrations for this
    // address-of-record" (step 4)
    if (verdict.user !== userOf(to?.uri)) return void stack.send(request.toResponse(403), key);
    // "Contact: *" removes all (step 6).
    let kept = given === '*' ? [] : live(verdict.user);
    for (const contact of given === '*' ? [] : given) {
      const seconds = Math.min(contact.params.expires ?? expires ?? LONGEST, LONGEST);
      kept = kept.filter((each) => !Uri.equals(each.contact.uri, contact.uri));
      if (seconds > 0) kept = [...kept, { contact, flow: request.source?.flow, until: now() + seconds }];
    }
    bindings.set(verdict.user, kept);
    const contact = kept.map((each) => ({
      uri: each.contact.uri,
      params: { expires: Math.ceil(each.until - now()) },
    }));
    const headers = { authenticationInfo: verdict.info(), ...(contact.length > 0 ? { contact } : {}) };
    stack.send(request.toResponse(200, { headers }), key);
  }

  stack.registerCore({
    receiveRequest: (request, key) =>
      request.method === 'REGISTER' ? register(request, key) : proxy.receiveRequest(request, key),
    receiveAck: (ack) => proxy.receiveAck(ack),
    receiveCancel: (cancel, key) => proxy.receiveCancel(cancel, key),
    receiveResponse: (response, key) => proxy.receiveResponse(response, key),
    receiveError: (reason, key) => proxy.receiveError(reason, key),
    receiveEnd: (key) => proxy.receiveEnd(key),
  });
  return { port: udp.address.port, close: () => stack.close() };
}
