import { describe, expect, it } from 'vitest';
import { authorize, createDigestClient, type DigestClient } from '../../src/digest/index.ts';
import { challenged, received, requestOf, type TestRequest } from './messages.ts';

const BOB = { username: 'bob', password: 'zanzibar' };
const MD5 = 'Digest realm="example.com", nonce="n1", algorithm=MD5, qop="auth"';
const SHA = 'Digest realm="example.com", nonce="n1", algorithm=SHA-256, qop="auth"';

function retried(client: DigestClient, request: TestRequest, ...challenges: readonly string[]): TestRequest {
  const result = client.authorize(request, challenged(request, ...challenges));
  if (!result.ok) throw new Error(result.text);
  return result.request;
}

function params(request: TestRequest, at = 0) {
  return request.headers.authorization?.[at]?.params;
}

describe('the request that answers a challenge', () => {
  it('keeps Call-ID, From and target, and has the next CSeq number (RFC 3261 §8.1.3.5)', () => {
    const target = { transport: 'UDP', host: 'edge.example.com', port: 5070 };
    const request = requestOf('REGISTER').withTarget(target);
    const next = retried(createDigestClient(BOB), request, MD5);
    expect(next.headers.callId).toBe(request.headers.callId);
    expect(next.headers.from).toEqual(request.headers.from);
    expect(next.headers.cseq).toEqual({ sequence: 8, method: 'REGISTER' });
    expect(next.target).toEqual(target);
  });

  it('has a new branch if the request had a Via', () => {
    const request = received(requestOf('REGISTER'));
    const next = retried(createDigestClient(BOB), request, MD5);
    expect(next.headers.via).toHaveLength(1);
    expect(next.headers.via?.[0]?.params.branch).toMatch(/^z9hG4bK./);
    expect(next.headers.via?.[0]?.params.branch).not.toBe(request.headers.via?.[0]?.params.branch);
  });

  it('takes its CSeq number from the dialog if it is in one', () => {
    const request = requestOf('BYE');
    const result = authorize(request, challenged(request, MD5), BOB, { sequence: 31 });
    expect(result.ok && result.request.headers.cseq?.sequence).toBe(31);
  });

  it('answers the topmost challenge of a realm that is supported, never a weaker one below it', () => {
    const unknown = 'Digest realm="example.com", nonce="n0", algorithm=SHA-1, qop="auth"';
    const next = retried(createDigestClient(BOB), requestOf('REGISTER'), unknown, SHA, MD5);
    expect(next.headers.authorization).toHaveLength(1);
    expect(params(next)).toMatchObject({ algorithm: 'SHA-256', username: 'bob', realm: 'example.com', qop: 'auth' });
  });

  it('answers a realm of a server and a realm of a proxy together', () => {
    const request = requestOf('INVITE');
    const response = challenged(request, MD5).set('proxyAuthenticate', [
      { scheme: 'Digest', params: { realm: 'proxy.example.com', nonce: 'p1', qop: ['auth'] } },
    ]);
    const result = authorize(request, response, BOB);
    expect(result.ok && result.request.headers.authorization?.[0]?.params.realm).toBe('example.com');
    expect(result.ok && result.request.headers.proxyAuthorization?.[0]?.params.realm).toBe('proxy.example.com');
  });

  it('keeps the credentials of a realm that was satisfied before', () => {
    const client = createDigestClient(BOB);
    const first = retried(client, requestOf('INVITE'), MD5);
    const second = retried(client, first, 'Digest realm="other", nonce="o1", qop="auth"');
    expect(second.headers.authorization?.map((each) => each.params.realm)).toEqual(['example.com', 'other']);
  });

  it('reads a qop list with white space in it, as RFC 7616 prints it', () => {
    const next = retried(createDigestClient(BOB), requestOf('REGISTER'), MD5.replace('"auth"', '"auth, auth-int"'));
    expect(params(next)?.qop).toBe('auth');
  });

  it('has neither cnonce nor nc if the challenge has no qop', () => {
    const next = retried(createDigestClient(BOB), requestOf('REGISTER'), 'Digest realm="example.com", nonce="n1"');
    expect(params(next)).toMatchObject({ qop: undefined, nc: undefined, cnonce: undefined });
  });

  it('protects the body if only auth-int is offered', () => {
    const next = retried(createDigestClient(BOB), requestOf('MESSAGE'), MD5.replace('"auth"', '"auth-int"'));
    expect(params(next)?.qop).toBe('auth-int');
  });
});

