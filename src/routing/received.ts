/** The source of a request, as a server records it in the topmost Via: RFC 3261 §18.2.1 and RFC 3581 §4. */
import { type Via, via as viaHeader } from '../generated/headers/via.ts';
import { withSourceInVia } from '../message/build/source-in-via.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import { remake, STATE } from '../message/message.ts';
import { topViaOf } from '../message/refusal.ts';
import type { Request } from '../message/request.ts';
import { sameHost } from '../uri/host.ts';
import { type Endpoint, withoutZone } from './address.ts';

/** Returns the request with `received` and `rport` in its topmost Via. */
export function noteSource<H extends HeaderMap>(request: Request<H>, source: Endpoint): Request<H> {
  const via = topViaOf(request);
  const noted = via === undefined ? undefined : notedVia(via, source);
  if (noted === undefined || noted === via) return request;
  const spliced = withSourceInVia(request[STATE], noted);
  return spliced === undefined ? request.deleteFirst(viaHeader).prepend(viaHeader, noted) : remake(request, spliced);
}

/** Returns a Via with its source. Values of `received` and `rport` that the sender wrote itself are not trusted. */
export function notedVia(via: Via, source: Endpoint): Via {
  const { received, rport } = via.params;
  const address = withoutZone(source.address);
  // "If this Via header field value contains an "rport" parameter with no value, it MUST set the value of the parameter
  // to the source port of the request. ... In fact, the server MUST insert a "received" parameter" (RFC 3581 §4)
  const isAsked = rport !== undefined;
  // "If the host portion of the "sent-by" parameter contains a domain name, or if it contains an IP address that
  // differs from the packet source address, the server MUST add a "received" parameter" (RFC 3261 §18.2.1)
  if (!isAsked && received === undefined && sameHost(via.host, address)) return via;
  return { ...via, params: { ...via.params, received: address, rport: isAsked ? source.port : undefined } };
}
