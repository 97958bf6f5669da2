import { isIPv6 } from 'node:net';
import type { Endpoint } from 'sippet';

/** Returns an address without the zone of a link-local one, which has a meaning only on this host. */
export function plainAddress(address: string): string {
  return address.split('%', 1)[0] ?? address;
}

/** Returns an address as a `host` of the grammar (RFC 3261 §25.1): IPv6 in brackets. */
export function hostOf(address: string): string {
  const plain = plainAddress(address);
  return isIPv6(plain) ? `[${plain}]` : plain;
}

/** Returns an endpoint as readable text: `127.0.0.1:5060`, `[::1]:5060`. */
export function describeEndpoint({ address, port }: Endpoint): string {
  return `${hostOf(address)}:${port}`;
}
