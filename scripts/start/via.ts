/** Where a response goes, and what its topmost Via says of that. */
import { type BuiltIn, type Response, sameHost } from 'sippet';
import type { Via } from 'sippet/headers/via';
import { type Endpoint, plainAddress } from './endpoint.ts';

interface Located {
  readonly response: Response<BuiltIn>;
  readonly to: Endpoint;
}

/**
 * RFC 3261 §18.2.2 with RFC 3581 §4, for a request that came from `source`. `maddr` is not followed: it is for multicast,
 * and would let a sender aim our answers at others. `undefined` where the topmost Via cannot be read, or names
 * the port 0, which nothing can be sent to.
 */
export function locate(response: Response<BuiltIn>, source: Endpoint): Located | undefined {
  const via = response.first('via');
  if (via === undefined) return undefined;
  // "it MUST set the value of this parameter to the source port of the request" (RFC 3581 §4)
  const isAsked = via.params.rport !== undefined;
  const to = { address: source.address, port: isAsked ? source.port : (via.port ?? 5060) };
  if (to.port === 0) return undefined;
  const received = receivedFrom(via, source);
  if (received === undefined) return { response, to };
  const rport = isAsked ? source.port : undefined;
  const noted = { ...via, params: { ...via.params, received, rport } };
  return { response: response.deleteFirst('via').prepend('via', noted), to };
}

/**
 * RFC 3261 §18.2.1: "If the host portion of the "sent-by" parameter contains a domain name, or if it contains an IP address
 * that differs from the packet source address, the server MUST add a "received" parameter"; RFC 3581 §4: where `rport` is
 * asked for, "even if it is identical to the value of the "sent-by" component".
 */
function receivedFrom(via: Via, source: Endpoint): string | undefined {
  const address = plainAddress(source);
  return via.params.rport === undefined && sameHost(via.host, address) ? undefined : address;
}
