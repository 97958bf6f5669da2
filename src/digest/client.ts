/**
 * The client's side of digest authentication: RFC 3261 §22, RFC 7616 and RFC 8760.
 *
 * Invariant: nothing here sends a message or reads a clock. A client takes a request and the 401 or 407 that it was
 * answered with, and returns the request to send next; the caller may still change it.
 */
import { type AuthenticationInfo, authenticationInfo } from '../generated/headers/authentication-info.ts';
import { authorization } from '../generated/headers/authorization.ts';
import { cseq } from '../generated/headers/cseq.ts';
import { proxyAuthorization } from '../generated/headers/proxy-authorization.ts';
import { route } from '../generated/headers/route.ts';
import { via } from '../generated/headers/via.ts';
import type { Credentials as CredentialsHeader } from '../generated/rules/credentials.ts';
import { createBranch } from '../message/build/identifiers.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { Uri } from '../uri/uri.ts';
import { type Hash, isSession } from './algorithm.ts';
import { chooseChallenges, type Side, type UsableChallenge } from './challenges.ts';
import { digestResponse, equalInConstantTime, responseAuth, secretHash } from './compute.ts';
import { type KnownNonce, KnownNonces, nextCount } from './nonces.ts';

/** A username and password, for one realm or for all. */
export interface DigestCredentials {
  readonly username: string;
  readonly password: string;
  /** The realm that the credentials are for. Without a realm they are offered to every realm. */
  readonly realm?: string | undefined;
}

/** One set of credentials, several, or a function that looks them up by realm. */
export type CredentialsSource =
  | DigestCredentials
  | readonly DigestCredentials[]
  | ((realm: string) => DigestCredentials | undefined);

/** The platform's services and the options of a digest client. */
export interface DigestClientOptions {
  readonly hash: Hash;
  /** Returns a new client nonce; it must be unpredictable. */
  readonly createCnonce: () => string;
  /** How many realms are remembered; default 1,000. */
  readonly maxRealms?: number | undefined;
}

/** Why a challenge was not answered. */
export type DigestRefusal =
  /** The response has no Digest challenge of a supported algorithm and `qop`. */
  | 'no-usable-challenge'
  /** There are no credentials for any of the realms. */
  | 'no-credentials'
  /** The same credentials were refused: the password is wrong, or the server does not accept its own nonce. */
  | 'rejected'
  /** The server called the nonce stale once more, after a new one had been used. */
  | 'stale-again';

/** The request with credentials, or the reason why there is none. */
export type Authorized<R> =
  | { readonly ok: true; readonly request: R }
  | { readonly ok: false; readonly reason: DigestRefusal; readonly realm?: string | undefined; readonly text: string };

/**
 * The verdict on Authentication-Info: it is absent, it is right, or it shows that the server does not know the
 * password.
 */
export type Confirmation = 'absent' | 'confirmed' | 'wrong';

const MAX_REALMS = 1000;

/** A client that knows credentials, remembers nonces, and counts how often it used each. */
export class DigestClient {
  readonly #find: (realm: string) => DigestCredentials | undefined;
  readonly #options: DigestClientOptions;
  readonly #nonces: KnownNonces;
  /** Requests that answered `stale=true`. A second such challenge in a row is refused. */
  readonly #retriedAsStale = new WeakSet<object>();

  constructor(credentials: CredentialsSource, options: DigestClientOptions) {
    this.#find = finder(credentials);
    this.#options = options;
    this.#nonces = new KnownNonces(options.maxRealms ?? MAX_REALMS);
  }

