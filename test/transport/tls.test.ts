/** TLS over the loopback, with the certificates of `test/fixtures/tls`. */
import { once } from 'node:events';
import { connect, createServer, type TLSSocket } from 'node:tls';
import { Sippet, type TlsOptions, TlsTransport } from 'sippet';
import { afterEach, describe, expect, test } from 'vitest';
import { identitiesOf, matchesDomain } from '../../src/transport/tls-identity.ts';
import { closeAll, deferred, onClose, optionsTo, pem, socketTo, stackOf } from './stream.ts';

afterEach(closeAll);

const LOCAL = { address: '127.0.0.1', port: 0 };

function credentials(name: string) {
  return { key: pem(`${name}.key`), cert: pem(`${name}.crt`), ca: pem('ca.crt') };
}

/** Calls `sip.example.com` (or another domain), which is on the loopback and presents a certificate. */
async function call(certificate: string, options: TlsOptions = {}, domain = 'sip.example.com') {
  const uas = stackOf('uas');
  const listening = await TlsTransport.listen(uas.stack, { ...LOCAL, ...credentials(certificate) });
  const seen: unknown[] = [];
  const uac = new Sippet({
    locator: { locate: async () => [{ address: '127.0.0.1', port: listening.address.port }] },
  });
  const answered = deferred<number | Error>();
  uac.registerCore({
    receiveRequest() {},
    receiveResponse: ({ status }) => answered.resolve(status),
    receiveError: (reason) => {
      seen.push(reason);
      if (reason.type === 'transport') answered.resolve(reason.error);
    },
  });
  TlsTransport.open(uac, { address: '127.0.0.1', ca: pem('ca.crt'), ...options });
  uac.send(optionsTo(`sips:b@${domain}`));
  const outcome = await answered.promise;
  await uac.close();
  return outcome;
}

describe('a server is accepted', () => {
  test('with a DNS name in its certificate', async () => {
    expect(await call('server')).toBe(200);
  });

  test('with a SIP URI in its certificate (RFC 5922 §7.1)', async () => {
    expect(await call('uri', {}, 'example.com')).toBe(200);
  });

  test('with a wildcard, if the option allows it', async () => {
    expect(await call('wildcard', { wildcards: 'leftmost-label' })).toBe(200);
  });

  test("by a comparison of one's own", async () => {
    expect(await call('uri', { checkIdentity: (identities) => identities.includes('example.com') })).toBe(200);
  });

  test('without any check, if verify is off', async () => {
    expect(await call('expired', { verify: false })).toBe(200);
  });
});

describe('a server is refused', () => {
  test.each([
    ['for another name', 'server', {}, 'other.example.com', /sip\.example\.com.*not for other\.example\.com/],
    ['for its DNS name beside a SIP URI', 'uri', {}, 'unused.example.com', /stands for example\.com/],
    ['for a wildcard', 'wildcard', {}, 'sip.example.com', /the option wildcards: 'leftmost-label' accepts/],
    ['for an expired certificate', 'expired', {}, 'sip.example.com', /expired/],
    [
      'for an unknown authority',
      'server',
      { ca: pem('other-ca.crt') },
      'sip.example.com',
      /unable to verify|self.signed/,
    ],
    ['for a revoked certificate', 'revoked', { crl: pem('revoked.crl') }, 'sip.example.com', /revoked/],
  ] as const)('%s', async (_, certificate, options, domain, message) => {
    const outcome = await call(certificate, options, domain);
    expect(outcome).toBeInstanceOf(Error);
    expect(String(outcome)).toMatch(message);
  });
});

test('credentials can be exchanged while connections are accepted', async () => {
  const uas = stackOf('uas');
  const listening = await TlsTransport.listen(uas.stack, { ...LOCAL, ...credentials('expired') });
  listening.setCredentials(credentials('server'));
  const uac = stackOf('uac');
  TlsTransport.open(uac.stack, { address: '127.0.0.1', ca: pem('ca.crt') });
  const settled = uac.settled();
  uac.stack.send(optionsTo(`sips:b@127.0.0.1:${listening.address.port}`));
  await settled;
  expect(uac.seen.responses.map(({ status }) => status)).toEqual([200]);
});

test('a client without a certificate is refused if the server asks for one', async () => {
  const uas = stackOf('uas');
  const listening = await TlsTransport.listen(uas.stack, { ...LOCAL, ...credentials('server'), requestCert: true });
  const uac = stackOf('uac');
  TlsTransport.open(uac.stack, { address: '127.0.0.1', ca: pem('ca.crt') });
  const settled = uac.settled();
  uac.stack.send(optionsTo(`sips:b@127.0.0.1:${listening.address.port}`));
  await settled;
  expect(uac.seen.errors[0]).toMatchObject({ type: 'transport' });
});

