/** Creates identifiers that must be unique, from the platform's cryptographic randomness. */

/** "The branch ID inserted by an element compliant with this specification MUST always begin with the characters
 * "z9hG4bK"." (RFC 3261 §8.1.1.7) */
export const MAGIC_COOKIE = 'z9hG4bK';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.';
const BITS_A_CHARACTER = 6;

export function randomText(bits: number): string {
  const octets = crypto.getRandomValues(new Uint8Array(Math.ceil(bits / BITS_A_CHARACTER)));
  let text = '';
  for (const octet of octets) text += ALPHABET.charAt(octet & (2 ** BITS_A_CHARACTER - 1));
  return text;
}

/** Returns a new branch with 72 random bits. It must be "unique across space and time" (§8.1.1.7). */
export function createBranch(): string {
  return MAGIC_COOKIE + randomText(72);
}

/** The text between the two parts of a branch that a proxy has marked; a new branch has none. */
const BETWEEN = '*';

/** Returns a new branch with a second part, by which a proxy finds loops (RFC 5393 §4.2.1). */
export function createMarkedBranch(mark: string): string {
  return createBranch() + BETWEEN + mark;
}

/** Returns the second part of a branch, or `undefined` if it has none. */
export function markOf(branch: string): string | undefined {
  const at = branch.lastIndexOf(BETWEEN);
  return at === -1 ? undefined : branch.slice(at + BETWEEN.length);
}

/** Returns a new branch with the same second part, if there is one. */
export function renewedBranch(branch: string): string {
  const mark = markOf(branch);
  return mark === undefined ? createBranch() : createMarkedBranch(mark);
}

/**
 * Returns a new tag with 48 random bits: "globally unique and cryptographically random with at least 32 bits of
 * randomness" (§19.3).
 */
export function createTag(): string {
  return randomText(48);
}

/**
 * Returns a new Call-ID with 120 random bits. "Use of cryptographically random identifiers ... in the generation of
 * Call-IDs is RECOMMENDED." (§8.1.1.4)
 */
export function createCallId(): string {
  return randomText(120);
}

/**
 * Returns whether a branch is one of RFC 3261's, which identify a transaction by themselves. The cookie alone
 * identifies nothing. It is compared without case, as every token is.
 */
export function isRfc3261Branch(branch: unknown): branch is string {
  return typeof branch === 'string' && branch.length > MAGIC_COOKIE.length && startsWithCookie(branch);
}

function startsWithCookie(branch: string): boolean {
  if (branch.startsWith(MAGIC_COOKIE)) return true;
  return branch.slice(0, MAGIC_COOKIE.length).toLowerCase() === MAGIC_COOKIE.toLowerCase();
}
