/**
 * Requests of the Core on their way: what is missing, next hop, socket, Via, transaction.
 *
 * Invariant: what cannot be sent is said at once, by a `SendError`; what fails later, by the Core's `receiveError`.
 */
import type { ViaInput } from '../generated/headers/via.ts';
import { lackOf, topViaOf } from '../message/essentials.ts';
import { createBranch } from '../message/identifiers.ts';
import type { Request } from '../message/request.ts';
import type { Target } from '../message/state.ts';
import { addressOf, familyOf } from '../routing/address.ts';
import { withNextHop } from '../routing/next-hop.ts';
import { SendError } from '../runtime/errors.ts';
import { type ClientKey, clientKey } from '../transaction/keys.ts';
import { beginningOf } from '../transaction/layer.ts';
import { type Times, timesOf } from '../transaction/times.ts';
import type { Endpoint, Transport } from '../transport/transport.ts';
import type { Engine } from './engine.ts';
import { candidatesFor, type Hop, hopOf } from './hop.ts';
import { Lookups } from './lookups.ts';

export interface SendOptions {
  /** Which socket, where several can. */
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
  readonly times: Times;
  /** Without a transaction. */
  readonly isStateless: boolean;
}

/** "If a request is within 200 bytes of the path MTU, or if it is larger than 1300 bytes and the path MTU is unknown, the
 * request MUST be sent using an RFC 2914 [43] congestion controlled transport protocol" (RFC 3261 §18.1.1) */
const UDP_MAX = 1300;

export class Outgoing {
  readonly #engine: Engine;
  readonly #lookups: Lookups;
  /** Transactions to be, whose next hop is being looked up. */
  readonly #located = new Map<ClientKey, Departure>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#lookups = new Lookups(engine.settings.locator, engine.settings.maxLookups);
  }

  /** Transactions to be. */
  get pending(): number {
    return this.#located.size;
  }

  isPending(key: ClientKey): boolean {
    return this.#located.has(key);
  }

  /** It will not be sent. */
  forget(key: ClientKey): void {
    if (this.#located.delete(key)) this.#engine.caller.end(key);
  }

  clear(): void {
    this.#located.clear();
  }

  /** Throws `SendError`. */
  send(given: Request, options: SendOptions, isStateless: boolean): ClientKey {
    this.#engine.checkOpen();
    const lack = lackOf(given);
    if (lack !== undefined) throw new SendError('missing-header', lack);
    const request = withNextHop(given);
    const { target } = request;
    if (target === undefined)
      throw new SendError('no-transport', 'the request names no next hop: no host, no legible Route, no target');
    const departure = this.#departure(request, target, options, isStateless);
    const address = addressOf(target.host);
    const family = familyOf(address);
    if (family === undefined) this.#locate(departure, target);
    else this.#depart(departure, [{ address, port: target.port }]);
    return departure.key;
  }

  #departure(request: Request, target: Target, options: SendOptions, isStateless: boolean): Departure {
    const { layer, transports, settings } = this.#engine;
    const via = topViaOf(request);
    const hasVia = request.has('via');
    const branch = hasVia ? via?.params.branch : createBranch();
    if (branch === undefined) throw new SendError('missing-header', 'the topmost Via has no branch');
    const explicit = options.transport;
    const candidates = candidatesFor(transports, { protocol: target.transport, via, explicit });
    const key = clientKey(branch, request.method);
    if (!isStateless && (layer.has(key) || this.#located.has(key))) {
      throw new SendError(
        'in-use',
        `there is a transaction with the branch ${branch} and the method ${request.method}`,
      );
    }
    const times = options.times === undefined ? settings.times : timesOf(settings.times, options.times);
    return { request, branch, key, candidates, times, isStateless };
  }

  #locate(departure: Departure, target: Target): void {
    const { key } = departure;
    const { caller, counters } = this.#engine;
    if (!departure.isStateless) this.#located.set(key, departure);
    // It was terminated, and perhaps another has its key.
    const isGone = () => !departure.isStateless && this.#located.get(key) !== departure;
    const failed = (error: Error) => {
      if (this.#engine.isClosed || isGone()) return;
      this.#located.delete(key);
      this.#engine.settleCancel(key, 'too late');
      caller.report({ type: 'transport', error }, key);
      if (!departure.isStateless) caller.end(key);
    };
    const found = (places: readonly Endpoint[]) => {
      if (this.#engine.isClosed || isGone()) return;
      try {
        this.#depart(departure, places);
      } catch (error) {
        return failed(error instanceof Error ? error : new Error(String(error)));
      }
      if (!departure.isStateless) this.#located.delete(key);
      if (this.#engine.cancelling.has(key)) this.#engine.cancel(key);
    };
    if (this.#lookups.find(target, found, failed)) return;
    counters.drop('look-ups');
    queueMicrotask(() => failed(new SendError('no-transport', `too many requests wait for ${target.host}`)));
  }

  #depart(departure: Departure, places: readonly Endpoint[]): void {
    const { request, key, candidates, branch, times, isStateless } = departure;
    const hop = hopOf(candidates, places);
    if (hop === undefined) throw new SendError('no-transport', `no transport reaches ${places[0]?.address}`);
    const complete = request.has('via') ? request : request.prepend('via', viaFor(hop.transport, branch));
    const beginning = beginningOf(complete, key, hop, hop.transport.isReliable, times);
    const { octets = '' } = beginning;
    this.#checkSize(octets.length, hop, key);
    if (isStateless) this.#engine.transmit(octets, hop, key);
    else this.#engine.run(this.#engine.layer.begin(beginning, this.#engine.now()));
  }

  #checkSize(octets: number, { transport }: Hop, key: ClientKey): void {
    if (transport.isReliable || octets <= UDP_MAX) return;
    if (this.#engine.settings.oversize === 'refuse') {
      throw new SendError('too-large', `${octets} octets, and ${transport.protocol} takes ${UDP_MAX}`);
    }
    const { caller } = this.#engine;
    queueMicrotask(() => caller.report({ type: 'oversize', octets, max: UDP_MAX }, key));
  }
}

/** A Via of our own (RFC 3261 §18.1.1, RFC 3581 §3). */
export function viaFor({ protocol, sentBy, asksRport }: Transport, branch: string): ViaInput {
  const { host, port } = sentBy;
  return { transport: protocol, host, port, params: asksRport ? { branch, rport: true } : { branch } };
}
