/** The options that all transports with a socket have in common, and the sent-by that follows from them. */
import { isIP } from 'node:net';
import { checkOptions, integer, type OptionChecks, text } from '../runtime/check-options.ts';
import { reachableAddress } from './interfaces.ts';
import type { Endpoint, SentBy } from './transport.ts';

export interface ListenOptions {
  /** The IP address of this host to bind; default `0.0.0.0`. */
  readonly address?: string | undefined;
  /** The port to bind; 0 takes any free one; default 5060, and 5061 for TLS. */
  readonly port?: number | undefined;
  /** The host and port that others are asked to send to, if they are not those of the socket: behind a NAT, say. */
  readonly advertise?: Partial<SentBy> | undefined;
}

/** The checks of these options, for those of a transport. */
export const listenOptionChecks: OptionChecks<ListenOptions> = {
  address: {
    expected: 'an IP address of this host',
    accepts: (value) => typeof value === 'string' && isIP(value) !== 0,
  },
  port: integer(0, 65_535),
  advertise: {
    expected: 'an object with host or port',
    accepts: (value) => typeof value === 'object' && value !== null,
  },
};

const ADVERTISED: OptionChecks<Partial<SentBy>> = { host: text, port: integer(1, 65_535) };

/** Throws `SippetError` (`bad-option`) unless the options pass the checks, and the advertised host and port do. */
export function checkListenOptions<Options extends ListenOptions>(
  where: string,
  options: Options,
  checks: OptionChecks<Options>,
): void {
  checkOptions(where, options, checks);
  if (options.advertise !== undefined) checkOptions(`${where}, advertise`, options.advertise, ADVERTISED);
}

/** Returns the sent-by of a socket: what is advertised, and otherwise an address at which the socket can be reached. */
export function sentByOf({ address, port }: Endpoint, family: 4 | 6, advertise: Partial<SentBy> = {}): SentBy {
  const reachable = reachableAddress(address, family);
  const host = family === 6 ? `[${reachable}]` : reachable;
  return { host: advertise.host ?? host, port: advertise.port ?? port };
}
