import { describe, expect, it } from 'vitest';
import { createAuthenticator, createDigestClient, nodeHash, secretHash } from '../../src/digest/index.ts';
import { authenticatorOf, received, requestOf, type TestRequest } from './messages.ts';

type Setup = ReturnType<typeof authenticatorOf>;

function answered({ authenticator }: Setup, client: ReturnType<typeof createDigestClient>, request: TestRequest) {
  const challenge = authenticator.challenge(received(request));
  if (challenge === undefined) throw new Error('no challenge');
  const result = client.authorize(request, challenge);
  if (!result.ok) throw new Error(result.text);
  return received(result.request);
}

const bobsClient = (password = 'zanzibar') => createDigestClient({ username: 'bob', password });

describe('a challenge', () => {
  it('offers every algorithm with one nonce and qop, strongest first (RFC 8760 §2.3)', () => {
    const { authenticator } = authenticatorOf({ algorithms: ['SHA-512-256', 'SHA-256', 'MD5'] });
    const response = authenticator.challenge(received(requestOf('REGISTER')));
    const challenges = response?.headers.wwwAuthenticate ?? [];
    expect(response?.status).toBe(401);
    expect(challenges.map(({ params }) => params.algorithm)).toEqual(['SHA-512-256', 'SHA-256', 'MD5']);
    expect(new Set(challenges.map(({ params }) => params.nonce)).size).toBe(1);
    expect(challenges.every(({ params }) => params.qop?.[0] === 'auth')).toBe(true);
  });

  it('is a 407 with Proxy-Authenticate from a proxy', () => {
    const { authenticator } = authenticatorOf({ side: 'proxy' });
    const response = authenticator.challenge(received(requestOf('INVITE')));
    expect(response?.status).toBe(407);
    expect(response?.headers.proxyAuthenticate).toHaveLength(2);
  });

  it.each(['ACK', 'CANCEL'])('is never made for %s (RFC 3261 §22.1)', (method) => {
    const { authenticator } = authenticatorOf();
    expect(authenticator.challenge(received(requestOf(method)))).toBeUndefined();
  });
});

describe('a request to the authenticator', () => {
  it.each([
    ['MD5', 'auth'],
    ['MD5-sess', 'auth'],
    ['SHA-256', 'auth-int'],
    ['SHA-256-sess', 'auth'],
    ['SHA-512-256', 'auth'],
    ['SHA-512-256-sess', 'auth-int'],
  ] as const)('is accepted with the right password, %s and %s', async (algorithm, qop) => {
    const setup = authenticatorOf({ algorithms: [algorithm], qop: [qop] });
    const verdict = await setup.authenticator.verify(answered(setup, bobsClient(), requestOf('REGISTER')));
    expect(verdict).toMatchObject({ ok: true, user: 'bob', algorithm });
  });

  it('is challenged without credentials', async () => {
    const { authenticator } = authenticatorOf();
    const verdict = await authenticator.verify(received(requestOf('REGISTER')));
    expect(verdict).toMatchObject({ ok: false, reason: 'missing' });
    expect(!verdict.ok && verdict.response?.headers.wwwAuthenticate?.[0]?.params.stale).toBeUndefined();
  });

  it('is refused with a wrong password, and as an unknown user in the same way', async () => {
    const setup = authenticatorOf();
    const wrong = await setup.authenticator.verify(answered(setup, bobsClient('wrong'), requestOf('REGISTER')));
    const mallory = createDigestClient({ username: 'mallory', password: 'zanzibar' });
    const unknown = await setup.authenticator.verify(answered(setup, mallory, requestOf('REGISTER')));
    expect(wrong).toMatchObject({ ok: false, reason: 'wrong' });
    expect(unknown).toMatchObject({ ok: false, reason: 'wrong' });
  });

  it('cannot log in as an unknown user with the secret of the server', async () => {
    const setup = authenticatorOf();
    const client = createDigestClient({ username: 'mallory', password: 'a secret of the whole cluster' });
    const verdict = await setup.authenticator.verify(answered(setup, client, requestOf('REGISTER')));
    expect(verdict).toMatchObject({ ok: false, reason: 'wrong' });
  });

  it('is accepted by a stored hash, which may come from a database', async () => {
    const ha1 = secretHash(nodeHash, 'SHA-256', 'bob', 'example.com', 'zanzibar');
    const setup = authenticatorOf({ find: async () => ({ ha1: { 'SHA-256': ha1 } }) });
    const verdict = await setup.authenticator.verify(answered(setup, bobsClient(), requestOf('REGISTER')));
    expect(verdict.ok).toBe(true);
  });

  it('is accepted once: a replay is refused, and the next count is accepted', async () => {
    const setup = authenticatorOf();
    const client = bobsClient();
    const request = answered(setup, client, requestOf('REGISTER'));
    expect((await setup.authenticator.verify(request)).ok).toBe(true);
    expect(await setup.authenticator.verify(request)).toMatchObject({ ok: false, reason: 'replayed' });
    const next = client.authorizeAhead(requestOf('REGISTER', 'sip:example.com', 9));
    expect((await setup.authenticator.verify(received(next))).ok).toBe(true);
  });

  it('gets stale=true only if the password was right', async () => {
    const setup = authenticatorOf({ nonceLifetime: 60_000 });
    const right = answered(setup, bobsClient(), requestOf('REGISTER'));
    const wrong = answered(setup, bobsClient('wrong'), requestOf('REGISTER'));
    setup.clock.ms += 60_001;
    const stale = await setup.authenticator.verify(right);
    expect(stale).toMatchObject({ ok: false, reason: 'stale' });
    expect(!stale.ok && stale.response?.headers.wwwAuthenticate?.[0]?.params.stale).toBe(true);
    expect(await setup.authenticator.verify(wrong)).toMatchObject({ ok: false, reason: 'wrong' });
  });

  it('is stale with the nonce of a server that has another secret', async () => {
    const other = authenticatorOf({ secret: 'another secret of another cluster' });
    const request = answered(other, bobsClient(), requestOf('REGISTER'));
    expect(await authenticatorOf().authenticator.verify(request)).toMatchObject({ ok: false, reason: 'stale' });
  });

  it('is accepted by another process that shares the secret', async () => {
    const request = answered(authenticatorOf(), bobsClient(), requestOf('REGISTER'));
    expect((await authenticatorOf().authenticator.verify(request)).ok).toBe(true);
  });

  it('is refused if a proxy changed the body and the qop is auth-int', async () => {
    const setup = authenticatorOf({ qop: ['auth-int'] });
    const request = answered(setup, bobsClient(), requestOf('MESSAGE'));
    const verdict = await setup.authenticator.verify(request.withBody('other', 'text/plain'));
    expect(verdict).toMatchObject({ ok: false, reason: 'wrong' });
  });

  it('is accepted if it is an ACK that repeats the credentials of its INVITE (RFC 3261 §22.1)', async () => {
    const setup = authenticatorOf();
    const invite = answered(setup, bobsClient(), requestOf('INVITE'));
    expect((await setup.authenticator.verify(invite)).ok).toBe(true);
    const ack = invite.with({ method: 'ACK' }).set('cseq', { sequence: 8, method: 'ACK' });
    expect((await setup.authenticator.verify(ack)).ok).toBe(true);
  });

  it('is refused if the server does not answer for its URI', async () => {
    const setup = authenticatorOf({ acceptsUri: (uri) => uri === 'sip:example.org' });
    const verdict = await setup.authenticator.verify(answered(setup, bobsClient(), requestOf('REGISTER')));
    expect(verdict).toMatchObject({ ok: false, reason: 'unacceptable' });
  });

  it('is answered with an Authentication-Info that the client verifies, and a forged one is detected', async () => {
    const setup = authenticatorOf();
    const client = bobsClient();
    const request = answered(setup, client, requestOf('REGISTER'));
    const verdict = await setup.authenticator.verify(request);
    if (!verdict.ok) throw new Error(verdict.reason);
    const info = verdict.info();
    expect(client.confirm(request, request.toResponse(200).set('authenticationInfo', info))).toBe('confirmed');
    const forged = { ...info, rspauth: '0'.repeat(info.rspauth.length) };
    expect(client.confirm(request, request.toResponse(200).set('authenticationInfo', forged))).toBe('wrong');
  });
});

