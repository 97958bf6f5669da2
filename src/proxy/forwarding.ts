/**
 * One request on its way through a proxy: it does what the request's `ResponseContext` says.
 *
 * Invariant: a branch that cannot begin counts as one that got a 503, so the request is answered whatever happens.
 */
import { recordRoute as recordRouteHeader } from '../generated/headers/record-route.ts';
import { type ViaInput, via } from '../generated/headers/via.ts';
import type { Uri } from '../generated/rules/uri.ts';
import { createMarkedBranch } from '../message/build/identifiers.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import { Response } from '../message/response.ts';
import type { Hmac } from '../routing/flow-token.ts';
import { withNextHop } from '../routing/next-hop.ts';
import { SendError } from '../runtime/errors.ts';
import type { Sippet } from '../stack/sippet.ts';
import type { ClientKey, ServerKey } from '../transaction/keys.ts';
import { Uri as Uris } from '../uri/uri.ts';
import { equalUris } from '../uri/uri-equal.ts';
import type { Candidate } from './best-response.ts';
import { sideOf } from './own-routes.ts';
import type { ProxyOptions, ProxyTarget, Targets } from './proxy-options.ts';
import { type ContextAction, type Outcome, ResponseContext } from './response-context.ts';
import { breadthOf, copyFor, followedContacts, withChallenges } from './steps.ts';

/** A proxy's knowledge of a request before it forwards it. */
export interface Received<H extends HeaderMap> {
  /** The request as it came: it is what is answered. */
  readonly request: Request<H>;
  /** The request after the preprocessing of §16.4: it is what is copied. */
  readonly routed: Request<H>;
  readonly key: ServerKey;
  /** The second part of its branches (RFC 5393 §4.2.1). */
  readonly mark: string;
  /** Whether the proxy may choose its targets (RFC 3261 §16.5). */
  readonly isOurs: boolean;
}

export class Forwarding<H extends HeaderMap> {
  readonly #stack: Sippet<H, 'proxy'>;
  readonly #options: ProxyOptions<H>;
  readonly #received: Received<H>;
  readonly #onStart: (client: ClientKey, branch: number) => void;
  readonly #context: ResponseContext<ProxyTarget>;
  readonly #clients = new Map<number, ClientKey>();
  readonly #finals = new Map<number, Response<H>>();
  readonly #tried: Uri[] = [];
  /** The branches whose flow is gone. */
  readonly #withoutFlow = new Set<number>();

  /** `onStart` is called with the client transaction of each branch. */
  constructor(
    stack: Sippet<H, 'proxy'>,
    options: ProxyOptions<H>,
    received: Received<H>,
    onStart: (client: ClientKey, branch: number) => void,
  ) {
    this.#stack = stack;
    this.#options = options;
    this.#received = received;
    this.#onStart = onStart;
    const { request } = received;
    const breadth = breadthOf(request, options.maxBreadth);
    this.#context = new ResponseContext({ isInvite: request.method === 'INVITE', breadth });
  }

  /** How many branches have no final response. */
  get open(): number {
    return this.#context.open;
  }

