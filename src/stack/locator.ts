/** Where the hosts of URIs are. NAPTR and SRV (RFC 3263) have the same face. */
import { lookup } from 'node:dns/promises';
import type { Target } from '../message/state.ts';
import type { Endpoint } from '../transport/transport.ts';

export interface Locator {
  /** Addresses and ports in the order of preference. Rejects where there are none. Asked for names, not for IP addresses. */
  locate(target: Target): Promise<readonly Endpoint[]>;
}

/** The operating system's look-up of addresses; the port is the target's. */
export const dnsLocator: Locator = {
  async locate({ host, port }) {
    const found = await lookup(host, { all: true });
    return found.map(({ address }) => ({ address, port }));
  },
};
