/**
 * The part of `node:crypto` that the ladder uses, for browsers.
 *
 * Invariant: two hashes are equal exactly if what was hashed is equal, because a hash is the text itself. A page reads
 * small captures, so their octets may be kept twice.
 */

/** Returns a hash to which octets are added. */
export function createHash(): { update(data: string | Uint8Array): ReturnType<typeof createHash>; digest(): string } {
  let text = '';
  const hash = {
    update(data: string | Uint8Array) {
      text += typeof data === 'string' ? data : Array.from(data, (octet) => String.fromCharCode(octet)).join('');
      return hash;
    },
    digest: () => text,
  };
  return hash;
}
