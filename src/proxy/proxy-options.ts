/** The options of a proxy, and their defaults. */
import type { Uri, UriInput } from '../generated/rules/uri.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Target } from '../message/state.ts';
import type { Hmac } from '../routing/flow-token.ts';
import { aBoolean, aFunction, type OptionChecks, positive } from '../runtime/check-options.ts';
import type { AddressInput } from '../uri/address.ts';

/** A place that a request is forwarded to. */
export interface ProxyTarget {
  /** The Request-URI of the copy. Its headers and its `method` are left out: neither is allowed there. */
  readonly uri: UriInput;
  /** Targets of a higher value are tried first, and targets of equal values in parallel; 0 to 1, default 1. */
  readonly q?: number | undefined;
  /** The proxies on the way to the target, such as the Path that its REGISTER came with (RFC 3327 §5.2). */
  readonly route?: readonly UriInput[] | undefined;
  /** The connection to the target: the `source.flow` of its REGISTER (RFC 5626 §5.3). */
  readonly flow?: Target | undefined;
}

/** The targets of a request, at once or one after the other, or the response that refuses it. */
export type Targets<H extends HeaderMap> = readonly ProxyTarget[] | AsyncIterable<ProxyTarget> | Response<H>;

export interface ProxyOptions<H extends HeaderMap> {
  /**
   * Returns the targets of a request for a resource that the proxy is responsible for (RFC 3261 §16.5). If there are
   * none, the request is answered 480; return a response, such as `request.toResponse(404)`, to answer another way.
   */
  readonly targets: (request: Request<H>) => Targets<H> | Promise<Targets<H>>;
  /**
   * Returns whether the proxy is responsible for a Request-URI, so that `targets` is asked. Other requests are
   * forwarded to their Request-URI. By default it is responsible for the addresses of its transports.
   */
  readonly isResponsible?: ((uri: Uri) => boolean) | undefined;
  /**
   * Returns whether a URI in a Route names this proxy, so that it is taken off (§16.4). By default these are the
   * addresses of its transports, as they stand in its Via.
   */
  readonly isOwn?: ((uri: Uri) => boolean) | undefined;
  /** The Record-Route that makes later requests of a dialog come by this proxy (§16.6 item 4); default none. */
  readonly recordRoute?: AddressInput | undefined;
  /**
   * A keyed hash, such as HMAC-SHA-256. With it the proxy records itself by tokens of the flows of both sides instead
   * of `recordRoute`: later requests of a dialog reach a client by the connection that it has opened, and go from one
   * transport to another (RFC 5626 §5.3, RFC 5658).
   */
  readonly flows?: Hmac | undefined;
  /**
   * The URI schemes and option tags that are supported; others are answered 416 and 420. Default `sip`, `sips`, `tel`.
   */
  readonly schemes?: readonly string[] | undefined;
  readonly optionTags?: readonly string[] | undefined;
  /** Whether the contacts of a 3xx are tried (§16.7 item 4); default `false`. */
  readonly recurse?: boolean | undefined;
  /** How many branches a request may have at once, whatever it asks for (RFC 5393 §5.3.3); default 60. */
  readonly maxBreadth?: number | undefined;
  /**
   * Returns the data that `targets` uses besides the request, so that a request is not taken for a loop if this has
   * changed.
   */
  readonly loopKey?: ((request: Request<H>) => string) | undefined;
  /** Changes a copy before it is sent, such as by a header of your own. */
  readonly forwarding?: ((copy: Request<H>, target: ProxyTarget) => Request<H>) | undefined;
  /** Changes a response before it is sent upstream. */
  readonly responding?: ((response: Response<H>, request: Request<H>) => Response<H>) | undefined;
  /** Takes errors that concern no branch, and those of a branch that could not begin. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** "with a value that is RECOMMENDED to be 60" (RFC 5393 §5.3.3) */
export const MAX_BREADTH = 60;

export const proxyOptionChecks: OptionChecks<ProxyOptions<HeaderMap>> = {
  targets: aFunction,
  isResponsible: aFunction,
  isOwn: aFunction,
  recordRoute: { expected: 'an address', accepts: (value) => typeof value === 'object' && value !== null },
  flows: aFunction,
  schemes: { expected: 'a list of schemes', accepts: Array.isArray },
  optionTags: { expected: 'a list of option tags', accepts: Array.isArray },
  recurse: aBoolean,
  maxBreadth: positive,
  loopKey: aFunction,
  forwarding: aFunction,
  responding: aFunction,
  onError: aFunction,
};
