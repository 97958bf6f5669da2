/**
 * Hosts as they are kept: as written, but for what only the lenient grammar derives, which nobody should print again.
 */

/** RFC 5118 §4.10: `[2001:db8:::192.0.2.1]` has a colon too many. */
export function decodeHost(text: string): string {
  return text.includes(':::') ? text.replace(':::', '::') : text;
}

export function encodeHost(host: string): string {
  return host;
}

/** RFC 5118 §4.5: an IPv6 address as `received` comes with brackets and without; it is kept without. */
export function decodeReceived(text: string): string {
  return decodeHost(text.startsWith('[') ? text.slice(1, -1) : text);
}

export function encodeReceived(address: string): string {
  return address;
}
