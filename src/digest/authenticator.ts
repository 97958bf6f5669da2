/**
 * The server's side of digest authentication: RFC 3261 §22, RFC 7616 and RFC 8760.
 *
 * Invariant: nothing here sends a message. `verify` returns the user who sent a request, or the reason why that is
 * unknown together with the response to send. A nonce is accepted only if it is ours, young enough, and its count was
 * not used before.
 */
import { authorization } from '../generated/headers/authorization.ts';
import { proxyAuthenticate } from '../generated/headers/proxy-authenticate.ts';
import { proxyAuthorization } from '../generated/headers/proxy-authorization.ts';
import { wwwAuthenticate } from '../generated/headers/www-authenticate.ts';
import type { CredentialsParams } from '../generated/rules/credentials-params.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { type DigestAlgorithm, digestAlgorithm, hashOf } from './algorithm.ts';
import {
  type AuthenticatorOptions,
  type AuthenticatorPlatform,
  type Secret,
  type Settings,
  settingsOf,
} from './authenticator-options.ts';
import type { Qop } from './challenges.ts';
import { type DigestInput, digestResponse, equalInConstantTime, responseAuth, secretHash } from './compute.ts';
import { type CountVerdict, NonceCounts } from './nonce-counts.ts';
import { createNonce, issuedAt } from './server-nonces.ts';

/** Why a request is not authenticated. */
export type VerifyFailure =
  /** The request has no Digest credentials for the realm. */
  | 'missing'
  /** The credentials lack a parameter, or use an algorithm or `qop` that was not offered. */
  | 'unacceptable'
  /** The user or the password is wrong. Neither the verdict nor the time that it takes tells which of the two. */
  | 'wrong'
  /** The password is right, but the nonce is not ours, too old, or forgotten. */
  | 'stale'
  /** The nonce count was used before. */
  | 'replayed';

/** The verdict on a request: the user who sent it, or the reason why the user is unknown and the response to send. */
export type Verdict<H extends HeaderMap> =
  | {
      readonly ok: true;
      readonly user: string;
      readonly algorithm: DigestAlgorithm;
      /**
       * Returns the Authentication-Info for a response with this body. It proves that the server knows the password.
       */
      readonly info: (body?: Uint8Array) => {
        readonly qop?: Qop;
        readonly rspauth: string;
        readonly cnonce?: string;
        readonly nc?: string;
      };
    }
  | {
      readonly ok: false;
      readonly reason: VerifyFailure;
      /** The 401 or 407 to send; `undefined` for ACK and CANCEL, which nobody may challenge. */
      readonly response: Response<H> | undefined;
    };

/** An authenticator of one realm. */
export interface Authenticator {
  /** Returns the 401 or 407 that challenges a request, or `undefined` for ACK and CANCEL (RFC 3261 §22.1). */
  challenge<H extends HeaderMap>(request: Request<H>, options?: { readonly stale?: boolean }): Response<H> | undefined;
  /**
   * Returns the user who sent the request, or why that is unknown. An ACK is checked by the credentials of its INVITE.
   */
  verify<H extends HeaderMap>(request: Request<H>): Promise<Verdict<H>>;
}

/** Returns an authenticator for one realm. Throws `SippetError` (`bad-option`) if an option is not usable. */
export function makeAuthenticator(options: AuthenticatorOptions, platform: AuthenticatorPlatform): Authenticator {
  const settings = settingsOf(options);
  const counts = new NonceCounts(settings.maxNonces);
  return {
    challenge: (request, { stale = false } = {}) => challengeOf(settings, platform, request, stale),
    verify: (request) => verify(settings, platform, counts, request),
  };
}

/**
 * Returns one challenge for each algorithm, all with the same nonce, "starting with the most preferred" (RFC 8760
 * §2.3).
 */
function challengeOf<H extends HeaderMap>(
  { realm, secret, side, algorithms, qop }: Settings,
  { mac, now, random }: AuthenticatorPlatform,
  request: Request<H>,
  stale: boolean,
): Response<H> | undefined {
  // "a server MUST NOT challenge ... an ACK ... a CANCEL" (RFC 3261 §22.1)
  if (isExempt(request)) return undefined;
  const nonce = createNonce(mac, secret, realm, now(), random());
  const challenges = algorithms.map((algorithm) => ({
    scheme: 'Digest',
    params: { realm, nonce, algorithm, qop, ...(stale ? { stale } : {}) },
  }));
  return side === 'user'
    ? request.toResponse(401).set(wwwAuthenticate, challenges)
    : request.toResponse(407).set(proxyAuthenticate, challenges);
}

function isExempt({ method }: { readonly method: string }): boolean {
  return method === 'ACK' || method === 'CANCEL';
}

