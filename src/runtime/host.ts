/**
 * Decoding of hosts. A host is kept as written, except that forms which only the lenient grammar accepts are corrected,
 * so that they are not printed again.
 */

/** Returns a host, without the extra colon of `[2001:db8:::192.0.2.1]` (RFC 5118 §4.10). */
export function decodeHost(text: string): string {
  return text.charCodeAt(0) === BRACKET ? oneGap(text) : text;
}

const BRACKET = 0x5b;

function oneGap(address: string): string {
  return address.includes(':::') ? address.replace(':::', '::') : address;
}

/** Returns a host as it is printed. */
export function encodeHost(host: string): string {
  return host;
}

/**
 * Returns the address of a `received` parameter. IPv6 comes with or without brackets (RFC 5118 §4.5), and is kept
 * without.
 */
export function decodeReceived(text: string): string {
  return oneGap(text.startsWith('[') ? text.slice(1, -1) : text);
}

/** Returns the text of a `received` parameter. */
export function encodeReceived(address: string): string {
  return address;
}
