/**
 * Requests and responses of the Core on their way: headers that they lack, next hop, socket, Via, transaction.
 *
 * Invariant: a message that cannot be sent throws a `SendError` at once; a later failure is reported to `receiveError`.
 */

import { createBranch } from '../message/build/identifiers.ts';
import { lackOf, refusalOf, topViaOf } from '../message/essentials.ts';
import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Target } from '../message/state.ts';
import { addressOf, familyOf } from '../routing/address.ts';
import { withNextHop } from '../routing/next-hop.ts';
import { SendError } from '../runtime/errors.ts';
import { beginningOf } from '../transaction/beginning.ts';
import {
  type ClientKey,
  clientKey,
  isOfMethod,
  methodOf,
  type ServerKey,
  serverKeyOf,
  serverKeyOfResponse,
} from '../transaction/keys.ts';
import { type Times, timesOf } from '../transaction/times.ts';
import type { Destination, Endpoint, Transport } from '../transport/transport.ts';
import { concernedBy, describeRequest, describeResponse } from './describe.ts';
import type { Engine } from './engine.ts';
import { hasFlow } from './flow.ts';
import { candidatesFor, type Hop, hopOf, viaFor } from './hop.ts';
import { Lookups } from './lookups.ts';

/** The options of sending a request. */
export interface SendOptions {
  /** The socket that sends, if several can. */
  readonly transport?: Transport | undefined;
  /** T1, T2, T4, ... of this transaction, in milliseconds. */
  readonly times?: Partial<Times> | undefined;
}

/** A request whose key and candidates are known. */
interface Departure {
  readonly request: Request;
  readonly branch: string;
  readonly key: ClientKey;
  readonly candidates: readonly Transport[];
  /** The host of the next hop, before it was looked up. */
  readonly domain: string;
  readonly times: Times;
  /** Whether it goes out without a transaction. */
  readonly isStateless: boolean;
}

/**
 * "If a request is within 200 bytes of the path MTU, or if it is larger than 1300 bytes and the path MTU is unknown,
 * the request MUST be sent using an RFC 2914 [43] congestion controlled transport protocol" (RFC 3261 §18.1.1)
 */
const UDP_MAX = 1300;

