/** The hash algorithms of digest authentication: RFC 7616 §6.1 and RFC 8760 §2. */

/** A hash function without its `-sess` variant. */
export type HashName = 'MD5' | 'SHA-256' | 'SHA-512-256';

/** An `algorithm` parameter that this library computes. */
export type DigestAlgorithm = HashName | `${HashName}-sess`;

/**
 * Returns the hash of the octets of `text` (UTF-8) or of `octets`, in lower-case hexadecimal: 32 characters for MD5, 64
 * for the others (RFC 8760 §2.2).
 */
export type Hash = (name: HashName, data: string | Uint8Array) => string;

/** The supported algorithms, strongest first: the order in which a server should offer them (RFC 8760 §2.3). */
export const digestAlgorithms: readonly DigestAlgorithm[] = [
  'SHA-512-256',
  'SHA-512-256-sess',
  'SHA-256',
  'SHA-256-sess',
  'MD5',
  'MD5-sess',
];

/**
 * Returns the algorithm that a parameter names, in any case, or `undefined` if it is not supported.
 * "If this is not present, it is assumed to be "MD5"." (RFC 7616 §3.3)
 */
export function digestAlgorithm(name: string | undefined): DigestAlgorithm | undefined {
  const wanted = (name ?? 'MD5').toUpperCase();
  return digestAlgorithms.find((each) => each.toUpperCase() === wanted);
}

/** Returns the hash function of an algorithm: `SHA-256` for `SHA-256-sess`. */
export function hashOf(algorithm: DigestAlgorithm): HashName {
  switch (algorithm) {
    case 'MD5-sess':
      return 'MD5';
    case 'SHA-256-sess':
      return 'SHA-256';
    case 'SHA-512-256-sess':
      return 'SHA-512-256';
    default:
      return algorithm;
  }
}

/** Returns whether the algorithm derives a session key from the first nonce and cnonce (RFC 7616 §3.4.2). */
export function isSession(algorithm: DigestAlgorithm): boolean {
  return algorithm.endsWith('-sess');
}
