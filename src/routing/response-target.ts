/** The destination of a response: RFC 3261 §18.2.2 with RFC 3581 §4. */
import type { Via } from '../generated/headers/via.ts';
import { defaultPortOf, senderOf } from '../message/remote.ts';
import { isMulticast } from '../runtime/multicast.ts';
import { sameHost } from '../uri/host.ts';
import { addressOf, type Endpoint, familyOf, withoutZone } from './address.ts';

/**
 * Whether the `maddr` of a Via redirects the response. Anybody can write one into a request, so a stack that follows
 * unicast addresses can be made to send its responses to a third party.
 */
export type MaddrPolicy = 'multicast' | 'follow' | 'ignore';

export interface ResponseTarget extends Endpoint {
  /** The time to live, for a multicast address alone. */
  readonly ttl?: number;
  /** For a reliable transport: the place to connect to if the connection is gone. */
  readonly fallback?: Endpoint;
  /** Whether the Via has a `maddr` that the policy did not follow. */
  readonly isMaddrIgnored: boolean;
}

/** "or with a TTL of 1 if that parameter is not present" (RFC 3261 §18.2.2) */
const DEFAULT_TTL = 1;

/**
 * Returns the destination of the response to a request whose topmost Via is `via`, with its source noted. `source` is
 * the address that the request came from, and for a reliable transport the connection. A port of 0 means that there is
 * no such place.
 */
export function responseTarget(via: Via, source: Endpoint, isReliable: boolean, policy: MaddrPolicy): ResponseTarget {
  const { maddr } = via.params;
  const port = via.port ?? defaultPortOf(via.transport);
  // "If the "sent-protocol" is a reliable transport protocol ..., the response MUST be sent using the existing
  // connection ... If that connection attempt fails ... the server SHOULD open a connection to the IP address in the
  // "received" parameter, ... using the port in the "sent-by" value, or the default port for that transport, if no port
  // is specified." The address in "received" is that of the source.
  if (isReliable) {
    const { address, connection } = source;
    return { address, port: source.port, connection, fallback: { address, port }, isMaddrIgnored: false };
  }
  // "Otherwise, if the Via header field value contains a "maddr" parameter, the response MUST be forwarded to the
  // address listed there, using the port indicated in "sent-by"". A name would have to be looked up before the response
  // is sent.
  const address = maddr === undefined ? undefined : addressOf(maddr);
  if (address !== undefined && isFollowed(address, policy)) {
    const target = { address: copyOf(address), port, isMaddrIgnored: false };
    // "If the address is a multicast address, the response SHOULD be sent using the TTL indicated in the "ttl"
    // parameter"
    return isMulticast(address) ? { ...target, ttl: via.params.ttl ?? DEFAULT_TTL } : target;
  }
  // "there is both a "received" parameter and an "rport" parameter, the response MUST be sent to the IP address listed
  // in the "received" parameter, and the port in the "rport" parameter" (RFC 3581 §4)
  const sender = senderOf(via);
  const host = addressOf(sender.host);
  const isSource = sameHost(host, withoutZone(source.address));
  return {
    address: isSource ? source.address : copyOf(host),
    port: sender.port,
    isMaddrIgnored: maddr !== undefined,
  };
}

function isFollowed(address: string, policy: MaddrPolicy): boolean {
  if (policy === 'ignore') return false;
  return policy === 'follow' ? familyOf(address) !== undefined : isMulticast(address);
}

/** Returns a copied text: a transaction keeps it, and a slice would keep the whole datagram in memory. */
function copyOf(address: string): string {
  return [...address].join('');
}