  /**
   * Returns the request that answers the challenges of a 401 or 407. It has "the same value of the Call-ID, To, and
   * From ... CSeq should contain a new sequence number that is one higher than the previous" (RFC 3261 §8.1.3.5), and a
   * new branch if the request has a Via. Target and body stay as they are. Pass the dialog's next CSeq number as
   * `sequence` if the request is in a dialog. Returns a refusal if no challenge can be answered, or if the server
   * refused the same credentials before.
   */
  authorize<H extends HeaderMap>(
    request: Request<H>,
    response: Response<H>,
    options: { readonly sequence?: number | undefined } = {},
  ): Authorized<Request<H>> {
    const challenges = chooseChallenges(response);
    if (challenges.length === 0) return refuse('no-usable-challenge', undefined, `${response.status} has no challenge`);
    const refused = this.#refusedBefore(request, challenges);
    if (refused !== undefined) return refused;
    const answered = challenges.filter(({ realm }) => this.#find(realm) !== undefined);
    const [first] = challenges;
    if (answered.length === 0) return refuse('no-credentials', first?.realm, 'no credentials for the realm');
    const origin = originOf(request);
    const known = answered.map((each) => this.#nonces.learn(each, origin, this.#options.createCnonce));
    const next = this.#withCredentials(renewed(request, options.sequence), known);
    if (answered.some(({ isStale }) => isStale)) this.#retriedAsStale.add(next);
    return { ok: true, request: next };
  }

  /**
   * Returns the request with credentials for the realms for which its host has asked before, so that it need not be
   * challenged again (RFC 7616 §3.6). A request to a host that never asked is returned unchanged.
   */
  authorizeAhead<H extends HeaderMap>(request: Request<H>): Request<H> {
    const known = this.#nonces
      .for(originOf(request))
      .filter(({ challenge }) => this.#find(challenge.realm) !== undefined);
    return known.length === 0 ? request : this.#withCredentials(request, known);
  }

  /**
   * Checks the Authentication-Info of a response to a request that carried credentials. `rspauth` shows that the server
   * knows the password, and `nextnonce` replaces the nonce from then on (RFC 7616 §3.5).
   */
  confirm<H extends HeaderMap>(request: Request<H>, response: Response<H>): Confirmation {
    const reading = response.read(authenticationInfo);
    const own = credentialsOf(request, 'user')[0]?.params;
    const known = this.#nonces.for(originOf(request)).find(({ challenge }) => challenge.realm === own?.realm);
    if (reading.state !== 'ok' || own === undefined || known === undefined) return 'absent';
    const info = reading.value;
    const confirmation = this.#confirmation(known, own, info, response.body);
    if (info.nextnonce !== undefined && confirmation !== 'wrong') {
      const challenge = { ...known.challenge, nonce: info.nextnonce, isStale: false };
      this.#nonces.learn(challenge, known.origin, this.#options.createCnonce);
    }
    return confirmation;
  }

  #confirmation(
    { challenge }: KnownNonce,
    own: CredentialsHeader['params'],
    info: AuthenticationInfo,
    body: Uint8Array,
  ): Confirmation {
    const credentials = this.#find(challenge.realm);
    if (info.rspauth === undefined || credentials === undefined) return 'absent';
    const expected = responseAuth(this.#options.hash, {
      algorithm: challenge.algorithm,
      ha1: this.#ha1(credentials, challenge),
      nonce: own.nonce ?? '',
      uri: own.uri ?? '',
      method: '',
      qop: info.qop ?? own.qop,
      nc: info.nc ?? own.nc,
      cnonce: info.cnonce ?? own.cnonce,
      body,
    });
    return equalInConstantTime(expected, info.rspauth.toLowerCase()) ? 'confirmed' : 'wrong';
  }

  /** "the UAC ... MUST NOT re-attempt requests with the credentials that have just been rejected" (RFC 3261 §22.3). */
  #refusedBefore<H extends HeaderMap>(request: Request<H>, challenges: readonly UsableChallenge[]) {
    for (const { side, realm, nonce, isStale } of challenges) {
      const before = credentialsOf(request, side).find(({ params }) => params.realm === realm)?.params;
      if (before === undefined) continue;
      // A nonce that was used without a new challenge may have expired, whether or not the server says so.
      const wasAhead = before.nc !== undefined && Number.parseInt(before.nc, 16) > 1;
      if (before.nonce === nonce)
        return refuse('rejected', realm, `the server challenges with the nonce ${nonce} again`);
      if (!isStale && !wasAhead) return refuse('rejected', realm, `the credentials of ${before.username} were refused`);
      if (this.#retriedAsStale.has(request))
        return refuse('stale-again', realm, 'the nonce is stale for the second time');
    }
    return undefined;
  }

  #withCredentials<H extends HeaderMap>(request: Request<H>, known: readonly KnownNonce[]): Request<H> {
    return SIDES.reduce((message, side) => {
      const answered = known.filter(({ challenge }) => challenge.side === side);
      if (answered.length === 0) return message;
      const realms = answered.map(({ challenge }) => challenge.realm);
      const kept = credentialsOf(message, side).filter(({ params }) => !realms.includes(params.realm ?? ''));
      const added = answered.flatMap((each) => this.#credentials(message, each));
      return message.set(side === 'user' ? authorization : proxyAuthorization, [...kept, ...added]);
    }, request);
  }

  #credentials<H extends HeaderMap>(request: Request<H>, known: KnownNonce) {
    const { challenge, cnonce } = known;
    const { realm, nonce, opaque, algorithm, algorithmText, qop } = challenge;
    const credentials = this.#find(realm);
    if (credentials === undefined) return [];
    // A session key needs a cnonce even if there is no qop; otherwise "it MUST NOT be specified" (RFC 2617 §3.2.2).
    const counted = qop === undefined ? {} : { qop, nc: nextCount(known), cnonce };
    const keyed = isSession(algorithm) ? { cnonce } : {};
    const uri = Uri.print(request.uri);
    const { method, body } = request;
    const ha1 = this.#ha1(credentials, challenge);
    const response = digestResponse(this.#options.hash, {
      algorithm,
      ha1,
      nonce,
      uri,
      method,
      body,
      ...keyed,
      ...counted,
    });
    const { username } = credentials;
    const params = { username, realm, nonce, uri, response, algorithm: algorithmText, opaque, ...keyed, ...counted };
    return [{ scheme: 'Digest', params }];
  }

  #ha1({ username, password }: DigestCredentials, { realm, algorithm }: UsableChallenge): string {
    return secretHash(this.#options.hash, algorithm, username, realm, password);
  }
}

