/** The next hop of a request: RFC 3261 §8.1.2 and §16.6 items 6 and 7. */
import { route } from '../generated/headers/route.ts';
import type { Uri } from '../generated/rules/uri.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import { nextHopOf } from '../message/next-hop.ts';
import type { Request } from '../message/request.ts';

/**
 * Returns the request with its next hop as `target`, rewritten if its first Route is a strict router's.
 *
 * A request that has a target is returned as it is, so applying this twice changes nothing. The target stays
 * `undefined` if the URI that decides names no host (`tel:`, `urn:`), and if the Route cannot be read: such a Route
 * must not be bypassed.
 */
export function withNextHop<H extends HeaderMap>(request: Request<H>): Request<H> {
  if (request.target !== undefined) return request;
  const first = request.first(route);
  if (first === undefined) return request.has(route) ? request : targeted(request, request.uri);
  if (isLoose(first.uri)) return targeted(request, first.uri);
  // "The proxy MUST place the Request-URI into the Route header field as the last value. The proxy MUST then place the
  // first Route header field value into the Request-URI and remove that value from the Route header field."
  const swapped = request.deleteFirst(route).append(route, { uri: request.uri }).with({ uri: first.uri });
  // "If the proxy has reformatted the request to send to a strict-routing element ..., the proxy MUST apply those
  // procedures to the Request-URI"
  return targeted(swapped, first.uri);
}

export function isLoose(uri: Uri): boolean {
  return uri.kind === 'sip' && uri.params.lr === true;
}

/**
 * "Independently of which URI is being used as input to the procedures of [4], if the Request-URI specifies a SIPS
 * resource, the proxy MUST follow the procedures of [4] as if the input URI were a SIPS URI."
 */
function targeted<H extends HeaderMap>(request: Request<H>, uri: Uri): Request<H> {
  const isSecure = request.uri.kind === 'sip' && request.uri.scheme === 'sips';
  return request.withTarget(nextHopOf(uri, isSecure));
}
