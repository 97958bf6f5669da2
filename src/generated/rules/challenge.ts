// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { formatOthers } from '../../runtime/others.ts';
import { skip, take } from '../../runtime/scan.ts';
import { AUTH_SCHEME, COMMA, DIGEST, LWS } from '../tables.ts';
import { type ChallengeParams, formatDigestCln, newChallengeParams, parseDigestCln } from './challenge-params.ts';
import { parseAuthParam } from './params.ts';

/** A challenge to authenticate (RFC 3261 §20.27 and §20.44). */
export interface Challenge {
  /** `"Digest"` */
  readonly scheme: string;
  /** `digest-cln` */
  readonly params: ChallengeParams;
}

/** The values from which a builder makes a `Challenge`. Those that have a default may be left out. */
export interface ChallengeInput {
  readonly scheme: string;
  readonly params?: Partial<ChallengeParams> | undefined;
}

/**
 * Reads `challenge = digest-challenge / other-challenge`.
 * Alternatives in order: tried, kept on success.
 */
export function parseChallenge(c: Cursor): Challenge | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const digestChallenge = parseDigestChallenge(c);
  if (digestChallenge !== undefined) return digestChallenge;
  retreat(c, start, taken);
  return parseOtherChallenge(c);
}

/** Returns the text of `challenge` without checking it. */
export function formatChallenge(value: ChallengeInput): string {
  if (value.scheme.toLowerCase() === 'digest') {
    return formatDigestChallenge(value);
  }
  return formatOtherChallenge(value);
}

/**
 * Reads `digest-challenge = "Digest" LWS digest-cln *( COMMA digest-cln )`.
 * `*( COMMA digest-cln )`: white space, then one octet decides.
 */
export function parseDigestChallenge(c: Cursor): Challenge | undefined {
  const scheme = take(c, DIGEST);
  if (scheme === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const params = newChallengeParams();
  if (!parseDigestCln(c, params)) return undefined;
  while (skip(c, COMMA)) {
    if (!parseDigestCln(c, params)) return undefined;
  }
  return { scheme, params };
}

/** Returns the text of `digest-challenge` without checking it. */
export function formatDigestChallenge(value: ChallengeInput): string {
  return `${value.scheme} ${formatDigestCln(value.params, ', ').slice(2)}`;
}

/**
 * Reads `other-challenge = auth-scheme LWS auth-param *(COMMA auth-param)`.
 * `*(COMMA auth-param)`: white space, then one octet decides.
 */
export function parseOtherChallenge(c: Cursor): Challenge | undefined {
  const scheme = take(c, AUTH_SCHEME);
  if (scheme === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const params = newChallengeParams();
  if (!parseAuthParam(c, params)) return undefined;
  while (skip(c, COMMA)) {
    if (!parseAuthParam(c, params)) return undefined;
  }
  return { scheme, params };
}

/** Returns the text of `other-challenge` without checking it. */
export function formatOtherChallenge(value: ChallengeInput): string {
  return `${value.scheme} ${formatOthers(value.params, ', ').slice(2)}`;
}
