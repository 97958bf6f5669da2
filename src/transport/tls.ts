/** TLS over `node:tls` (RFC 3261 §26.2, RFC 5922). */
import { constants } from 'node:crypto';
import type { Server, Socket } from 'node:net';
import { isIP } from 'node:net';
import {
  connect,
  createServer,
  type PeerCertificate,
  type SecureContextOptions,
  TLSSocket,
  type Server as TlsServer,
} from 'node:tls';
import { aBoolean, aFunction, type OptionCheck, type OptionChecks, oneOf } from '../runtime/check-options.ts';
import { checkListenOptions } from './listen-options.ts';
import { StreamConnections, type StreamProtocol } from './stream-connections.ts';
import { CONNECT_TIMEOUT, type StreamOptions, streamOptionChecks } from './stream-options.ts';
import { StreamTransport } from './stream-transport.ts';
import { bareName, identitiesOf, matchesDomain, type WildcardPolicy } from './tls-identity.ts';
import type { Endpoint, StreamRegistry } from './transport.ts';

/** Key, certificate chain, trusted authorities and revocation lists, each as PEM text or octets. */
export interface TlsCredentials {
  readonly key?: Pem | undefined;
  readonly cert?: Pem | undefined;
  readonly ca?: Pem | undefined;
  readonly crl?: Pem | undefined;
  /** The passphrase of the key. */
  readonly passphrase?: string | undefined;
}

/** PEM text or octets, one or several. */
export type Pem = string | Uint8Array | readonly (string | Uint8Array)[];

/** The options of a TLS transport. */
export interface TlsOptions extends StreamOptions, TlsCredentials {
  /** Whether clients are asked for a certificate, and refused without one that we trust; default `false`. */
  readonly requestCert?: boolean | undefined;
  /**
   * Whether servers are checked: their chain, and their name against the domain that was asked for; default `true`.
   * Without the check anybody on the way can read and change everything.
   */
  readonly verify?: boolean | undefined;
  /** Whether `*.example.com` stands for `sip.example.com`; default `refuse`, as RFC 5922 §7.2 demands. */
  readonly wildcards?: WildcardPolicy | undefined;
  /** Replaces the comparison of names: returns whether a server with these identities may serve the domain. */
  readonly checkIdentity?: ((identities: readonly string[], domain: string) => boolean) | undefined;
  /**
   * Protocols for ALPN; none unless given, because some servers refuse a connection that offers one that they do not
   * know.
   */
  readonly alpn?: readonly string[] | undefined;
}

/** A TLS transport of a stack. Connections are opened when they are needed, kept, and used both ways. */
export class TlsTransport extends StreamTransport {
  readonly #tls: TlsProtocol;

  /**
   * Accepts connections and registers with a stack. Rejects with `SippetError` (`bad-option`) for options that cannot
   * be, and with the error of the platform if the port cannot be bound or the credentials cannot be read.
   */
  static async listen(registry: StreamRegistry, options: TlsOptions): Promise<TlsTransport> {
    checkListenOptions('TlsTransport.listen()', options, CHECKS);
    const tls = new TlsProtocol(options);
    const connections = new StreamConnections(tls, options);
    const transport = new TlsTransport(tls, connections);
    await connections.listenFor(registry, transport);
    return transport;
  }

  /**
   * Registers a transport that accepts no connections, for programs that only send requests. Throws as `listen`
   * rejects.
   */
  static open(registry: StreamRegistry, options: TlsOptions = {}): TlsTransport {
    checkListenOptions('TlsTransport.open()', options, CHECKS);
    const tls = new TlsProtocol(options);
    const connections = new StreamConnections(tls, { ...options, port: options.port ?? 0 });
    const transport = new TlsTransport(tls, connections);
    connections.register(registry, transport);
    return transport;
  }

  private constructor(tls: TlsProtocol, connections: StreamConnections) {
    super(connections);
    this.#tls = tls;
  }

  /**
   * Uses other credentials from now on, for connections that are accepted and opened. Open connections stay as they
   * are.
   */
  setCredentials(credentials: TlsCredentials): void {
    this.#tls.setCredentials(credentials);
  }
}

/**
 * Renegotiation is refused because it costs a server more than its client, and because a certificate must not change
 * behind a connection whose names have been checked.
 */
const PROTOCOL = { minVersion: 'TLSv1.2', secureOptions: constants.SSL_OP_NO_RENEGOTIATION } as const;

