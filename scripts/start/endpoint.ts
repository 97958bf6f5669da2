import { isIPv6 } from 'node:net';
import type { Endpoint } from 'sippet';

/** Without the zone of a link-local address, which is this host's own business. */
export function plainAddress(address: string): string {
  return address.split('%', 1)[0] ?? address;
}

/** The address as a `host` of the grammar (RFC 3261 §25.1): IPv6 in brackets. */
export function hostOf(address: string): string {
  const plain = plainAddress(address);
  return isIPv6(plain) ? `[${plain}]` : plain;
}

/** For people: `127.0.0.1:5060`, `[::1]:5060`. */
export function describeEndpoint({ address, port }: Endpoint): string {
  return `${hostOf(address)}:${port}`;
}