describe('a request without qop', () => {
  const withoutQop = (setup: Setup) => {
    const request = requestOf('REGISTER');
    const challenge = setup.authenticator.challenge(received(request));
    const [first] = challenge?.headers.wwwAuthenticate ?? [];
    if (challenge === undefined || first === undefined) throw new Error('no challenge');
    const bare = { scheme: 'Digest', params: { ...first.params, qop: undefined } };
    const result = bobsClient().authorize(request, challenge.set('wwwAuthenticate', [bare]));
    if (!result.ok) throw new Error(result.text);
    return received(result.request);
  };

  it('is refused unless it is allowed', async () => {
    const setup = authenticatorOf();
    expect(await setup.authenticator.verify(withoutQop(setup))).toMatchObject({ ok: false, reason: 'unacceptable' });
  });

  it('uses its nonce once if it is allowed', async () => {
    const setup = authenticatorOf({ allowWithoutQop: true });
    const request = withoutQop(setup);
    expect((await setup.authenticator.verify(request)).ok).toBe(true);
    expect(await setup.authenticator.verify(request)).toMatchObject({ ok: false, reason: 'replayed' });
  });
});

describe('a full nonce table', () => {
  it('makes the forgotten nonce stale, never fresh', async () => {
    const setup = authenticatorOf({ maxNonces: 2 });
    const requests = [1, 2, 3].map(() => {
      setup.clock.ms += 1000;
      return answered(setup, bobsClient(), requestOf('REGISTER'));
    });
    for (const request of requests) expect((await setup.authenticator.verify(request)).ok).toBe(true);
    const [first] = requests;
    if (first === undefined) throw new Error('no request');
    expect(await setup.authenticator.verify(first)).toMatchObject({ ok: false, reason: 'stale' });
  });
});

describe('an option', () => {
  it.each([
    [{ secret: 'short' }, /secret must be a text of at least 16 characters/],
    [{ algorithms: [] }, /algorithms must be some of/],
    [{ qop: [] }, /qop must be auth, auth-int or both/],
    [{ nonceLifetime: Number.NaN }, /nonceLifetime must be a positive number of milliseconds; it is NaN/],
    [{ maxNonces: 0 }, /maxNonces must be at least 1/],
  ])('that cannot be used throws: %o', (options, message) => {
    const usable = { realm: 'example.com', secret: 'a secret of the whole cluster', find: () => undefined };
    expect(() => createAuthenticator({ ...usable, ...options })).toThrow(message);
  });
});
