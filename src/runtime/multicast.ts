/** Multicast addresses, which the stack and its transports must recognise alike. */

/**
 * Returns whether an IP address is a multicast address: 224.0.0.0/4 (RFC 5771) or ff00::/8 (RFC 4291 §2.7). A group of
 * an IPv6 address may lack its leading zeros, so `ff::1` is 00ff::1 and no multicast address.
 */
export function isMulticast(address: string): boolean {
  if (address.includes(':')) return /^ff[0-9a-f]{2}:/i.test(address);
  const octets = address.split('.').map((octet) => (/^\d{1,3}$/.test(octet) ? Number(octet) : 256));
  const [first = 256] = octets;
  return octets.length === 4 && octets.every((octet) => octet <= 255) && first >= 224 && first <= 239;
}