class TlsProtocol implements StreamProtocol {
  readonly protocol = 'TLS';
  readonly defaultPort = 5061;
  readonly opening = 'secureConnect';
  readonly #options: TlsOptions;
  #credentials: SecureContextOptions;
  #server: TlsServer | undefined;

  constructor(options: TlsOptions) {
    this.#options = options;
    this.#credentials = contextOf(options);
  }

  setCredentials(credentials: TlsCredentials): void {
    this.#credentials = contextOf(credentials);
    this.#server?.setSecureContext({ ...this.#credentials, ...PROTOCOL });
  }

  listen(accept: (socket: Socket) => void): Server {
    const { requestCert = false, alpn } = this.#options;
    const server = createServer({
      ...this.#credentials,
      ...PROTOCOL,
      requestCert,
      rejectUnauthorized: requestCert,
      handshakeTimeout: this.#options.connectTimeout ?? CONNECT_TIMEOUT,
      ...(alpn === undefined ? {} : { ALPNProtocols: [...alpn] }),
    });
    server.on('secureConnection', accept);
    // A handshake that fails concerns its own socket alone, which the platform has closed.
    server.on('tlsClientError', (_error, socket) => socket.destroy());
    this.#server = server;
    return server;
  }

  connect({ address, port }: Endpoint, domain: string | undefined): TLSSocket {
    const { verify = true, alpn } = this.#options;
    const name = bareName(domain ?? address);
    return connect({
      ...this.#credentials,
      host: address,
      port,
      ...PROTOCOL,
      rejectUnauthorized: verify,
      checkServerIdentity: (_host, certificate) => this.#faultOf(certificate, name),
      // SNI has the name "without a trailing dot. ... Literal IPv4 and IPv6 addresses are not permitted" (RFC 6066 §3).
      ...(isIP(name) === 0 ? { servername: name } : {}),
      ...(alpn === undefined ? {} : { ALPNProtocols: [...alpn] }),
    });
  }

  /** A certificate that was not verified proves nothing. */
  namesOf(socket: Socket): readonly string[] {
    if (!(socket instanceof TLSSocket) || !socket.authorized) return [];
    return identitiesOf(socket.getPeerCertificate());
  }

  #faultOf(certificate: PeerCertificate, domain: string): Error | undefined {
    const { wildcards = 'refuse', checkIdentity } = this.#options;
    const identities = identitiesOf(certificate);
    const isRight = checkIdentity?.(identities, domain) ?? matchesDomain(identities, domain, wildcards);
    if (isRight) return undefined;
    const listed = identities.length === 0 ? 'no SIP domain at all' : identities.join(', ');
    const isWildcard = wildcards === 'refuse' && matchesDomain(identities, domain, 'leftmost-label');
    const hint = isWildcard ? "; the option wildcards: 'leftmost-label' accepts its wildcard" : '';
    return new Error(`the certificate stands for ${listed}, and not for ${domain}, which was asked for${hint}`);
  }
}

/** The same for the platform, whose lists are mutable and whose octets are buffers. */
function contextOf({ key, cert, ca, crl, passphrase }: TlsCredentials): SecureContextOptions {
  return { key: pemOf(key), cert: pemOf(cert), ca: pemOf(ca), crl: pemOf(crl), passphrase };
}

function pemOf(pem: Pem | undefined): (string | Buffer)[] | undefined {
  if (pem === undefined) return undefined;
  const all: readonly (string | Uint8Array)[] = typeof pem === 'string' || pem instanceof Uint8Array ? [pem] : pem;
  return all.map((each) => (typeof each === 'string' ? each : Buffer.from(each)));
}

const pem: OptionCheck = {
  expected: 'PEM text, octets, or a list of them',
  accepts: (value) => typeof value === 'string' || (typeof value === 'object' && value !== null),
};

const CHECKS: OptionChecks<TlsOptions> = {
  ...streamOptionChecks,
  key: pem,
  cert: pem,
  ca: pem,
  crl: pem,
  passphrase: { expected: 'a string', accepts: (value) => typeof value === 'string' },
  requestCert: aBoolean,
  verify: aBoolean,
  wildcards: oneOf('refuse', 'leftmost-label'),
  checkIdentity: aFunction,
  alpn: { expected: 'a list of protocol names', accepts: (value) => Array.isArray(value) },
};