const SIDES: readonly Side[] = ['user', 'proxy'];

function finder(source: CredentialsSource): (realm: string) => DigestCredentials | undefined {
  if (typeof source === 'function') return source;
  const all: readonly DigestCredentials[] = Array.isArray(source) ? source : [source];
  return (realm) => all.find((each) => each.realm === realm) ?? all.find((each) => each.realm === undefined);
}

function credentialsOf<H extends HeaderMap>(request: Request<H>, side: Side): readonly CredentialsHeader[] {
  const reading = request.read(side === 'user' ? authorization : proxyAuthorization);
  if (reading.state === 'absent') return [];
  return reading.state === 'ok' ? reading.value : reading.values;
}

/** Returns the host to which a request goes first: its target, its topmost Route, or the host of its Request-URI. */
function originOf<H extends HeaderMap>(request: Request<H>): string {
  if (request.target !== undefined) return request.target.host.toLowerCase();
  const uri = request.first(route)?.uri ?? request.uri;
  return uri.kind === 'sip' ? uri.host.toLowerCase() : Uri.print(uri);
}

/** Returns the same request as a new transaction. */
function renewed<H extends HeaderMap>(request: Request<H>, sequence: number | undefined): Request<H> {
  const { method } = request;
  const number = sequence ?? (request.get(cseq)?.sequence ?? 0) + 1;
  const next = request.set(cseq, { sequence: number, method });
  const top = next.first(via);
  if (top === undefined) return next;
  return next.deleteFirst(via).prepend(via, { ...top, params: { ...top.params, branch: createBranch() } });
}

function refuse(reason: DigestRefusal, realm: string | undefined, text: string) {
  return { ok: false, reason, realm, text } as const;
}
