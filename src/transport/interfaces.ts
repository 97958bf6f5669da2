import { networkInterfaces } from 'node:os';

/** Returns an address at which others can reach a socket, also if it is bound to all addresses of this host. */
export function reachableAddress(bound: string, family: 4 | 6): string {
  // The zone of a link-local address has a meaning only on this host.
  if (bound !== '0.0.0.0' && bound !== '::') return bound.split('%', 1)[0] ?? bound;
  const name = family === 6 ? 'IPv6' : 'IPv4';
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const found = all.find((each) => !each.internal && each.family === name && !each.address.startsWith('fe80:'));
  return found?.address ?? (family === 6 ? '::1' : '127.0.0.1');
}
