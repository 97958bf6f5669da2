/** The first step of a proxy: preprocessing of a request's routing information (RFC 3261 §16.4). */
import { route } from '../generated/headers/route.ts';
import type { Uri } from '../generated/rules/uri.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';

/**
 * Returns the request after the preprocessing of §16.4. `isOwn` returns whether the proxy put a URI into a
 * Record-Route, or whether the URI names the proxy in a Route.
 */
export function preprocessRoute<H extends HeaderMap>(request: Request<H>, isOwn: (uri: Uri) => boolean): Request<H> {
  return withoutOwnRoute(withoutOwnMaddr(afterStrictRouter(request, isOwn), isOwn), isOwn);
}

/**
 * "If the Request-URI of the request contains a value this proxy previously placed into a Record-Route header field
 * ..., the proxy MUST replace the Request-URI in the request with the last value from the Route header field, and
 * remove that value"
 */
function afterStrictRouter<H extends HeaderMap>(request: Request<H>, isOwn: (uri: Uri) => boolean): Request<H> {
  const last = request.last(route);
  if (last === undefined || request.uri.kind !== 'sip' || request.uri.params.lr !== true || !isOwn(request.uri)) {
    return request;
  }
  return request.deleteLast(route).with({ uri: last.uri });
}

/**
 * "If the Request-URI has a maddr parameter with a value the proxy is responsible for, and the request was received
 * using the port and transport indicated (explicitly or by default) in the Request-URI, the proxy MUST strip the maddr
 * and any non-default port or transport parameter". `isOwn` decides whether the port and the transport are right.
 */
function withoutOwnMaddr<H extends HeaderMap>(request: Request<H>, isOwn: (uri: Uri) => boolean): Request<H> {
  const { uri } = request;
  if (uri.kind !== 'sip' || uri.params.maddr === undefined) return request;
  const params = { ...uri.params, maddr: undefined };
  const there = request.with({ uri: { ...uri, host: uri.params.maddr, params } }).uri;
  if (!isOwn(there)) return request;
  return request.with({ uri: { ...uri, port: undefined, params: { ...params, transport: undefined } } });
}

/**
 * "If the first value in the Route header field indicates this proxy, the proxy MUST remove that value from the
 * request." A proxy that has recorded both its transports has two of them, and "MAY remove two Route headers instead of
 * one" (RFC 5658 §5), so that the request does not come back to it.
 */
function withoutOwnRoute<H extends HeaderMap>(request: Request<H>, isOwn: (uri: Uri) => boolean): Request<H> {
  let rest = request;
  for (let removed = 0; removed < 2; removed++) {
    const first = rest.first(route);
    if (first === undefined || !isOwn(first.uri)) return rest;
    rest = rest.deleteFirst(route);
  }
  return rest;
}
