/** Where a response goes: RFC 3261 §18.2.2 with RFC 3581 §4. */
import type { Via } from '../generated/headers/via.ts';
import { sameHost } from '../message/host.ts';
import { defaultPortOf } from '../message/remote.ts';
import { addressOf, type Endpoint, familyOf, withoutZone } from './address.ts';

/**
 * `via`: the topmost of the request, with the source noted. `source`: where it came from, which is the connection of a
 * reliable transport. A port of 0 means that there is no such place.
 */
export function responseTarget(via: Via, source: Endpoint, isReliable: boolean): Endpoint {
  // "If the "sent-protocol" is a reliable transport protocol ..., the response MUST be sent using the existing connection"
  if (isReliable) return source;
  const { maddr, received, rport } = via.params;
  const port = via.port ?? defaultPortOf(via.transport);
  // "Otherwise, if the Via header field value contains a "maddr" parameter, the response MUST be forwarded to the address
  // listed there, using the port indicated in "sent-by"". One that is no address would have to be looked up first.
  const multicast = maddr === undefined ? undefined : addressOf(maddr);
  if (multicast !== undefined && familyOf(multicast) !== undefined) return { address: copyOf(multicast), port };
  // "there is both a "received" parameter and an "rport" parameter, the response MUST be sent to the IP address listed in
  // the "received" parameter, and the port in the "rport" parameter" (RFC 3581 §4)
  const address = addressOf(received ?? via.host);
  const isSource = sameHost(address, withoutZone(source.address));
  return { address: isSource ? source.address : copyOf(address), port: typeof rport === 'number' ? rport : port };
}

/** A text of its own: a transaction keeps it, and a part of the datagram would keep all of it. */
function copyOf(address: string): string {
  return [...address].join('');
}
