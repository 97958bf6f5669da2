/** The options of an authenticator, checked when it is made. */

import { SippetError } from '../runtime/errors.ts';
import type { Uri } from '../uri/uri.ts';
import { type DigestAlgorithm, digestAlgorithms, type Hash, type HashName } from './algorithm.ts';
import type { Qop, Side } from './challenges.ts';
import type { Mac } from './server-nonces.ts';

/** The secret of a user: the password, or `H(username ":" realm ":" password)` for each hash. */
export type Secret = string | { readonly ha1: Readonly<Partial<Record<HashName, string>>> };

/** The options of an authenticator. */
export interface AuthenticatorOptions {
  /** The protection domain that is shown to users, such as `example.com`. */
  readonly realm: string;
  /**
   * The key that seals the nonces. All processes that serve one realm share it; anybody who knows it can forge nonces.
   */
  readonly secret: string;
  /** Returns a user's secret, or `undefined` if there is no such user. It may ask a database. */
  readonly find: (user: string, realm: string) => Secret | undefined | Promise<Secret | undefined>;
  /** `user` answers 401 with WWW-Authenticate, `proxy` 407 with Proxy-Authenticate; default `user`. */
  readonly side?: Side | undefined;
  /** The algorithms that are offered, in this order, strongest first (RFC 8760 §2.3); default `['SHA-256', 'MD5']`. */
  readonly algorithms?: readonly DigestAlgorithm[] | undefined;
  /** The qualities of protection that are offered; default `['auth']`. */
  readonly qop?: readonly Qop[] | undefined;
  /** How long a nonce lives, in milliseconds; default 300,000. */
  readonly nonceLifetime?: number | undefined;
  /** How many nonces with used counts are remembered; default 100,000. */
  readonly maxNonces?: number | undefined;
  /** Whether a request without `qop` is accepted. Its nonce is then used once. Default `false`. */
  readonly allowWithoutQop?: boolean | undefined;
  /**
   * Returns whether the `uri` of the credentials is one that this server answers for (RFC 8760 §2.6 item 6). It may
   * differ from the Request-URI, because proxies change that. By default every URI is accepted.
   */
  readonly acceptsUri?: ((uri: string, request: { readonly method: string; readonly uri: Uri }) => boolean) | undefined;
}

/** The services of the platform that the authenticator needs. */
export interface AuthenticatorPlatform {
  readonly hash: Hash;
  readonly mac: Mac;
  /** Returns the current time in milliseconds since the epoch. */
  readonly now: () => number;
  /** Returns unpredictable text without a dot. */
  readonly random: () => string;
}

const LIFETIME = 300_000;
const MAX_NONCES = 100_000;

/** The options with their defaults filled in. */
export type Settings = Pick<AuthenticatorOptions, 'acceptsUri'> & {
  readonly [Name in Exclude<keyof AuthenticatorOptions, 'acceptsUri'>]-?: Exclude<
    AuthenticatorOptions[Name],
    undefined
  >;
};

/**
 * Returns the options with their defaults. Throws `SippetError` (`bad-option`), which says what was given and what was
 * expected.
 */
export function settingsOf(options: AuthenticatorOptions): Settings {
  const settings = {
    ...options,
    side: options.side ?? 'user',
    algorithms: options.algorithms ?? (['SHA-256', 'MD5'] as const),
    qop: options.qop ?? (['auth'] as const),
    nonceLifetime: options.nonceLifetime ?? LIFETIME,
    maxNonces: options.maxNonces ?? MAX_NONCES,
    allowWithoutQop: options.allowWithoutQop ?? false,
  };
  const { secret, algorithms, qop, nonceLifetime, maxNonces } = settings;
  if (typeof secret !== 'string' || secret.length < SHORTEST_SECRET)
    throw badOption('secret', `a text of at least ${SHORTEST_SECRET} characters`, typeof secret);
  const unknown = algorithms.find((each) => !digestAlgorithms.includes(each));
  if (algorithms.length === 0 || unknown !== undefined)
    throw badOption('algorithms', `some of ${digestAlgorithms.join(', ')}`, unknown ?? 'none');
  // "A UAS MUST always send a "qop" parameter" (RFC 8760 §2.6)
  const strange = qop.find((each) => each !== 'auth' && each !== 'auth-int');
  if (qop.length === 0 || strange !== undefined) throw badOption('qop', 'auth, auth-int or both', strange ?? 'none');
  if (!(nonceLifetime > 0)) throw badOption('nonceLifetime', 'a positive number of milliseconds', nonceLifetime);
  if (!(maxNonces >= 1)) throw badOption('maxNonces', 'at least 1', maxNonces);
  return settings;
}

const SHORTEST_SECRET = 16;

function badOption(name: string, wanted: string, given: unknown): SippetError {
  return new SippetError('bad-option', `createAuthenticator: ${name} must be ${wanted}; it is ${String(given)}`);
}