  /** Forwards the request to targets. Resolves when there will be no more of them. */
  async run(targets: Targets<H>): Promise<void> {
    if (targets instanceof Response) return this.#answer(targets);
    try {
      if (Array.isArray(targets)) this.#add(targets);
      else
        for await (const target of targets) {
          this.#add([target]);
          if (this.#context.state !== 'open') break;
        }
    } finally {
      this.#run(this.#context.complete());
    }
  }

  /** Takes a response of a branch. */
  respond(branch: number, response: Response<H>): void {
    // "If no Via header field values remain in the response, the response was meant for this element and MUST NOT be
    // forwarded." (§16.7 item 3)
    if ((response.get(via)?.length ?? 0) < 2) return;
    const passed = response.deleteFirst(via);
    if (response.status >= 200) this.#finals.set(branch, passed);
    const { isOurs, routed } = this.#received;
    const isRedirection = response.status >= 300 && response.status < 400;
    if (!isRedirection || this.#options.recurse !== true || !isOurs)
      return this.#run(this.#context.receive(branch, response.status), passed);
    const isSecure = routed.uri.kind === 'sip' && routed.uri.scheme.toLowerCase() === 'sips';
    const { targets, rest } = followedContacts(passed, isSecure);
    this.#add(targets);
    if (rest !== undefined) this.#finals.set(branch, rest);
    this.#run(this.#context.receive(branch, rest === undefined ? 'followed 3xx' : response.status), passed);
  }

  /** Takes the failure of a branch. It has no effect if the branch has had a final response. */
  fail(branch: number, outcome: Outcome, isFlowGone = false): void {
    if (isFlowGone) this.#withoutFlow.add(branch);
    this.#run(this.#context.receive(branch, outcome));
  }

  cancel(): void {
    this.#run(this.#context.cancel());
  }

  /** "any given URI MUST NOT be added to the set more than once" (§16.5). */
  #add(targets: readonly ProxyTarget[]): void {
    const fresh = targets.filter((target) => {
      const uri = Uris.parse(Uris.print(target.uri));
      if (this.#tried.some((other) => equalUris(uri, other))) return false;
      this.#tried.push(uri);
      return true;
    });
    this.#run(this.#context.add(fresh));
  }

  #run(actions: readonly ContextAction<ProxyTarget>[], received?: Response<H>): void {
    for (const action of actions)
      switch (action.do) {
        case 'start':
          this.#start(action.branch, action.target, action.breadth);
          break;
        case 'pass':
          if (received !== undefined) this.#answer(received);
          break;
        case 'cancel': {
          const client = this.#clients.get(action.branch);
          if (client !== undefined) this.#stack.cancel(client).catch((error) => this.#options.onError?.(error));
          break;
        }
        case 'answer':
          this.#answerBest(action.best, action.wasCancelled);
      }
  }

  #start(branch: number, target: ProxyTarget, breadth: number): void {
    const { flows, forwarding, recordRoute } = this.#options;
    try {
      const put = { via: this.#via(), breadth, recordRoute: flows === undefined ? recordRoute : undefined };
      const plain = copyFor(this.#received.routed, target, put);
      const copy = flows === undefined ? plain : this.#withSides(plain, flows);
      const client = this.#stack.send(forwarding === undefined ? copy : forwarding(copy, target));
      this.#clients.set(branch, client);
      this.#onStart(client, branch);
    } catch (error) {
      this.#options.onError?.(error);
      this.fail(branch, 'transport error');
    }
  }

  /** Records both sides in a copy: below the way that the request came, and above the way that the copy takes. */
  #withSides(copy: Request<H>, hmac: Hmac): Request<H> {
    const from = this.#received.request.source?.flow;
    const to = withNextHop(copy).target;
    const sides = [from, to].flatMap((side) => {
      const transport = this.#stack.transports.find(({ protocol }) => protocol === (side ?? from)?.transport);
      return transport === undefined ? [] : [sideOf(transport, side?.flow === undefined ? undefined : side, hmac)];
    });
    return sides.reduce<Request<H>>((recorded, side) => recorded.prepend(recordRouteHeader, side), copy);
  }

  /** Returns a Via with a branch that shows a loop. The stack gives it the transport that the copy goes by. */
  #via(): ViaInput {
    const own = this.#stack.via();
    return { ...own, params: { ...own.params, branch: createMarkedBranch(this.#received.mark) } };
  }

  /** Answers with the best response, or with one of the proxy's own (§16.7 item 6). */
  #answerBest(best: Candidate | undefined, wasCancelled: boolean): void {
    const { request, key } = this.#received;
    // RFC 5626 §5.3: if the flow no longer exists, "the proxy SHOULD send a 430 (Flow Failed) response".
    const isFlowGone = best?.isLocal === true && !this.#received.isOurs && this.#withoutFlow.has(best.branch);
    const own = isFlowGone ? 430 : ownStatus(best, wasCancelled);
    const final = best === undefined ? undefined : this.#finals.get(best.branch);
    // RFC 4320 §4.2: "A transaction-stateful SIP element MUST NOT send a response with Status-Code of 408 to a
    // non-INVITE request. As a consequence, an element that cannot respond before the transaction expires will not send
    // a final response at all."
    if ((own ?? best?.status) === 408 && request.method !== 'INVITE') this.#stack.terminate(key);
    else if (own !== undefined || final === undefined) this.#answer(request.toResponse(own ?? 500));
    else this.#answer(isChallenge(final) ? withChallenges(final, this.#otherChallenges(final)) : final);
  }

  #otherChallenges(chosen: Response<H>): readonly Response<H>[] {
    return [...this.#finals.values()].filter((each) => each !== chosen && isChallenge(each));
  }

  /** Sends a response upstream. An error is reported, and the request goes on. */
  #answer(response: Response<H>): void {
    const { onError, responding } = this.#options;
    try {
      this.#sendUpstream(responding === undefined ? response : responding(response, this.#received.request));
    } catch (error) {
      onError?.(error);
    }
  }

  /**
   * "If the server transaction is no longer available to handle the transmission, the element MUST forward the response
   * statelessly" (§16.7 item 9); a response to another request than INVITE is dropped then (RFC 4320 §4.2).
   */
  #sendUpstream(response: Response<H>): void {
    const { request, key } = this.#received;
    try {
      this.#stack.send(response, key);
    } catch (error) {
      if (!(error instanceof SendError) || error.code !== 'no-transaction') throw error;
      if (request.method === 'INVITE') this.#stack.sendStateless(response);
    }
  }
}

function isChallenge<H extends HeaderMap>({ status }: Response<H>): boolean {
  return status === 401 || status === 407;
}

/** Returns the status that the proxy answers by itself, or `undefined` if it passes a response on. */
function ownStatus(best: Candidate | undefined, wasCancelled: boolean): number | undefined {
  // §16.5: "If the target set remains empty ..., the proxy MUST return an error response, which SHOULD be the 480".
  if (best === undefined) return wasCancelled ? 487 : 480;
  // §16.7 item 6: "If the only response that was received is a 503, the proxy SHOULD generate a 500 response".
  if (best.status === 503) return 500;
  if (!best.isLocal) return undefined;
  return wasCancelled ? 487 : best.status;
}