test('an authority that setCredentials has removed is trusted no longer', async () => {
  const uas = stackOf('uas');
  const listening = await TlsTransport.listen(uas.stack, { ...LOCAL, ...credentials('server') });
  const uac = stackOf('uac');
  const calling = TlsTransport.open(uac.stack, { address: '127.0.0.1', ca: pem('ca.crt') });
  calling.setCredentials({ ca: pem('other-ca.crt') });
  const settled = uac.settled();
  uac.stack.send(optionsTo(`sips:b@127.0.0.1:${listening.address.port}`));
  await settled;
  expect(uac.seen.errors).toMatchObject([{ type: 'transport' }]);
  expect(String(uac.seen.errors[0]?.type === 'transport' && uac.seen.errors[0].error)).toMatch(
    /unable to verify|self.signed/,
  );
});

test('renegotiation is refused', async () => {
  const { stack } = stackOf('uas');
  const { address } = await TlsTransport.listen(stack, { ...LOCAL, ...credentials('server') });
  const socket = connect({
    ...address,
    host: address.address,
    ca: pem('ca.crt'),
    maxVersion: 'TLSv1.2',
    servername: 'sip.example.com',
  });
  onClose(() => socket.destroy());
  await once(socket, 'secureConnect');
  const failed = once(socket, 'error');
  socket.renegotiate({}, () => undefined);
  expect(await failed).toMatchObject([{ code: 'ERR_SSL_NO_RENEGOTIATION' }]);
});

test('connections whose handshake has not ended count for the limit of their address', async () => {
  const { stack } = stackOf('uas');
  const limits = { ...LOCAL, ...credentials('server'), maxPerAddress: 2 };
  const { address } = await TlsTransport.listen(stack, limits);
  await socketTo(address.port);
  await socketTo(address.port);
  const third = await socketTo(address.port);
  third.on('error', () => undefined);
  await once(third, 'close');
  expect(stack.stats().connections.refusals).toEqual({ 'too-many-connections': 1 });
});

describe('SNI', () => {
  /** Returns the server name that a request for this host sends, or `false` if it sends none. */
  async function serverNameFor(host: string): Promise<unknown> {
    const server = createServer(credentials('server'));
    onClose(() => server.close());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const { stack } = stackOf('uac', {}, { locator: { locate: async () => [{ address: '127.0.0.1', port }] } });
    TlsTransport.open(stack, { address: '127.0.0.1', ca: pem('ca.crt') });
    const connected: Promise<TLSSocket[]> = once(server, 'secureConnection');
    stack.send(optionsTo(host === '127.0.0.1' ? `sips:b@${host}:${port}` : `sips:b@${host}`));
    const [socket] = await connected;
    onClose(() => socket?.destroy());
    return socket?.servername;
  }

  test.each([
    ['sip.example.com', 'sip.example.com'],
    ['SIP.example.com.', 'sip.example.com'],
    ['127.0.0.1', false],
  ])('for %s is %s (RFC 6066 §3)', async (host, expected) => {
    expect(await serverNameFor(host)).toBe(expected);
  });
});

describe('identities', () => {
  test.each([
    ['DNS:a.example, DNS:b.example', ['a.example', 'b.example']],
    ['DNS:a.example, URI:sip:b.example', ['b.example']],
    ['URI:sip:alice@b.example, DNS:a.example', ['a.example']],
    ['URI:sips:b.example, DNS:a.example', ['a.example']],
    ['URI:SIP:b.example:5061;transport=tls', ['b.example']],
    ['URI:"sip:b.example, DNS:evil.example"', []],
    ['IP Address:127.0.0.1', ['127.0.0.1']],
    ['', []],
  ])('of %j', (names, expected) => {
    expect(identitiesOf({ subject: { CN: 'cn.example' } as never, subjectaltname: names })).toEqual(expected);
  });

  test('are those of CN only without a subjectAltName', () => {
    const subject = { CN: 'cn.example' } as never;
    expect(identitiesOf({ subject })).toEqual(['cn.example']);
  });

  test('match a domain in its entirety (RFC 5922 §7.2)', () => {
    expect(matchesDomain(['Example.COM.'], 'example.com', 'refuse')).toBe(true);
    expect(matchesDomain(['example.com'], 'foo.example.com', 'leftmost-label')).toBe(false);
    expect(matchesDomain(['*.example.com'], 'a.b.example.com', 'leftmost-label')).toBe(false);
    expect(matchesDomain(['*.example.com'], 'example.com', 'leftmost-label')).toBe(false);
    expect(matchesDomain(['*.0.0.1'], '127.0.0.1', 'leftmost-label')).toBe(false);
  });
});
