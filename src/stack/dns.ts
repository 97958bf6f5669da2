/** The resolver of the platform: `node:dns`. */
import { lookup, resolveNaptr, resolveSrv } from 'node:dns/promises';
import { type DnsOptions, type Locator, makeLocator, type Resolver } from './locator.ts';

/** Asks the resolvers of the operating system, which also knows the names in its files and the order of RFC 6724. */
const platformResolver: Resolver = {
  naptr: (domain) => resolveNaptr(domain),
  srv: (name) => resolveSrv(name),
  addresses: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
};

/**
 * Returns a locator that follows RFC 3263: NAPTR records for the transport, SRV records for the servers (RFC 2782), and
 * addresses of both families (RFC 7984). Throws `SippetError` (`bad-option`) for options that cannot be.
 */
export function makeDnsLocator(resolver: Resolver = platformResolver, options: DnsOptions = {}): Locator {
  return makeLocator(resolver, options);
}
