/**
 * A stateful proxy as a Core: it validates requests, finds their targets, and hands what comes later to the
 * `Forwarding` that it belongs to (RFC 3261 §16).
 *
 * Invariant: nothing is kept of a request when its transactions have ended.
 */
import { maxForwards } from '../generated/headers/max-forwards.ts';
import { route } from '../generated/headers/route.ts';
import { unsupported } from '../generated/headers/unsupported.ts';
import { type SipKey, sipKey } from '../message/build/siphash.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { checkOptions } from '../runtime/check-options.ts';
import { SippetError } from '../runtime/errors.ts';
import type { ErrorReason, ProxyCore } from '../stack/core.ts';
import type { Sippet } from '../stack/sippet.ts';
import type { ClientKey, ServerKey, TransactionKey } from '../transaction/keys.ts';
import { Forwarding, type Received } from './forwarding.ts';
import { hasLooped, loopMark } from './loop.ts';
import { OwnRoutes } from './own-routes.ts';
import { type ProxyOptions, proxyOptionChecks, type Targets } from './proxy-options.ts';
import { copyFor } from './steps.ts';

const SCHEMES = ['sip', 'sips', 'tel'];

/**
 * Returns a Core that forwards requests. Register it by `stack.registerCore(createProxy(stack, options))`, or call its
 * methods from a Core of your own. Throws `SippetError` (`bad-option`) for options that cannot be.
 */
export function createProxy<H extends HeaderMap>(stack: Sippet<H, 'proxy'>, options: ProxyOptions<H>): ForkingProxy<H> {
  checkOptions('createProxy()', options, proxyOptionChecks);
  return new ForkingProxy(stack, options);
}

/** A Core that forwards each request to one or more targets. */
export class ForkingProxy<H extends HeaderMap> implements ProxyCore<H> {
  readonly #stack: Sippet<H, 'proxy'>;
  readonly #options: ProxyOptions<H>;
  readonly #own: OwnRoutes<H>;
  readonly #secret: SipKey = sipKey(crypto.getRandomValues(new Uint8Array(16)));
  readonly #byServer = new Map<TransactionKey, Forwarding<H>>();
  readonly #byClient = new Map<TransactionKey, { readonly forwarding: Forwarding<H>; readonly branch: number }>();

  constructor(stack: Sippet<H, 'proxy'>, options: ProxyOptions<H>) {
    this.#stack = stack;
    this.#options = options;
    this.#own = new OwnRoutes(stack, options);
  }

  /** Returns how many client transactions there are, and how many of them have no final response. */
  stats(): { readonly branches: number; readonly open: number } {
    const forwardings = new Set([...this.#byClient.values()].map(({ forwarding }) => forwarding));
    return { branches: this.#byClient.size, open: [...forwardings].reduce((sum, { open }) => sum + open, 0) };
  }

  /** Validates a request (§16.3), finds its targets (§16.4, §16.5) and forwards it. */
  async receiveRequest(request: Request<H>, key: ServerKey): Promise<void> {
    const { isResponsible, loopKey, optionTags = [], schemes = SCHEMES, targets } = this.#options;
    const fault = request.validate({ role: 'proxy', schemes, optionTags }).find(({ status }) => status !== undefined);
    if (fault?.status !== undefined) {
      const response = request.toResponse(fault.status);
      this.#stack.send(fault.unsupported === undefined ? response : response.set(unsupported, fault.unsupported), key);
      return;
    }
    const mark = loopMark(request, this.#secret, loopKey === undefined ? [] : [loopKey(request)]);
    const refusal = hasLooped(request, mark, (via) => this.#own.isSenderOf(via)) ? 482 : refusalOfHops(request);
    if (refusal !== undefined) {
      this.#stack.send(request.toResponse(refusal), key);
      return;
    }
    const { routed, flow } = this.#own.routed(request);
    if (flow === 'forged') {
      this.#stack.send(request.toResponse(403), key);
      return;
    }
    const isFinal = !routed.has(route) && flow === undefined;
    const isOurs = isFinal && (isResponsible?.(routed.uri) ?? this.#own.isNamedBy(routed.uri));
    const chosen = isOurs ? await targets(routed) : [{ uri: routed.uri, flow }];
    await this.forward({ request, routed, key, mark, isOurs }, chosen);
  }

  /** Forwards a request to targets. Resolves when there will be no more of them. */
  forward(received: Received<H>, targets: Targets<H>): Promise<void> {
    const forwarding = new Forwarding(this.#stack, this.#options, received, (client, branch) =>
      this.#byClient.set(client, { forwarding, branch }),
    );
    this.#byServer.set(received.key, forwarding);
    return forwarding.run(targets);
  }

  /** The ACK of a 2xx goes on without a transaction, as its Route and Request-URI say. */
  receiveAck(ack: Request<H>): void {
    this.#forwardStateless(ack);
  }

  /** "If a response context is not found, ... It MUST statelessly forward the CANCEL request" (§16.10). */
  receiveCancel(cancel: Request<H>, key: ServerKey | undefined): void {
    const forwarding = key === undefined ? undefined : this.#byServer.get(key);
    if (forwarding !== undefined) forwarding.cancel();
    else if (key === undefined) this.#forwardStateless(cancel);
  }

  receiveResponse(response: Response<H>, key: ClientKey | undefined): void {
    const known = key === undefined ? undefined : this.#byClient.get(key);
    known?.forwarding.respond(known.branch, response);
  }

  receiveError(reason: ErrorReason, key: TransactionKey | undefined): void {
    const known = key === undefined ? undefined : this.#byClient.get(key);
    if (known !== undefined && reason.type === 'timeout') known.forwarding.fail(known.branch, 'timeout');
    else if (known !== undefined && reason.type === 'transport')
      known.forwarding.fail(known.branch, 'transport error', isFlowGone(reason.error));
    else this.#options.onError?.(reason);
  }

  /** A branch that ends without an outcome, because it was terminated, is one that timed out. */
  receiveEnd(key: TransactionKey): void {
    const known = this.#byClient.get(key);
    this.#byClient.delete(key);
    this.#byServer.delete(key);
    known?.forwarding.fail(known.branch, 'timeout');
  }

  #forwardStateless(request: Request<H>): void {
    const { routed, flow } = this.#own.routed(request);
    const isForUs = !routed.has(route) && flow === undefined && this.#own.isNamedBy(routed.uri);
    if (isForUs || flow === 'forged' || routed.get(maxForwards) === 0) return;
    try {
      this.#stack.sendStateless(copyFor(routed, { uri: routed.uri, flow }, { via: this.#stack.via() }));
    } catch (error) {
      this.#options.onError?.(error);
    }
  }
}

function isFlowGone(error: unknown): boolean {
  return error instanceof SippetError && error.code === 'flow-gone';
}

/** "If the request is for OPTIONS, the element MAY act as the final recipient and respond" (§16.3 item 3). */
function refusalOfHops<H extends HeaderMap>(request: Request<H>): number | undefined {
  if (request.get(maxForwards) !== 0) return undefined;
  return request.method === 'OPTIONS' ? 200 : 483;
}