describe('the nonces of a digest client', () => {
  it('are counted over requests', () => {
    const client = createDigestClient(BOB);
    const first = retried(client, requestOf('REGISTER'), MD5);
    const second = client.authorizeAhead(requestOf('REGISTER', 'sip:example.com', 9));
    expect([params(first)?.nc, params(second)?.nc]).toEqual(['00000001', '00000002']);
    expect(params(second)?.cnonce).toBe(params(first)?.cnonce);
  });

  it('are offered ahead only to the host that gave them', () => {
    const client = createDigestClient(BOB);
    retried(client, requestOf('REGISTER'), MD5);
    expect(client.authorizeAhead(requestOf('REGISTER', 'sip:elsewhere.example')).headers.authorization).toBeUndefined();
  });

  it('are replaced by the nextnonce of Authentication-Info', () => {
    const client = createDigestClient(BOB);
    const request = retried(client, requestOf('REGISTER'), MD5);
    const response = received(request).toResponse(200, { headers: { authenticationInfo: { nextnonce: 'n2' } } });
    expect(client.confirm(request, response)).toBe('absent');
    expect(params(client.authorizeAhead(requestOf('REGISTER')))).toMatchObject({ nonce: 'n2', nc: '00000001' });
  });
});

describe('a challenge to a request that had credentials', () => {
  it('is refused if the nonce is the same: the password is wrong', () => {
    const client = createDigestClient(BOB);
    const request = retried(client, requestOf('REGISTER'), MD5);
    expect(client.authorize(request, challenged(request, MD5))).toMatchObject({ ok: false, reason: 'rejected' });
  });

  it('is refused if the nonce is new and not stale (RFC 3261 §22.3)', () => {
    const client = createDigestClient(BOB);
    const request = retried(client, requestOf('REGISTER'), MD5);
    const again = client.authorize(request, challenged(request, MD5.replace('n1', 'n2')));
    expect(again).toMatchObject({ ok: false, reason: 'rejected', realm: 'example.com' });
  });

  it('is answered once if the nonce was stale', () => {
    const client = createDigestClient(BOB);
    const request = retried(client, requestOf('REGISTER'), MD5);
    const fresh = retried(client, request, `${MD5.replace('n1', 'n2')}, stale=true`);
    expect(params(fresh)).toMatchObject({ nonce: 'n2', nc: '00000001' });
    const third = client.authorize(fresh, challenged(fresh, `${MD5.replace('n1', 'n3')}, stale=TRUE`));
    expect(third).toMatchObject({ ok: false, reason: 'stale-again' });
  });

  it('is answered if the credentials were offered ahead, though the server does not say stale', () => {
    const client = createDigestClient(BOB);
    retried(client, requestOf('REGISTER'), MD5);
    const ahead = client.authorizeAhead(requestOf('REGISTER', 'sip:example.com', 9));
    expect(params(retried(client, ahead, MD5.replace('n1', 'n2')))?.nonce).toBe('n2');
  });
});

describe('a challenge that cannot be answered', () => {
  it.each([
    ['another scheme', 'Basic realm="example.com"'],
    ['an unknown algorithm', 'Digest realm="example.com", nonce="n", algorithm=SHA-1'],
    ['an unknown qop', 'Digest realm="example.com", nonce="n", qop="auth-conf"'],
    ['no nonce', 'Digest realm="example.com"'],
  ])('is a challenge with %s', (_, challenge) => {
    const request = requestOf('REGISTER');
    const result = authorize(request, challenged(request, challenge), BOB);
    expect(result).toMatchObject({ ok: false, reason: 'no-usable-challenge' });
  });

  it('has a realm without credentials', () => {
    const request = requestOf('REGISTER');
    const result = authorize(request, challenged(request, MD5), { ...BOB, realm: 'other' });
    expect(result).toMatchObject({ ok: false, reason: 'no-credentials', realm: 'example.com' });
  });
});
