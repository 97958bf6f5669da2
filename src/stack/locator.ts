/** The look-up of hosts: SRV records and addresses, by RFC 3263 §4.2 without NAPTR. */
import { lookup, resolveSrv } from 'node:dns/promises';
import type { Target } from '../message/state.ts';
import { orderSrv, type SrvRecord, srvNameOf } from '../routing/srv.ts';
import { SippetError } from '../runtime/errors.ts';
import type { Endpoint } from '../transport/transport.ts';

/** A look-up of the addresses that a host name stands for. */
export interface Locator {
  /**
   * Returns addresses and ports in the order of preference, and rejects if there are none. It is asked for names, never
   * for IP addresses.
   */
  locate(target: Target): Promise<readonly Endpoint[]>;
}

/** The questions that a locator asks the domain name system. */
export interface Resolver {
  /** Returns the SRV records of a name; rejects with `ENOTFOUND` or `ENODATA` if there are none. */
  srv(name: string): Promise<readonly SrvRecord[]>;
  /** Returns the IP addresses of a host; rejects if there are none. */
  addresses(host: string): Promise<readonly string[]>;
}

/** Asks the resolvers of the operating system. */
const platformResolver: Resolver = {
  srv: (name) => resolveSrv(name),
  addresses: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
};

/**
 * Returns a locator. If the URI has no port, SRV records of the transport are asked for first: "If the port is not
 * specified ..., the client performs an SRV query". If there is none, "the client performs an A or AAAA record lookup
 * of the domain name" (RFC 3263 §4.2). `random` decides among records of equal priority (RFC 2782).
 */
export function makeDnsLocator(resolver: Resolver = platformResolver, random: () => number = Math.random): Locator {
  return {
    async locate(target) {
      const records = await recordsFor(target, resolver);
      if (records.length === 0) return placesOf(target.host, target.port, resolver);
      const ordered = orderSrv(records, random);
      const found = await Promise.allSettled(ordered.map(({ name, port }) => placesOf(name, port, resolver)));
      const places = found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
      if (places.length > 0) return places;
      const names = ordered.map(({ name }) => name).join(', ');
      throw new SippetError('no-address', `the SRV records of ${target.host} name ${names}, and none has an address`);
    },
  };
}

export const dnsLocator: Locator = makeDnsLocator();

async function recordsFor({ transport, host, isPortDefault }: Target, resolver: Resolver) {
  const name = isPortDefault === true ? srvNameOf(transport, host) : undefined;
  if (name === undefined) return [];
  const records = await resolver.srv(name).catch((error: unknown) => {
    if (isAbsence(error)) return [];
    throw error;
  });
  const [first] = records;
  // "A Target of "." means that the service is decidedly not available at this domain." (RFC 2782)
  if (records.length === 1 && (first?.name === '' || first?.name === '.'))
    throw new SippetError('no-address', `${host} offers no SIP over ${transport}: its SRV record for ${name} is "."`);
  return records;
}

/**
 * Whether there is no such record, or no name server that could have one: then the name comes from a file of this host.
 * If the look-up itself fails, the addresses of the bare name would be a guess.
 */
function isAbsence(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOTFOUND' || code === 'ENODATA' || code === 'ECONNREFUSED';
}

async function placesOf(host: string, port: number, resolver: Resolver): Promise<readonly Endpoint[]> {
  return (await resolver.addresses(host)).map((address) => ({ address, port }));
}
