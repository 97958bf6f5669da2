import { type ClientKey, type Locator, Message, type Response, Sippet, TlsTransport, Uri } from 'sippet';
import { UserAgent } from 'sippet/dialog';
import { createDigestClient, DigestSender } from 'sippet/digest';

export interface TrunkOptions {
  /** The domain of the provider, which is looked up by DNS and checked in its certificate. */
  readonly domain: string;
  readonly user: string;
  readonly password: string;
  /** The authorities that may have signed the certificate, as PEM; by default those of Node. */
  readonly ca?: string;
  /** Replaces the look-up by DNS. */
  readonly locator?: Locator;
  /** Takes the status of each registration that ends. */
  readonly onRegistered?: (status: number) => void;
}

/** The lifetime to ask for, and the time until another try after a failure, in seconds. */
const EXPIRES = 600;
const RETRY = 30;
const ANSWER = {
  body: 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\na=inactive\r\n',
  contentType: 'application/sdp',
};

/** Starts a client of a SIP trunk: it registers over TLS with digest authentication, and answers every call. */
export function startTrunk({ ca, locator, ...account }: TrunkOptions) {
  const stack = new Sippet({ name: 'trunk', ...(locator === undefined ? {} : { locator }) });
  const tls = TlsTransport.open(stack, { address: '127.0.0.1', ca });
  // Calls come by the connection of the REGISTER, so the port of the Contact does not matter. A SIPS Contact would need
  // TLS at every hop to the caller (RFC 3261 §26.2.2).
  const contact = { uri: Uri.parse(`sip:${account.user}@${tls.sentBy.host};transport=tls`) };
  const agent = new UserAgent(stack, {
    contact,
    timer: { interval: 1800 },
    report(event, call) {
      if (event.type !== 'request') return;
      const isOffer = event.role === 'offer' || event.request.method === 'INVITE';
      const status = event.request.method === 'REFER' ? 603 : 200;
      call.respond(event.request, status, { description: isOffer ? ANSWER : undefined });
    },
  });
  const registration = register(stack, account, contact.uri);
  stack.registerCore({
    receiveRequest: (request, key) => agent.receiveRequest(request, key),
    receiveAck: (ack, key) => agent.receiveAck(ack, key),
    receiveCancel: (cancel, key) => agent.receiveCancel(cancel, key),
    receiveEnd: (key) => agent.receiveEnd(key),
    receiveResponse: (response, key) =>
      registration.receive(response, key) ? undefined : agent.receiveResponse(response, key),
    receiveError: (reason, key) => (registration.fail(key) ? undefined : agent.receiveError(reason, key)),
  });
  return { calls: () => agent.size, close: registration.close };
}

/** Registers, again and again. The functions that it returns say whether a response or a failure was a REGISTER's. */
function register(stack: Sippet, { domain, user, password, onRegistered }: TrunkOptions, contact: Uri) {
  const digest = new DigestSender(stack, createDigestClient({ username: user, password }));
  const address = { uri: Uri.parse(`sip:${user}@${domain}`) };
  const first = Message.request('REGISTER', `sip:${domain};transport=tls`, {
    from: { ...address, params: { tag: Message.createTag() } },
    to: address,
    callId: Message.createCallId(),
    cseq: { sequence: 1, method: 'REGISTER' },
    contact: [{ uri: contact }],
    expires: EXPIRES,
  });
  let sequence = 1;
  let sent: ClientKey | undefined = digest.send(first);
  let timer: NodeJS.Timeout | undefined;
  /** Takes the outcome of a REGISTER, and tries again in time. */
  function end(status: number, response?: Response): true {
    const own = response?.headers.contact;
    const granted = own === '*' ? undefined : own?.[0]?.params.expires;
    const seconds = status === 200 ? (granted ?? response?.headers.expires ?? EXPIRES) / 2 : RETRY;
    timer = setTimeout(() => {
      sequence += 1;
      sent = digest.send(first.set('cseq', { sequence, method: 'REGISTER' }));
    }, 1000 * seconds);
    sent = undefined;
    onRegistered?.(status);
    return true;
  }
  return {
    receive(response: Response, key: ClientKey | undefined): boolean {
      if (key === undefined || key !== sent) return false;
      if (response.status < 200) return true;
      const next = digest.receive(response, key, { sequence: sequence + 1 });
      if (next.state !== 'sent') return end(response.status, response);
      sequence += 1;
      sent = next.key;
      return true;
    },
    fail: (key: unknown): boolean => sent !== undefined && key === sent && end(408),
    close(): Promise<void> {
      clearTimeout(timer);
      return stack.close();
    },
  };
}
