/** Reads and chooses challenges on the client's side (RFC 8760 §2.4, RFC 3261 §22.2 and §22.3). */

import { proxyAuthenticate } from '../generated/headers/proxy-authenticate.ts';
import { wwwAuthenticate } from '../generated/headers/www-authenticate.ts';
import type { Challenge } from '../generated/rules/challenge.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Response } from '../message/response.ts';
import { param } from '../runtime/params.ts';
import { type DigestAlgorithm, digestAlgorithm } from './algorithm.ts';

/** The challenger: a user agent or registrar (WWW-Authenticate), or a proxy (Proxy-Authenticate). */
export type Side = 'user' | 'proxy';

/** A quality of protection: `auth` covers the method and the URI, `auth-int` also the body (RFC 7616 §3.4). */
export type Qop = 'auth' | 'auth-int';

/** A Digest challenge that can be answered. */
export interface UsableChallenge {
  readonly side: Side;
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | undefined;
  readonly algorithm: DigestAlgorithm;
  /** The text of the challenge's `algorithm`, which the credentials repeat; `undefined` if it had none. */
  readonly algorithmText: string | undefined;
  /** The strongest supported `qop`, or `undefined` if the challenge has none. */
  readonly qop: Qop | undefined;
  readonly isStale: boolean;
}

/**
 * Returns the challenges to answer: for each realm of each side the topmost one that is supported. "it SHOULD use the
 * topmost header field that it supports ... The client MUST ignore any challenge it does not understand." (RFC 8760
 * §2.4)
 */
export function chooseChallenges<H extends HeaderMap>(response: Response<H>): readonly UsableChallenge[] {
  const chosen = new Map<string, UsableChallenge>();
  for (const side of ['user', 'proxy'] as const) {
    for (const challenge of challengesOf(response, side)) {
      const usable = usableChallenge(challenge, side);
      if (usable === undefined) continue;
      const key = realmKey(side, usable.realm);
      if (!chosen.has(key)) chosen.set(key, usable);
    }
  }
  return [...chosen.values()];
}

/** Returns a key that is unique for each side and realm. */
export function realmKey(side: Side, realm: string): string {
  return `${side} ${realm}`;
}

/** Returns the readable challenges. A row that cannot be read counts as a challenge that we do not understand. */
function challengesOf<H extends HeaderMap>(response: Response<H>, side: Side): readonly Challenge[] {
  const reading = response.read(side === 'user' ? wwwAuthenticate : proxyAuthenticate);
  if (reading.state === 'absent') return [];
  return reading.state === 'ok' ? reading.value : reading.values;
}

function usableChallenge({ scheme, params }: Challenge, side: Side): UsableChallenge | undefined {
  if (scheme.toLowerCase() !== 'digest') return undefined;
  const { realm, nonce, opaque } = params;
  const algorithmText = params.algorithm;
  const algorithm = digestAlgorithm(algorithmText);
  if (realm === undefined || nonce === undefined || algorithm === undefined) return undefined;
  const offered = qopsOf(params);
  const qop = offered?.find((each) => each === 'auth') ?? offered?.find((each) => each === 'auth-int');
  if (offered !== undefined && qop === undefined) return undefined;
  return { side, realm, nonce, opaque, algorithm, algorithmText, qop, isStale: isStale(params) };
}

/**
 * Returns the values of `qop`. RFC 7616's own example has white space between them, which RFC 3261 does not allow, so
 * that `qop` is then an unknown parameter in `others`.
 */
function qopsOf(params: Challenge['params']): readonly string[] | undefined {
  const given = param(params, 'qop');
  if (given === undefined) return undefined;
  const text = Array.isArray(given) ? given.join(',') : String(given);
  const values = text.replaceAll('"', '').toLowerCase().split(',');
  return values.map((each) => each.trim()).filter((each) => each !== '');
}

/** Returns whether `stale` is true. Some servers quote the value (`stale="true"`), which the grammar does not allow. */
function isStale(params: Challenge['params']): boolean {
  return (
    String(param(params, 'stale') ?? '')
      .replaceAll('"', '')
      .toLowerCase() === 'true'
  );
}
