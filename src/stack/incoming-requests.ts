/**
 * The handling of received requests: each goes to its transaction, begins a new one, or is refused.
 *
 * Invariant: an ACK is never answered, and a request that is refused without a transaction costs no memory.
 */

import { isRfc3261Branch } from '../message/build/identifiers.ts';
import { toTag } from '../message/build/to-tag.ts';
import { STATE } from '../message/message.ts';
import { isKnownMethod } from '../message/methods.ts';
import { printState } from '../message/print.ts';
import { topViaOf } from '../message/refusal.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Action } from '../transaction/action.ts';
import { dialogKeyOf, folded, mergeKeyOf, methodOf, type ServerKey, serverKeyOf } from '../transaction/keys.ts';
import { timesOf } from '../transaction/times.ts';
import type { Arrival } from './arrival.ts';
import type { Engine } from './engine.ts';
import type { Hop } from './hop.ts';
import type { StatelessResponder } from './stateless-responder.ts';

export class IncomingRequests {
  readonly #engine: Engine;
  readonly #responder: StatelessResponder;

  constructor(engine: Engine, responder: StatelessResponder) {
    this.#engine = engine;
    this.#responder = responder;
  }

  /** Takes a request that can be answered, and whose topmost Via has the source noted. */
  receive(request: Request, arrival: Arrival): void {
    const { layer, counters } = this.#engine;
    if (request.method === 'ACK') return this.#acknowledge(request);
    const key = serverKeyOf(request);
    if (key !== undefined && layer.has(key)) {
      counters.repeatedReceived += 1;
      this.#engine.run(layer.receiveRequest(key, request, this.#engine.now()));
    } else if (request.method === 'CANCEL') {
      this.#cancel(request, arrival, key);
    } else {
      this.#begin(request, arrival, key);
    }
  }

  /** RFC 3261 §17.1.1.3: the ACK to a 2xx has a new branch, and belongs to the Core. */
  #acknowledge(ack: Request): void {
    const { layer, counters } = this.#engine;
    const now = this.#engine.now();
    const own = layer.match(ack);
    const dialogKey = dialogKeyOf(ack);
    const invite = own ?? layer.matchAcknowledged(dialogKey);
    this.#engine.run(layer.acknowledge(ack, dialogKey, now));
    if (own !== undefined) this.#engine.run(layer.receiveRequest(own, ack, now));
    else if (isForOurRefusal(ack)) counters.drop('stateless ACK');
    else if (!this.#isSpent(ack)) this.#engine.deliverAck(ack, invite);
  }