export class Outgoing {
  readonly #engine: Engine;
  readonly #lookups: Lookups;
  /** Requests whose next hop is being looked up; their transactions begin then. */
  readonly #located = new Map<ClientKey, Departure>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#lookups = new Lookups(engine.settings.locator, engine.settings.maxLookups);
  }

  /** How many requests have no transaction yet, because their next hop is being looked up. */
  get pending(): number {
    return this.#located.size;
  }

  isPending(key: ClientKey): boolean {
    return this.#located.has(key);
  }

  /** Drops a request whose next hop is being looked up. */
  forget(key: ClientKey): void {
    if (this.#located.delete(key)) this.#engine.callbacks.end(key);
  }

  clear(): void {
    this.#located.clear();
  }

  /** Sends a request. Throws `SendError`. */
  send(given: Request, options: SendOptions, isStateless: boolean): ClientKey {
    this.#engine.checkOpen();
    const lack = lackOf(given);
    if (lack !== undefined) throw new SendError('missing-header', `${describeRequest(given)} cannot be sent: ${lack}`);
    const request = withNextHop(given);
    const { target } = request;
    if (target === undefined) {
      const text = 'neither its target, its Route nor its Request-URI names a host';
      throw new SendError('no-transport', `${describeRequest(request)} has no next hop: ${text}`);
    }
    const departure = this.#departure(request, target, options, isStateless);
    const address = addressOf(target.host);
    const family = familyOf(address);
    if (target.flow !== undefined) this.#departByFlow(departure, target.flow, { address, port: target.port });
    else if (family === undefined && departure.candidates[0]?.takesNames !== true) this.#locate(departure, target);
    else this.#depart(departure, [{ address, port: target.port }]);
    return departure.key;
  }

  /** Passes a response to its transaction, and repeats a 2xx to INVITE if `isRepeated`. Throws `SendError`. */
  respond(response: Response, given: ServerKey | undefined, isRepeated: boolean): ServerKey {
    this.#engine.checkOpen();
    const { layer } = this.#engine;
    const key = given ?? rememberedKeyOf(response) ?? serverKeyOfResponse(response);
    const fault = refusalOf(response);
    const method = response.headers.cseq?.method;
    if (fault !== undefined || method === undefined) {
      const text = `${described(response)} cannot be sent: ${fault?.text ?? 'CSeq is absent'}`;
      throw new SendError('missing-header', text);
    }
    if (key === undefined) {
      const text = `${described(response)} does not name its transaction: pass the key of its request`;
      throw new SendError('no-transaction', text);
    }
    if (!isOfMethod(key, method)) {
      const other = methodOf(key) ?? 'no method at all';
      throw new SendError('no-transaction', `${described(response)} was given the key of a transaction of ${other}`);
    }
    refuseByRfc4320(method, response);
    const now = this.#engine.now();
    const actions = isRepeated ? layer.respondReliably(key, response, now) : layer.respond(key, response, now);
    if (actions === undefined) {
      const text = `${described(response)} comes too late: its transaction has ended, or never was`;
      throw new SendError('no-transaction', text);
    }
    this.#engine.run(actions);
    return key;
  }

  /** Sends a response without a transaction, by its topmost Via. Throws `SendError`. */
  sendStatelessResponse(response: Response, options: SendOptions): void {
    this.#engine.checkOpen();
    const via = topViaOf(response);
    if (via === undefined) throw new SendError('missing-header', `${described(response)} has no Via that can be read`);
    const wish = { protocol: via.transport, via: undefined, explicit: options.transport };
    const candidates = candidatesFor(this.#engine.transports, wish);
    const remote = this.#engine.responseTarget(via, NOWHERE, { isReliable: false });
    const hop = hopOf(candidates, [remote]);
    if (hop === undefined) {
      throw new SendError('no-transport', `${described(response)}: no transport reaches ${remote.address}`);
    }
    this.#engine.transmit(printState(response[STATE]), hop, undefined);
  }

  #departure(request: Request, target: Target, options: SendOptions, isStateless: boolean): Departure {
    const { layer, transports, settings } = this.#engine;
    const via = topViaOf(request);
    const hasVia = request.has('via');
    const branch = hasVia ? via?.params.branch : createBranch();
    if (branch === undefined) {
      throw new SendError(
        'missing-header',
        `${describeRequest(request)} cannot be sent: its topmost Via has no branch`,
      );
    }
    const explicit = options.transport;
    const candidates = candidatesFor(transports, { protocol: target.transport, via, explicit });
    const key = clientKey(branch, request.method);
    if (!isStateless && (layer.has(key) || this.#located.has(key))) {
      const text = `its branch ${branch} is that of a ${request.method} transaction that has not ended`;
      throw new SendError('in-use', `${describeRequest(request)} cannot be sent: ${text}`);
    }
    const times = options.times === undefined ? settings.times : timesOf(settings.times, options.times);
    return { request, branch, key, candidates, domain: addressOf(target.host), times, isStateless };
  }

  #locate(departure: Departure, target: Target): void {
    const { key } = departure;
    const { callbacks, counters } = this.#engine;
    if (!departure.isStateless) this.#located.set(key, departure);
    // The request may have been terminated meanwhile, and another may have its key.
    const isGone = () => !departure.isStateless && this.#located.get(key) !== departure;
    const failed = (error: Error) => {
      if (this.#engine.isClosed || isGone()) return;
      this.#located.delete(key);
      this.#engine.cancelWaiters.settle(key, 'too late');
      const transaction = concernedBy({ key, request: departure.request }, this.#engine.settings.message);
      callbacks.report({ type: 'transport', error, transaction }, key);
      if (!departure.isStateless) callbacks.end(key);
    };
    const found = (places: readonly Endpoint[]) => {
      if (this.#engine.isClosed || isGone()) return;
      try {
        this.#depart(departure, places);
      } catch (error) {
        return failed(error instanceof Error ? error : new Error(String(error)));
      }
      if (!departure.isStateless) this.#located.delete(key);
      if (this.#engine.cancelWaiters.has(key)) this.#engine.cancel(key);
    };
    if (this.#lookups.find(target, found, failed)) return;
    counters.drop('look-ups');
    queueMicrotask(() => failed(new SendError('no-transport', `too many requests wait for ${target.host}`)));
  }

  /** Sends a request by a flow and by nothing else. The transport reports if the connection is gone. */
  #departByFlow(departure: Departure, flow: string, place: Endpoint): void {
    const { candidates } = departure;
    const transport = candidates.find((each) => hasFlow(each, flow)) ?? candidates[0];
    const connection = transport?.hasConnection === undefined ? undefined : flow;
    if (transport !== undefined) this.#depart({ ...departure, candidates: [transport] }, [{ ...place, connection }]);
  }

  #depart(departure: Departure, places: readonly Destination[]): void {
    const { request, key, candidates, domain, branch, times, isStateless } = departure;
    const found = hopOf(candidates, places);
    if (found === undefined)
      throw new SendError('no-transport', `${describeRequest(request)}: no transport reaches ${places[0]?.address}`);
    const { transport, remote } = found;
    // A connection is for a domain: TLS compares it with the certificate of the peer.
    const hop = transport.isReliable ? { transport, remote: { ...remote, domain } } : found;
    const complete = request.has('via') ? request : request.prepend('via', viaFor(hop.transport, branch));
    const beginning = beginningOf(complete, key, hop, hop.transport.isReliable, times);
    const { octets = '' } = beginning;
    this.#checkSize(octets.length, hop, departure);
    if (isStateless) this.#engine.transmit(octets, hop, key);
    else this.#engine.run(this.#engine.layer.begin(beginning, this.#engine.now()));
  }

  #checkSize(octets: number, hop: Hop, { key, request }: Departure): void {
    const { protocol, isReliable } = hop.transport;
    if (isReliable || octets <= UDP_MAX) return;
    if (this.#engine.settings.oversize === 'refuse') {
      const text = `${describeRequest(request)} has ${octets} octets, and ${protocol} takes at most ${UDP_MAX}`;
      throw new SendError('too-large', text);
    }
    const { callbacks, settings } = this.#engine;
    const transaction = concernedBy({ key, where: hop, request }, settings.message);
    queueMicrotask(() => callbacks.report({ type: 'oversize', octets, max: UDP_MAX, transaction }, key));
  }
}

function described(response: Response): string {
  return `the response ${describeResponse(response)}`;
}

/** Returns the key of the request that a response was made for, or `undefined` if it was not made by `toResponse`. */
function rememberedKeyOf(response: Response): ServerKey | undefined {
  const { answers } = response[STATE];
  return answers === undefined ? undefined : serverKeyOf(new Request(answers));
}

/** The source of a response that is sent without a transaction: it is unknown, so the topmost Via alone decides. */
const NOWHERE: Endpoint = { address: '', port: 0 };

/**
 * "An SIP element MUST NOT send any provisional response with a Status-Code other than 100 to a non-INVITE request";
 * nor "a response with Status-Code of 408" (RFC 4320 §4).
 */
function refuseByRfc4320(method: string, response: Response): void {
  const { status } = response;
  if (method === 'INVITE' || status === 100 || (status >= 200 && status !== 408)) return;
  throw new SendError('not-allowed', `${described(response)}: RFC 4320 §4 allows ${status} to INVITE alone`);
}