async function verify<H extends HeaderMap>(
  settings: Settings,
  platform: AuthenticatorPlatform,
  counts: NonceCounts,
  request: Request<H>,
): Promise<Verdict<H>> {
  const fail = (reason: VerifyFailure): Verdict<H> => {
    const stale = reason === 'stale' || reason === 'replayed';
    return { ok: false, reason, response: challengeOf(settings, platform, request, stale) };
  };
  const params = credentialsFor(settings, request);
  if (params === undefined) return fail('missing');
  const given = usableOf(settings, params, request);
  if (given === undefined) return fail('unacceptable');
  const found = await settings.find(given.username, settings.realm);
  const ha1 = ha1Of(settings, platform, given, found);
  const input: DigestInput = { ...given, ha1: ha1.value };
  const isRight = equalInConstantTime(digestResponse(platform.hash, input), given.response.toLowerCase());
  if (!isRight || !ha1.isKnown) return fail('wrong');
  const verdict = useNonce(settings, platform, counts, request, given);
  if (verdict !== 'fresh') return fail(verdict === 'replayed' ? 'replayed' : 'stale');
  const info = (body: Uint8Array = new Uint8Array()) => infoOf(platform, { ...input, body });
  return { ok: true, user: given.username, algorithm: given.algorithm, info };
}

/** Returns the credentials for our own realm. Those for other realms are meant for elements further on. */
function credentialsFor<H extends HeaderMap>({ side, realm }: Settings, request: Request<H>) {
  const reading = request.read(side === 'user' ? authorization : proxyAuthorization);
  if (reading.state === 'absent') return undefined;
  const values = reading.state === 'ok' ? reading.value : reading.values;
  return values.find(({ scheme, params }) => scheme.toLowerCase() === 'digest' && params.realm === realm)?.params;
}

interface Given extends Omit<DigestInput, 'ha1'> {
  readonly username: string;
  readonly response: string;
}

const COUNT = /^[0-9a-f]{8}$/i;

function usableOf<H extends HeaderMap>(
  settings: Settings,
  params: CredentialsParams,
  request: Request<H>,
): Given | undefined {
  const { username, nonce, uri, response, qop, nc, cnonce } = params;
  const algorithm = digestAlgorithm(params.algorithm);
  if (username === undefined || nonce === undefined || uri === undefined || response === undefined) return undefined;
  if (algorithm === undefined || !settings.algorithms.includes(algorithm)) return undefined;
  if (settings.acceptsUri !== undefined && !settings.acceptsUri(uri, request)) return undefined;
  if (!isOfferedQop(settings, params)) return undefined;
  // "any credentials in the INVITE that were accepted by a server MUST be accepted by that server for the ACK" (§22.1)
  const method = request.method === 'ACK' ? 'INVITE' : request.method;
  return { username, response, algorithm, nonce, uri, method, qop, nc, cnonce, body: request.body };
}

function isOfferedQop(settings: Settings, { qop, nc, cnonce }: CredentialsParams): boolean {
  if (qop === undefined) return settings.allowWithoutQop;
  const isOffered = settings.qop.some((each) => each === qop.toLowerCase());
  return isOffered && cnonce !== undefined && nc !== undefined && COUNT.test(nc);
}

/**
 * Returns the stored hash of a user. An unknown user gets a random key, so that the verdict takes as long as for a
 * wrong password.
 */
function ha1Of(
  { realm, secret }: Settings,
  { hash }: AuthenticatorPlatform,
  { algorithm, username }: Given,
  found: Secret | undefined,
): { readonly value: string; readonly isKnown: boolean } {
  const stored = typeof found === 'object' ? found.ha1[hashOf(algorithm)]?.toLowerCase() : undefined;
  const computed = secretHash(hash, algorithm, username, realm, typeof found === 'string' ? found : secret);
  return { value: stored ?? computed, isKnown: typeof found === 'string' || stored !== undefined };
}

function useNonce<H extends HeaderMap>(
  settings: Settings,
  { mac, now }: AuthenticatorPlatform,
  counts: NonceCounts,
  request: Request<H>,
  { nonce, qop, nc = '' }: Given,
): CountVerdict {
  const { secret, realm, nonceLifetime } = settings;
  const oldest = now() - nonceLifetime;
  counts.expire(oldest);
  const issued = issuedAt(mac, secret, realm, nonce);
  if (issued === undefined || issued < oldest) return 'forgotten';
  // The INVITE has used the count already.
  if (request.method === 'ACK') return 'fresh';
  // A nonce without a count can be used once, because every further use would have the same number.
  return counts.use(nonce, issued, qop === undefined ? 0 : Number.parseInt(nc, 16));
}

function infoOf({ hash }: AuthenticatorPlatform, input: DigestInput) {
  const rspauth = responseAuth(hash, input);
  const { cnonce, nc } = input;
  const qop: Qop = input.qop?.toLowerCase() === 'auth-int' ? 'auth-int' : 'auth';
  if (input.qop === undefined || cnonce === undefined || nc === undefined) return { rspauth };
  return { qop, rspauth, cnonce, nc };
}
