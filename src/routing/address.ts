/** Hosts of messages and addresses of sockets: an IPv6 address stands in brackets in the former, bare in the latter. */
import { ipv6Groups } from '../message/host.ts';

export interface Endpoint {
  /** An IP address, IPv6 without brackets, perhaps with the zone of a link-local one; or a name. */
  readonly address: string;
  readonly port: number;
}

export function addressOf(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

export function hostOf(address: string): string {
  return address.includes(':') ? `[${withoutZone(address)}]` : address;
}

/** The zone of a link-local address is this host's own business. */
export function withoutZone(address: string): string {
  const at = address.indexOf('%');
  return at === -1 ? address : address.slice(0, at);
}

/** The family of an IP address; `undefined`: it is a name. */
export function familyOf(address: string): 4 | 6 | undefined {
  if (address.includes(':')) return ipv6Groups(withoutZone(address)) === undefined ? undefined : 6;
  return isIPv4(address) ? 4 : undefined;
}

function isIPv4(address: string): boolean {
  const parts = address.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}
