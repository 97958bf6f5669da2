import { isIPv6 } from 'node:net';

/** An address and port of UDP; IPv6 without brackets. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Without the zone of a link-local address, which is this host's own business. */
export function plainAddress({ address }: Endpoint): string {
  return address.split('%', 1)[0] ?? address;
}

/** The address as a `host` of the grammar (RFC 3261 §25.1): IPv6 in brackets. */
export function hostOf(endpoint: Endpoint): string {
  const address = plainAddress(endpoint);
  return isIPv6(address) ? `[${address}]` : address;
}

/** For people: `127.0.0.1:5060`, `[::1]:5060`. */
export function describeEndpoint(endpoint: Endpoint): string {
  return `${hostOf(endpoint)}:${endpoint.port}`;
}

/** An octet string on its way. */
export interface Datagram {
  readonly octets: Uint8Array;
  readonly to: Endpoint;
  /** What the log says of it. */
  readonly line: string;
}
