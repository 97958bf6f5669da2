/**
 * What becomes of a request: its transaction gets it, or a new one begins, or it is refused.
 *
 * Invariant: an ACK is never answered, and nothing that is refused without a transaction costs memory.
 */
import { topViaOf } from '../message/essentials.ts';
import { isRfc3261Branch } from '../message/identifiers.ts';
import { STATE } from '../message/message.ts';
import { knownMethods } from '../message/methods.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { toTag } from '../message/to-tag.ts';
import { responseTarget } from '../routing/response-target.ts';
import type { Action } from '../transaction/action.ts';
import { mergeKeyOf, type ServerKey, serverKeyOf } from '../transaction/keys.ts';
import { timesOf } from '../transaction/times.ts';
import type { Endpoint, Transport } from '../transport/transport.ts';
import type { Engine } from './engine.ts';
import type { Hop } from './hop.ts';
import type { Stateless } from './stateless.ts';

/** A request on its way through. */
interface Arrival {
  readonly request: Request;
  readonly size: number;
  readonly transport: Transport;
  readonly source: Endpoint;
}

/** "assuming that the request method is anything but CANCEL or ACK" (§9.2): a CANCEL does not say which. */
const CANCELLED = ['INVITE', ...knownMethods.filter((method) => !['INVITE', 'ACK', 'CANCEL'].includes(method))];

export class Requests {
  readonly #engine: Engine;
  readonly #stateless: Stateless;

  constructor(engine: Engine, stateless: Stateless) {
    this.#engine = engine;
    this.#stateless = stateless;
  }

  /** `request` has its source noted, and can be answered. */
  receive(request: Request, size: number, transport: Transport, source: Endpoint): void {
    const { layer, counters } = this.#engine;
    const arrival = { request, size, transport, source };
    if (request.method === 'ACK') return this.#acknowledge(request);
    const own = layer.match(request);
    if (own !== undefined) {
      counters.repeatedReceived += 1;
      this.#engine.run(layer.receiveRequest(own, request, this.#engine.now()));
    } else if (request.method === 'CANCEL') {
      this.#cancel(arrival);
    } else {
      this.#begin(arrival);
    }
  }

