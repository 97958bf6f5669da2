/**
 * Loop detection by the branch of the Via (RFC 5393 §4.2): a proxy puts a hash of what decides its routing into the
 * branch of each request that it forwards, and finds it there if the request comes back unchanged.
 */
import { proxyAuthorization } from '../generated/headers/proxy-authorization.ts';
import { type Via, via } from '../generated/headers/via.ts';
import { markOf } from '../message/build/identifiers.ts';
import { type SipKey, sipHash } from '../message/build/siphash.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';

/** Header fields that a location service may look at, besides Request-URI and Route. */
const DECIDING = ['Call-ID', 'CSeq', 'From', 'To', 'Proxy-Require'];

/**
 * Returns the second part of the branch for a request, as it was received. "This second part MUST vary with any field
 * used by the location service logic in determining where to retarget or forward this request." (RFC 5393 §4.2.1) Give
 * in `more` what else a location service uses. It does not vary with the method, since CANCEL has the same branch.
 */
export function loopMark<H extends HeaderMap>(request: Request<H>, key: SipKey, more: readonly string[] = []): string {
  const { start, rest } = decidingParts(request);
  const [high, low] = sipHash(key, JSON.stringify([start, ...rest, ...more]));
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}

function decidingParts<H extends HeaderMap>(request: Request<H>): { start: string; rest: readonly unknown[] } {
  // The method stands in the start line and in CSeq, and is left out of both.
  const [, uri = ''] = /^\S+ (.*) /.exec(request.toString().split('\r\n', 1)[0] ?? '') ?? [];
  const rows = DECIDING.map((name) =>
    (request.raw(name) ?? []).map((text) => (name === 'CSeq' ? parseInt(text, 10) : text)),
  );
  return { start: uri, rest: [request.raw('Route') ?? [], request.raw(proxyAuthorization.name) ?? [], ...rows] };
}

/**
 * Returns whether a request has looped: "Each Via header field value in the request whose sent-by value matches a value
 * placed into previous requests by this proxy MUST be inspected for the "second part" ... If these values are equal,
 * the request has looped". If they differ, it spirals, which is no fault. (RFC 5393 §4.2.2) `isOwn` returns whether a
 * Via has a sent-by of this proxy.
 */
export function hasLooped<H extends HeaderMap>(
  request: Request<H>,
  mark: string,
  isOwn: (via: Via) => boolean,
): boolean {
  return (request.get(via) ?? []).some((each) => markOf(each.params.branch ?? '') === mark && isOwn(each));
}
