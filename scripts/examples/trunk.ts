import { type BuiltIn, type ClientKey, type Locator, Message, type Response, Sippet, TlsTransport, Uri } from 'sippet';
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
export function startTrunk({ domain, user, password, ca, locator, onRegistered }: TrunkOptions) {
  const stack = new Sippet({ name: 'trunk', ...(locator === undefined ? {} : { locator }) });
  const tls = TlsTransport.open(stack, { address: '127.0.0.1', ca });
  // Calls come by the connection of the REGISTER, so the port of the Contact does not matter. A SIPS Contact would need
  // TLS at every hop to the caller (RFC 3261 §26.2.2).
  const contact = { uri: Uri.parse(`sip:${user}@${tls.sentBy.host};transport=tls`) };
  const digest = new DigestSender<BuiltIn, ClientKey>(stack, createDigestClient({ username: user, password }));
  const callId = Message.createCallId();
  const tag = Message.createTag();
  let sequence = 0;
  let registering: ClientKey | undefined;
  let timer: NodeJS.Timeout | undefined;

  const agent = new UserAgent(stack, {
    contact,
    timer: { interval: 1800 },
    report(event, call) {
      if (event.type !== 'request') return;
      const { method } = event.request;
      const isOffer = event.role === 'offer' || method === 'INVITE';
      call.respond(event.request, method === 'REFER' ? 603 : 200, { description: isOffer ? ANSWER : undefined });
    },
  });

  function register(): void {
    sequence += 1;
    const address = { uri: Uri.parse(`sip:${user}@${domain}`) };
    const request = Message.request('REGISTER', `sip:${domain};transport=tls`, {
      from: { ...address, params: { tag } },
      to: address,
      callId,
      cseq: { sequence, method: 'REGISTER' },
      contact: [contact],
      expires: EXPIRES,
    });
    registering = digest.send(request);
  }

  /** Takes the outcome of a REGISTER, and tries again in time. */
  function registered(status: number, response?: Response): void {
    registering = undefined;
    const own = response?.headers.contact;
    const granted = own === '*' ? undefined : own?.[0]?.params.expires;
    const seconds = status === 200 ? (granted ?? response?.headers.expires ?? EXPIRES) / 2 : RETRY;
    timer = setTimeout(register, 1000 * seconds);
    onRegistered?.(status);
  }

  stack.registerCore({
    receiveRequest: (request, key) => agent.receiveRequest(request, key),
    receiveAck: (ack, key) => agent.receiveAck(ack, key),
    receiveCancel: (cancel, key) => agent.receiveCancel(cancel, key),
    receiveEnd: (key) => agent.receiveEnd(key),
    receiveResponse(response, key) {
      if (key === undefined || key !== registering) return agent.receiveResponse(response, key);
      if (response.status < 200) return;
      sequence += 1;
      const next = digest.receive(response, key, { sequence });
      if (next.state === 'sent') registering = next.key;
      else registered(response.status, response);
    },
    receiveError(reason, key) {
      if (key !== undefined && key === registering) registered(408);
      else agent.receiveError(reason, key);
    },
  });
  register();

  const close = (): Promise<void> => {
    clearTimeout(timer);
    return stack.close();
  };
  return { calls: () => agent.size, close };
}
