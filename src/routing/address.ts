/**
 * Conversions between hosts of messages, where an IPv6 address stands in brackets, and addresses of sockets, where it
 * is bare.
 */
import { ipv6Groups } from '../uri/host.ts';

export interface Endpoint {
  /** A name, or an IP address: IPv6 has no brackets, and may have the zone of a link-local address. */
  readonly address: string;
  readonly port: number;
  /** The name of the connection, if there is one. */
  readonly connection?: string | undefined;
}

export function addressOf(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

export function hostOf(address: string): string {
  return address.includes(':') ? `[${withoutZone(address)}]` : address;
}

/** Returns an address without the zone of a link-local address, because a zone has a meaning only on this host. */
export function withoutZone(address: string): string {
  const at = address.indexOf('%');
  return at === -1 ? address : address.slice(0, at);
}

/** Returns the family of an IP address, or `undefined` for a name. */
export function familyOf(address: string): 4 | 6 | undefined {
  if (address.includes(':')) return ipv6Groups(withoutZone(address)) === undefined ? undefined : 6;
  return isIPv4(address) ? 4 : undefined;
}

function isIPv4(address: string): boolean {
  const parts = address.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}
