/**
 * The arithmetic of RFC 7616 §3.4: the response of a client, and the `rspauth` of a server.
 *
 * Invariant: every function is pure, and strings are hashed as UTF-8 without their quotation marks.
 */
import { type DigestAlgorithm, type Hash, hashOf, isSession } from './algorithm.ts';

/** The parameters that enter the computation, as they are written in the credentials. */
export interface DigestInput {
  readonly algorithm: DigestAlgorithm;
  /** The hash of username, realm and password; `secretHash` computes it. */
  readonly ha1: string;
  readonly nonce: string;
  /** The `uri` parameter, which need not be the Request-URI (RFC 8760 §2.6 item 6). */
  readonly uri: string;
  readonly method: string;
  /**
   * The `qop` parameter. It is absent if the challenge had none (RFC 2069's form, which RFC 3261 §22.4 item 8 still
   * allows).
   */
  readonly qop?: string | undefined;
  /** The nonce count: eight hexadecimal digits. */
  readonly nc?: string | undefined;
  readonly cnonce?: string | undefined;
  /** The body of the message, which enters only for `auth-int`. */
  readonly body: Uint8Array;
}

/** Returns `H(username ":" realm ":" password)`, the form in which servers store passwords. */
export function secretHash(
  hash: Hash,
  algorithm: DigestAlgorithm,
  username: string,
  realm: string,
  password: string,
): string {
  return hash(hashOf(algorithm), `${username}:${realm}:${password}`);
}

/** Returns the `response` parameter of a request's credentials, in lower-case hexadecimal (RFC 7616 §3.4.1). */
export function digestResponse(hash: Hash, input: DigestInput): string {
  return keyedDigest(hash, input, input.method);
}

/**
 * Returns the `rspauth` of Authentication-Info. It is computed as the response is, but A2 begins with an empty method
 * (RFC 7616 §3.5).
 */
export function responseAuth(hash: Hash, input: DigestInput): string {
  return keyedDigest(hash, input, '');
}

function keyedDigest(hash: Hash, input: DigestInput, method: string): string {
  const { algorithm, ha1, nonce, uri, qop, nc = '', cnonce = '', body } = input;
  const name = hashOf(algorithm);
  // "A1 = H( unq(username) ":" unq(realm) ":" passwd ) ":" unq(nonce-prime) ":" unq(cnonce-prime)" (RFC 7616 §3.4.2)
  const key = isSession(algorithm) ? hash(name, `${ha1}:${nonce}:${cnonce}`) : ha1;
  // "If the qop value is "auth-int", then A2 is: A2 = Method ":" request-uri ":" H(entity-body)" (RFC 7616 §3.4.3)
  const isWhole = qop?.toLowerCase() === 'auth-int';
  const a2 = isWhole ? `${method}:${uri}:${hash(name, body)}` : `${method}:${uri}`;
  const between = qop === undefined ? nonce : `${nonce}:${nc}:${cnonce}:${qop}`;
  return hash(name, `${key}:${between}:${hash(name, a2)}`);
}

/** Returns whether two texts are equal, in a time that depends only on their lengths. */
export function equalInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  const { length } = left;
  for (let at = 0; at < length; at += 1) {
    difference |= left.charCodeAt(at) ^ (right.charCodeAt(at % Math.max(right.length, 1)) || 0);
  }
  return difference === 0;
}
