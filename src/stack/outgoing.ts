/**
 * Requests and responses of the Core on their way: headers that they lack, next hop, socket, Via, transaction.
 *
 * Invariant: a message that cannot be sent throws a `SendError` at once; a later failure is reported to `receiveError`.
 */

import { createBranch } from '../message/build/identifiers.ts';
import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import { lackOf, refusalOf, topViaOf } from '../message/refusal.ts';
import { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Target } from '../message/state.ts';
import { addressOf } from '../routing/address.ts';
import { withNextHop } from '../routing/next-hop.ts';
import { SendError } from '../runtime/errors.ts';
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
import type { Endpoint, Transport } from '../transport/transport.ts';
import { type Departure, Departures } from './departures.ts';
import { describeRequest, describeResponse } from './describe.ts';
import type { Engine } from './engine.ts';
import { candidatesFor, hopOf } from './hop.ts';

/** The options of sending a request. */
export interface SendOptions {
  /** The socket that sends, if several can. */
  readonly transport?: Transport | undefined;
  /** T1, T2, T4, ... of this transaction, in milliseconds. */
  readonly times?: Partial<Times> | undefined;
}

export class Outgoing {
  readonly #engine: Engine;
  readonly #departures: Departures;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#departures = new Departures(engine);
  }

  /** How many requests have no transaction yet, because their next hop is being looked up. */
  get pending(): number {
    return this.#departures.pending;
  }

  isPending(key: ClientKey): boolean {
    return this.#departures.has(key);
  }

  /** Drops a request whose next hop is being looked up. */
  forget(key: ClientKey): void {
    this.#departures.forget(key);
  }

  clear(): void {
    this.#departures.clear();
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
    this.#departures.start(departure);
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
    const { layer, attempts, settings } = this.#engine;
    const branch = request.has('via') ? topViaOf(request)?.params.branch : createBranch();
    if (branch === undefined) {
      throw new SendError(
        'missing-header',
        `${describeRequest(request)} cannot be sent: its topmost Via has no branch`,
      );
    }
    const key = clientKey(branch, request.method);
    if (!isStateless && (layer.has(key) || attempts.has(key) || this.#departures.has(key))) {
      const text = `its branch ${branch} is that of a ${request.method} transaction that has not ended`;
      throw new SendError('in-use', `${describeRequest(request)} cannot be sent: ${text}`);
    }
    const times = options.times === undefined ? settings.times : timesOf(settings.times, options.times);
    const { transport: explicit } = options;
    return { request, branch, key, target, explicit, domain: addressOf(target.host), times, isStateless };
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
