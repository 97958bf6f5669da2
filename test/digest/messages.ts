/** Requests and challenges for the tests of digest authentication. */
import { type AuthenticatorOptions, makeAuthenticator, nodeHash, nodeMac } from '../../src/digest/index.ts';
import { Message, Uri } from '../../src/index.ts';

const bob = Uri.parse('sip:bob@example.com');

/** Returns a request of Bob's to his registrar, without a Via, because the stack adds it. */
export function requestOf(method: string, uri = 'sip:example.com', sequence = 7) {
  return Message.request(method, uri, {
    from: { uri: bob, params: { tag: 'a48s' } },
    to: { uri: bob },
    callId: '843817637684230@998sdasdh09',
    cseq: { sequence, method },
  });
}

export type TestRequest = ReturnType<typeof requestOf>;

/** Returns a request as a server receives it, with the Via of its client. */
export function received(request: TestRequest): TestRequest {
  const via = { transport: 'UDP', host: 'client.example.com', params: { branch: 'z9hG4bKnashds7' } };
  return request.prepend('via', via);
}

/** Returns a 401 with some challenges, as text. */
export function challenged(request: TestRequest, ...challenges: readonly string[]) {
  return received(request).toResponse(401, { headers: { 'WWW-Authenticate': challenges } });
}

/** Returns an authenticator for Bob whose time stands still until a test moves it. */
export function authenticatorOf(options: Partial<AuthenticatorOptions> = {}) {
  const clock = { ms: 1_000_000 };
  let made = 0;
  const authenticator = makeAuthenticator(
    {
      realm: 'example.com',
      secret: 'a secret of the whole cluster',
      find: (user) => (user === 'bob' ? 'zanzibar' : undefined),
      ...options,
    },
    {
      hash: nodeHash,
      mac: nodeMac,
      now: () => clock.ms,
      random: () => {
        made += 1;
        return `r${made}`;
      },
    },
  );
  return { authenticator, clock };
}