  /** RFC 3261 §17.1.1.3: that of a 2xx has a branch of its own, and is the Core's. */
  #acknowledge(ack: Request): void {
    const { layer } = this.#engine;
    const now = this.#engine.now();
    this.#engine.run(layer.acknowledge(ack, now));
    const key = layer.match(ack);
    if (key !== undefined) this.#engine.run(layer.receiveRequest(key, ack, now));
    else if (isForOurRefusal(ack)) this.#engine.counters.drop('stateless ACK');
    else this.#deliverBare(ack);
  }

  /** What has no transaction that would hold it: the Core gets it now or never. */
  #deliverBare(request: Request): void {
    const { caller, counters, settings } = this.#engine;
    // "the element MUST NOT forward the request" (§16.3 item 3)
    const isSpent = settings.maxForwards === 'reject' && request.headers.maxForwards === 0;
    if (isSpent) counters.drop('Max-Forwards');
    else if (caller.core === undefined) counters.drop('no Core');
    else this.#engine.deliver(request, undefined);
  }

  /** §9.2: 481 where it matches nothing, else 200, whatever becomes of the INVITE. */
  #cancel(arrival: Arrival): void {
    const { layer, settings } = this.#engine;
    const { request } = arrival;
    const method = CANCELLED.find((each) => layer.match(request, each) !== undefined);
    const original = method === undefined ? undefined : layer.match(request, method);
    if (original === undefined) {
      if (settings.unmatchedCancel === 'deliver') this.#deliverBare(request);
      else this.#refuse(arrival, request.toResponse(481));
      return;
    }
    if (this.#isOverloaded(request)) return this.#engine.counters.drop('overload');
    // "whether it has already sent a final response for the original request. If it has, the CANCEL request has no effect on
    // the processing of the original request" (§9.2)
    const isOpen = method === 'INVITE' && layer.stateOf(original) === 'proceeding';
    this.#answer(arrival, 200);
    if (isOpen) this.#engine.deliver(request, original);
  }

  #begin(arrival: Arrival): void {
    const { settings, layer, caller, counters } = this.#engine;
    const { request } = arrival;
    const mergeKey = settings.mergedRequests === 'reject' ? mergeKeyOf(request) : undefined;
    if (this.#isOverloaded(request)) return this.#overload(arrival);
    if (caller.core === undefined) return counters.drop('no Core');
    if (caller.pending >= settings.maxPending) return counters.drop('slow Core');
    if (mergeKey !== undefined && layer.hasMerged(mergeKey)) return this.#answer(arrival, 482);
    // "If the request contains a Max-Forwards header field with a field value of zero (0), the element MUST NOT forward the
    // request. If the request was for OPTIONS, the element MAY act as the final recipient" (§16.3)
    const hops = request.headers.maxForwards;
    const isBounded = settings.maxForwards === 'reject';
    if (isBounded && hops === 0 && request.method !== 'OPTIONS') return this.#answer(arrival, 483);
    // One that cannot be read would be forwarded with 70, again and again.
    if (isBounded && hops === undefined && request.has('maxForwards')) return this.#answer(arrival, 400);
    this.#engine.run(this.#beginning(arrival, mergeKey)?.actions ?? []);
  }

  /** What belongs to something accepted still passes somewhat above the limit: to refuse it would break that. */
  #isOverloaded(request: Request): boolean {
    const { layer, settings } = this.#engine;
    if (layer.live < settings.maxTransactions) return false;
    const belongs = request.method === 'CANCEL' || request.headers.to?.params.tag !== undefined;
    return !belongs || layer.live >= settings.maxTransactions * 1.1;
  }

  #overload(arrival: Arrival): void {
    const { settings, counters } = this.#engine;
    if (settings.overload === 'drop') return counters.drop('overload');
    const seconds = 1 + Math.floor(settings.random() * settings.retryAfter);
    this.#refuse(arrival, arrival.request.toResponse(503, { headers: { retryAfter: { delay: seconds } } }));
  }

  #refuse({ size, transport, source }: Arrival, response: Response): void {
    this.#stateless.answer(response, size, transport, source);
  }

  /** By a transaction, in the Core's place. */
  #answer(arrival: Arrival, status: number): void {
    const begun = this.#beginning(arrival, undefined);
    if (begun === undefined) return;
    this.#engine.run(begun.actions.filter((action) => action.do !== 'deliver request'));
    this.#engine.respond(begun.key, arrival.request.toResponse(status));
  }

  #beginning(
    { request, transport, source }: Arrival,
    otherKey: string | undefined,
  ): { readonly key: ServerKey; readonly actions: readonly Action<Hop>[] } | undefined {
    const { layer, settings } = this.#engine;
    const key = serverKeyOf(request);
    const via = topViaOf(request);
    if (key === undefined || via === undefined) return undefined;
    const kind = request.method === 'INVITE' ? 'inviteServer' : 'nonInviteServer';
    const { isReliable } = transport;
    const where = { transport, remote: responseTarget(via, source, isReliable) };
    const own = settings.timesOf(request);
    const times = own === undefined ? settings.times : timesOf(settings.times, own);
    const actions = layer.begin({ kind, key, where, isReliable, times, request, otherKey }, this.#engine.now());
    return { key, actions };
  }
}

/**
 * "A stateless UAS MUST ignore ACK requests." (§8.2.7) That of an INVITE which was refused without a transaction has its
 * branch, and so the To tag that is derived from it; that of a 2xx has another branch. Without the magic cookie none tells.
 */
function isForOurRefusal(ack: Request): boolean {
  const tag = ack.headers.to?.params.tag;
  return isRfc3261Branch(topViaOf(ack)?.params.branch) && tag !== undefined && tag === toTag(ack[STATE].block);
}
