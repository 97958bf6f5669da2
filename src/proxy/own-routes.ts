/**
 * The Routes and Vias that are a proxy's own.
 *
 * With flow tokens the later requests of a dialog reach both sides as its first request did: by the connection that a
 * client has opened (RFC 5626 §5.3), and from one transport to another (RFC 5658 §5).
 *
 * Invariant: a proxy with flows records itself twice, first the way that a request takes and then the way that it came.
 * A later request, from whichever side it comes, has both in the order of its way, so the second says where it goes.
 */
import { route } from '../generated/headers/route.ts';
import type { Via } from '../generated/headers/via.ts';
import type { Uri } from '../generated/rules/uri.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Target } from '../message/state.ts';
import { flowOfToken, flowToken, type Hmac } from '../routing/flow-token.ts';
import { preprocessRoute } from '../routing/preprocess.ts';
import { isNamedBy, isSentBy } from '../stack/hop.ts';
import type { Sippet } from '../stack/sippet.ts';
import type { AddressInput } from '../uri/address.ts';

import type { ProxyOptions } from './proxy-options.ts';

/** The fields of a transport that a Record-Route has. */
interface Side {
  readonly protocol: string;
  readonly sentBy: { readonly host: string; readonly port: number };
}

/** Returns the Record-Route of one side: the URI of a transport, with the token of a flow if there is one. */
export function sideOf({ protocol, sentBy }: Side, flow: Target | undefined, hmac: Hmac): AddressInput {
  const user = flow === undefined ? undefined : flowToken(flow, hmac);
  // RFC 5658 §6.2 wants a SIPS URI for TLS instead of "transport=tls". Phones such as baresip 1.0 refuse to send by a
  // Route with a SIPS URI, and all of them know "transport=tls", which other proxies write.
  const params = { transport: protocol.toLowerCase(), lr: true } as const;
  return { uri: { kind: 'sip', scheme: 'sip', user, ...sentBy, params } };
}

/** The knowledge of a proxy about itself, from its transports and options. */
export class OwnRoutes<H extends HeaderMap> {
  readonly #stack: Sippet<H, 'proxy'>;
  readonly #options: ProxyOptions<H>;

  constructor(stack: Sippet<H, 'proxy'>, options: ProxyOptions<H>) {
    this.#stack = stack;
    this.#options = options;
  }

  /** Returns whether a URI names this proxy. */
  isNamedBy(uri: Uri): boolean {
    return this.#options.isOwn?.(uri) ?? this.#stack.transports.some((each) => isNamedBy(each, uri));
  }

  /** Returns whether a Via is of this proxy. */
  isSenderOf(via: Via): boolean {
    return this.#stack.transports.some((each) => isSentBy(each, via));
  }

  /**
   * Returns a request after the preprocessing of §16.4, and the flow that its Route names. The flow is `'forged'` if
   * this proxy has not made its token.
   */
  routed(request: Request<H>): { readonly routed: Request<H>; readonly flow: Target | 'forged' | undefined } {
    return { routed: preprocessRoute(request, (uri) => this.isNamedBy(uri)), flow: this.#flowOf(request) };
  }

  #flowOf(request: Request<H>): Target | 'forged' | undefined {
    const { flows } = this.#options;
    const [first, second] = (request.get(route) ?? []).map(({ uri }) => uri);
    if (flows === undefined || first === undefined || !this.isNamedBy(first)) return undefined;
    const last = second !== undefined && this.isNamedBy(second) ? second : first;
    if (last.kind !== 'sip' || last.user === undefined) return undefined;
    // "If the flow token has been tampered with, the proxy SHOULD send a 403 (Forbidden) response." (RFC 5626 §5.3)
    return flowOfToken(last.user, flows) ?? 'forged';
  }
}
