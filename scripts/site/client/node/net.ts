/** The part of `node:net` that the ladder uses, for browsers: kinds of addresses, as the grammar of SIP tells them. */
import { grammar } from '../../../../src/generated/grammar.ts';
import { derives } from '../../../../src/testing/recogniser.ts';

const STRICT = { strict: true };

/** Returns 4 or 6 for an address, and 0 for any other text. */
export function isIP(text: string): 0 | 4 | 6 {
  if (derives(grammar, 'rfc3261:ipv4address', text, STRICT)) return 4;
  return isIPv6(text) ? 6 : 0;
}

/** Returns whether a text is an IPv6 address. */
export function isIPv6(text: string): boolean {
  return derives(grammar, 'rfc3261:ipv6address', text, STRICT);
}