  /** "the element MUST NOT forward the request" (§16.3 item 3) */
  #isSpent(request: Request): boolean {
    const { settings, counters } = this.#engine;
    const isSpent = settings.maxForwards === 'reject' && request.headers.maxForwards === 0;
    if (isSpent) counters.drop('Max-Forwards');
    return isSpent;
  }

  /** §9.2: a CANCEL that matches nothing is answered 481, any other 200, whatever becomes of the request. */
  #cancel(request: Request, arrival: Arrival, key: ServerKey | undefined): void {
    const { layer, settings } = this.#engine;
    const cancelled = layer.matchCancelled(request);
    if (cancelled === undefined) {
      if (settings.unmatchedCancel === 'reject') this.#refuse(arrival, request.toResponse(481));
      else if (!this.#isSpent(request)) this.#engine.deliverCancel(request, undefined);
      return;
    }
    if (this.#isOverloaded(request)) return this.#engine.counters.drop('overload');
    // "whether it has already sent a final response for the original request. If it has, the CANCEL request has no
    // effect on the processing of the original request" (§9.2)
    const isOpen = methodOf(cancelled) === 'INVITE' && layer.stateOf(cancelled) === 'proceeding';
    this.#answer(request, arrival, key, 200);
    if (isOpen) this.#engine.deliverCancel(request, cancelled);
  }

  #begin(request: Request, arrival: Arrival, key: ServerKey | undefined): void {
    const { settings, layer, callbacks, counters } = this.#engine;
    const mergeKey = settings.mergedRequests === 'reject' ? mergeKeyOf(request) : undefined;
    if (this.#isOverloaded(request)) return this.#overload(request, arrival);
    if (callbacks.core === undefined) return counters.drop('no Core');
    if (callbacks.pending >= settings.maxPending) return counters.drop('slow Core');
    if (mergeKey !== undefined && layer.hasMerged(mergeKey)) return this.#answer(request, arrival, key, 482);
    // "If the request contains a Max-Forwards header field with a field value of zero (0), the element MUST NOT forward
    // the request. If the request was for OPTIONS, the element MAY act as the final recipient" (§16.3)
    if (settings.maxForwards === 'reject') {
      const hops = request.headers.maxForwards;
      if (hops === 0 && request.method !== 'OPTIONS') return this.#answer(request, arrival, key, 483);
      // A Max-Forwards that cannot be read would be forwarded as 70, again and again.
      if (hops === undefined && request.has('maxForwards')) return this.#answer(request, arrival, key, 400);
    }
    if (key !== undefined) this.#engine.run(this.#beginning(request, arrival, key, mergeKey));
  }

  /**
   * Returns whether a request must be refused because the stack is full. A CANCEL or a request within a dialog still
   * passes up to 10 % above the limits, because a refusal would break a call.
   */
  #isOverloaded(request: Request): boolean {
    if (this.#engine.makeRoom()) return false;
    const { layer, settings } = this.#engine;
    const belongs = request.method === 'CANCEL' || request.headers.to?.params.tag !== undefined;
    const isFar = layer.live >= settings.maxTransactions * 1.1 || layer.retained >= settings.maxRetained * 1.1;
    return !belongs || isFar;
  }

  #overload(request: Request, arrival: Arrival): void {
    const { settings, counters } = this.#engine;
    if (settings.overload === 'drop') return counters.drop('overload');
    const seconds = 1 + Math.floor(settings.random() * settings.retryAfter);
    this.#refuse(arrival, request.toResponse(503, { headers: { retryAfter: { delay: seconds } } }));
  }

  #refuse(arrival: Arrival, response: Response): void {
    this.#responder.answer(response, arrival);
  }

  /** Answers a request in a transaction, instead of the Core. */
  #answer(request: Request, arrival: Arrival, key: ServerKey | undefined, status: number): void {
    if (key === undefined) return;
    const response = request.toResponse(status);
    if (!this.#engine.isReadable(printState(response[STATE]))) return this.#engine.counters.drop('unreadable answer');
    const actions = this.#beginning(request, arrival, key, undefined);
    this.#engine.run(actions.filter((action) => action.do !== 'deliver request'));
    this.#engine.respond(key, response);
  }

  #beginning(
    request: Request,
    { octets, transport, source }: Arrival,
    key: ServerKey,
    otherKey: string | undefined,
  ): readonly Action<Hop>[] {
    const { layer, settings } = this.#engine;
    const { method } = request;
    const via = topViaOf(request);
    if (via === undefined) return [];
    const kind = method === 'INVITE' ? 'inviteServer' : 'nonInviteServer';
    const where = this.#engine.responseHop(via, source, transport);
    const own = settings.timesOf(request);
    const times = own === undefined ? settings.times : timesOf(settings.times, own);
    const cancelKey = isKnownMethod(method) ? undefined : serverKeyOf(request, '');
    const { isReliable } = transport;
    const size = octets.length;
    const beginning = { kind, key, where, isReliable, times, request, size, otherKey, cancelKey } as const;
    return layer.begin(beginning, this.#engine.now());
  }
}

/**
 * "A stateless UAS MUST ignore ACK requests." (§8.2.7) The ACK of an INVITE that was refused without a transaction has
 * its branch, and so the To tag that is derived from it; that of a 2xx has another branch. Without the magic cookie
 * none tells.
 */
function isForOurRefusal(ack: Request): boolean {
  const tag = ack.headers.to?.params.tag;
  return isRfc3261Branch(topViaOf(ack)?.params.branch) && tag !== undefined && folded(tag) === toTag(ack[STATE].block);
}
