/**
 * The steps of a proxy, each a function of its arguments (RFC 3261 §16.6, §16.7): a proxy of your own can use them one
 * by one.
 */
import { contact } from '../generated/headers/contact.ts';
import { maxBreadth } from '../generated/headers/max-breadth.ts';
import { route } from '../generated/headers/route.ts';
import type { ViaInput } from '../generated/headers/via.ts';
import type { Uri } from '../generated/rules/uri.ts';
import type { HeaderMap, ItemInput } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { AddressInput } from '../uri/address.ts';
import { asRequestUri } from '../uri/request-uri.ts';
import { MAX_BREADTH, type ProxyTarget } from './proxy-options.ts';

/**
 * Returns the Max-Breadth of a request. "If a SIP proxy receives a request with no Max-Breadth header field value, it
 * MUST add one, with a value that is RECOMMENDED to be 60"; one above `most` is lowered to it (RFC 5393 §5.3.3). One
 * that cannot be read counts as 1, the least.
 */
export function breadthOf<H extends HeaderMap>(request: Request<H>, most: number = MAX_BREADTH): number {
  const given = request.has(maxBreadth) ? (request.get(maxBreadth) ?? 1) : MAX_BREADTH;
  return Math.max(1, Math.min(given, most));
}

/** The headers that are added to a copy of a request. */
export interface CopyOptions {
  readonly via: ViaInput;
  /** The Max-Breadth; absent for ACK and CANCEL, which have none (RFC 5393 §5.4.1). */
  readonly breadth?: number | undefined;
  readonly recordRoute?: AddressInput | undefined;
}

/**
 * Returns the copy of a request for a target (RFC 3261 §16.6 items 1 to 8). Throws `PrintError` if the target cannot be
 * written, or if Max-Forwards is 0.
 */
export function copyFor<H extends HeaderMap>(
  request: Request<H>,
  target: ProxyTarget,
  { via, breadth, recordRoute }: CopyOptions,
): Request<H> {
  const routed = (target.route ?? []).toReversed().reduce<Request<H>>(
    // "This set MUST be pushed into the Route header field of the copy ahead of any existing values" (item 6)
    (copy, uri) => copy.prepend(route, { uri }),
    // "If the URI contains any parameters not allowed in a Request-URI, they MUST be removed." (item 2)
    request.with({ uri: asRequestUri(target.uri) }),
  );
  // The headers of `H` include those of RFC 3261, which its type does not say.
  const put = { via, recordRoute } as { via: ItemInput<H, 'via'>; recordRoute?: ItemInput<H, 'recordRoute'> };
  const forwarded = routed.forward(put);
  const copy = breadth === undefined ? forwarded : forwarded.set(maxBreadth, breadth);
  return target.flow === undefined ? copy : copy.withTarget(target.flow);
}

/**
 * Returns the contacts of a 3xx that a proxy may try, and the 3xx without them, or `undefined` if none is left in it.
 * "a proxy SHOULD NOT recurse to a non-SIPS URI if the Request-URI of the original request was a SIPS URI" (§16.7 item
 * 4).
 */
export function followedContacts<H extends HeaderMap>(
  response: Response<H>,
  isSecure: boolean,
): { readonly targets: readonly (ProxyTarget & { readonly uri: Uri })[]; readonly rest: Response<H> | undefined } {
  const contacts = response.get(contact) ?? [];
  const isFollowed = ({ uri }: { readonly uri: Uri }): boolean =>
    uri.kind === 'sip' && (!isSecure || uri.scheme.toLowerCase() === 'sips');
  const targets: (ProxyTarget & { readonly uri: Uri })[] = [];
  const others = [];
  for (const each of contacts === '*' ? [] : contacts)
    if (isFollowed(each)) targets.push({ uri: each.uri, q: each.params.q });
    else others.push(each);
  if (targets.length === 0) return { targets, rest: response };
  return { targets, rest: others.length === 0 ? undefined : response.set(contact, others) };
}

/**
 * Returns a 401 or 407 with the challenges of all others. "the proxy MUST collect any WWW-Authenticate and
 * Proxy-Authenticate header field values from all other 401 (Unauthorized) and 407 (Proxy Authentication Required)
 * responses received so far in this response context and add them to this response without modification" (§16.7 item
 * 7).
 */
export function withChallenges<H extends HeaderMap>(
  response: Response<H>,
  others: readonly Response<H>[],
): Response<H> {
  let all = response;
  for (const other of others)
    for (const name of ['WWW-Authenticate', 'Proxy-Authenticate'])
      for (const text of other.raw(name) ?? []) all = all.appendRaw(name, text);
  return all;
}
