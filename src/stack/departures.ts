/**
 * Requests on their way to a transaction: the look-up of their next hop, the candidates, the Via and the size.
 *
 * Invariant: a request is in `#located` from the call of `send` until its transaction begins or its look-up has failed.
 */
import { renewedBranch } from '../message/build/identifiers.ts';
import { topViaOf } from '../message/refusal.ts';
import type { Request } from '../message/request.ts';
import type { Target } from '../message/state.ts';
import { addressOf, familyOf } from '../routing/address.ts';
import { SendError } from '../runtime/errors.ts';
import { isMulticast } from '../runtime/multicast.ts';
import { beginningOf } from '../transaction/beginning.ts';
import { type ClientKey, clientKey } from '../transaction/keys.ts';
import type { Times } from '../transaction/times.ts';
import type { Beginning } from '../transaction/transaction.ts';
import type { Endpoint, Transport } from '../transport/transport.ts';
import type { Attempt, Candidate } from './attempts.ts';
import { concernedBy, describeRequest } from './describe.ts';
import type { Engine } from './engine.ts';
import { hasFlow } from './flow.ts';
import { candidatesFor, type Hop, hopOf, isSentBy, viaFor, withProtocol } from './hop.ts';
import type { Located } from './locator.ts';
import { Lookups } from './lookups.ts';

/** A request whose key is known. */
export interface Departure {
  readonly request: Request;
  readonly branch: string;
  readonly key: ClientKey;
  readonly target: Target;
  /** The transport that the caller demands. */
  readonly explicit: Transport | undefined;
  /** The host of the next hop, before it was looked up. */
  readonly domain: string;
  readonly times: Times;
  /** Whether it goes out without a transaction. */
  readonly isStateless: boolean;
}

/**
 * "If a request is within 200 bytes of the path MTU, or if it is larger than 1300 bytes and the path MTU is unknown,
 * the request MUST be sent using an RFC 2914 [43] congestion controlled transport protocol, such as TCP." (RFC 3261
 * §18.1.1)
 */
const MARGIN = 200;
const UDP_MAX = 1300;

/** How many places a request tries at most. */
const MAX_PLACES = 16;

/** The transports that a SIPS URI may take. */
const SECURE = ['TLS', 'WSS'];

export class Departures {
  readonly #engine: Engine;
  readonly #lookups: Lookups;
  readonly #located = new Map<ClientKey, Departure>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#lookups = new Lookups(engine.settings.locator, engine.settings.maxLookups);
  }

  /** How many requests have no transaction yet, because their next hop is being looked up. */
  get pending(): number {
    return this.#located.size;
  }

  has(key: ClientKey): boolean {
    return this.#located.has(key);
  }

  /** Drops a request whose next hop is being looked up. */
  forget(key: ClientKey): void {
    if (this.#located.delete(key)) this.#engine.callbacks.end(key);
  }

  clear(): void {
    this.#located.clear();
  }

  /** Sends a request, now or after a look-up. Throws `SendError` if it is clear now that it cannot go. */
  start(departure: Departure): void {
    const { target, request, explicit } = departure;
    if (target.isTransportDefault === true) return this.#locate(departure, this.#protocolsFor(departure));
    const wish = { protocol: target.transport, via: topViaOf(request), explicit };
    const transports = candidatesFor(this.#engine.transports, wish);
    const place = { address: addressOf(target.host), port: target.port };
    if (target.flow !== undefined) this.#byFlow(departure, target.flow, transports, place);
    else if (familyOf(place.address) === undefined && transports[0]?.takesNames !== true)
      this.#locate(departure, [target.transport]);
    else this.#depart(departure, this.#hopsTo(departure, [place]), place.address);
  }

  /**
   * Returns the transports that a request may take whose URI names none. Throws `SendError` (`no-transport`) if there
   * is none.
   */
  #protocolsFor({ target, explicit, request }: Departure): readonly string[] {
    const { transports } = this.#engine;
    const able = transports.filter((each) => each.canConnect !== false && (explicit ?? each) === each);
    const protocols = [...new Set(able.map((each) => each.protocol.toUpperCase()))];
    const usable = target.transport === 'TLS' ? protocols.filter((each) => SECURE.includes(each)) : protocols;
    // It throws the error that says what is missing.
    if (usable.length === 0) {
      candidatesFor(transports, { protocol: target.transport, via: topViaOf(request), explicit });
    }
    return usable;
  }

  /** Sends a request by a flow and by nothing else. The transport reports if the connection is gone. */
  #byFlow(departure: Departure, flow: string, transports: readonly Transport[], place: Endpoint): void {
    const transport = transports.find((each) => hasFlow(each, flow)) ?? transports[0];
    if (transport === undefined) return;
    const remote = transport.hasConnection === undefined ? place : { ...place, connection: flow };
    this.#depart({ ...departure, explicit: transport }, [{ transport, remote }], place.address);
  }

  #locate(departure: Departure, protocols: readonly string[]): void {
    const { key, target } = departure;
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
    const found = (places: readonly Located[]) => {
      if (this.#engine.isClosed || isGone()) return;
      try {
        this.#depart(departure, this.#hopsTo(departure, places), places[0]?.address);
      } catch (error) {
        return failed(error instanceof Error ? error : new Error(String(error)));
      }
      if (!departure.isStateless) this.#located.delete(key);
      if (this.#engine.cancelWaiters.has(key)) this.#engine.cancel(key);
    };
    if (this.#lookups.find(target, protocols, found, failed)) return;
    counters.drop('look-ups');
    queueMicrotask(() => failed(new SendError('no-transport', `too many requests wait for ${target.host}`)));
  }

  /** Returns the hops to those of the places that a transport reaches. A connection is for a domain: TLS checks it. */
  #hopsTo({ target, request, explicit, domain }: Departure, places: readonly Located[]): readonly Hop[] {
    const via = topViaOf(request);
    const hops: Hop[] = [];
    for (const { address, port, transport: protocol = target.transport } of places.slice(0, MAX_PLACES)) {
      if (withProtocol(this.#engine.transports, protocol).length === 0) continue;
      const hop = hopOf(candidatesFor(this.#engine.transports, { protocol, via, explicit }), [{ address, port }]);
      if (hop === undefined) continue;
      hops.push(hop.transport.isReliable ? { ...hop, remote: { ...hop.remote, domain } } : hop);
    }
    return hops;
  }

  /** Sends a request to the first of the hops, and to the others if that fails. */
  #depart(departure: Departure, hops: readonly Hop[], address: string | undefined): void {
    const { request, key, branch, times, isStateless } = departure;
    const [first] = hops;
    if (first === undefined)
      throw new SendError('no-transport', `${describeRequest(request)}: no transport reaches ${address}`);
    const beginning = this.#beginning(departure, first, { key, branch });
    const { octets = '' } = beginning;
    const candidates = this.#candidates(departure, hops, octets.length);
    if (isStateless) return this.#departStateless(departure, candidates[0]?.hop ?? first, first, octets);
    if (candidates.length === 1 && candidates[0]?.hop === first) {
      this.#checkSize(octets.length, first, departure);
      return this.#engine.run(this.#engine.layer.begin(beginning, this.#engine.now()));
    }
    const { attempts } = this.#engine;
    const series = {
      first: { key, branch },
      isInvite: request.method === 'INVITE',
      wait: 64 * times.t1,
      another: () => {
        const other = renewedBranch(branch);
        return { key: clientKey(other, request.method), branch: other };
      },
      begin: (hop: Hop, attempt: Attempt) => this.#begin(departure, hop, attempt),
    };
    attempts.start(series, attempts.inOrder(candidates));
  }

  #departStateless(departure: Departure, hop: Hop, first: Hop, octets: string): void {
    const { key, branch } = departure;
    const printed = hop === first ? octets : (this.#beginning(departure, hop, { key, branch }).octets ?? '');
    this.#checkSize(printed.length, hop, departure);
    this.#engine.transmit(printed, hop, key);
  }

  #begin(departure: Departure, hop: Hop, attempt: Attempt): void {
    const beginning = this.#beginning(departure, hop, attempt);
    this.#checkSize(beginning.octets?.length ?? 0, hop, departure);
    this.#engine.run(this.#engine.layer.begin(beginning, this.#engine.now()));
  }

  #beginning(departure: Departure, hop: Hop, { key, branch }: Attempt): Beginning<Hop> {
    const complete = this.#withVia(departure, hop.transport, branch);
    return beginningOf(complete, key, hop, hop.transport.isReliable, departure.times);
  }

  /**
   * Returns the request with the Via of an attempt. A Via that the caller has put there stays as it is, unless another
   * branch or transport makes it untrue: "If this causes a change in the transport protocol from the one indicated in
   * the top Via, the value in the top Via MUST be changed." (RFC 3261 §18.1.1)
   */
  #withVia({ request, branch: first }: Departure, transport: Transport, branch: string): Request {
    if (!request.has('via')) return request.prepend('via', viaFor(transport, branch));
    const via = topViaOf(request);
    if (via === undefined) return request;
    const isOurs = this.#engine.transports.some((each) => isSentBy(each, via));
    const isTrue = withProtocol([transport], via.transport).some((each) => isSentBy(each, via) || !isOurs);
    if (branch === first && (isTrue || !isOurs)) return request;
    const rport = transport.asksRport ? (true as const) : undefined;
    const own = isTrue ? via : { ...via, ...viaFor(transport, branch) };
    return request
      .deleteFirst('via')
      .prepend('via', { ...own, params: { ...via.params, rport: isTrue ? via.params.rport : rport, branch } });
  }

  /**
   * Returns the candidates of a request of this size. One that is too large for UDP goes by TCP if there is a TCP
   * transport, and back to UDP only if TCP is refused: "if the attempt to establish the connection generates either an
   * ICMP Protocol Not Supported, or results in a TCP reset, the element SHOULD retry the request, using UDP."
   */
  #candidates({ explicit }: Departure, hops: readonly Hop[], octets: number): readonly Candidate[] {
    const isLarge = octets > this.#maxOfUdp && explicit === undefined;
    return hops.flatMap((hop) => {
      const { transport, remote } = hop;
      const isUdp = transport.protocol === 'UDP' && !isMulticast(remote.address);
      const tcp = isLarge && isUdp ? hopOf(withProtocol(this.#engine.transports, 'TCP'), [remote]) : undefined;
      if (tcp === undefined) return [{ hop, isFallback: false }];
      const large = { hop: tcp, isFallback: false };
      return this.#engine.settings.oversize === 'refuse' ? [large] : [large, { hop, isFallback: true }];
    });
  }

  get #maxOfUdp(): number {
    const { pathMtu } = this.#engine.settings;
    return pathMtu === undefined ? UDP_MAX : pathMtu - MARGIN;
  }

  #checkSize(octets: number, hop: Hop, { key, request }: Departure): void {
    const { protocol, isReliable } = hop.transport;
    const max = this.#maxOfUdp;
    if (isReliable || octets <= max) return;
    if (this.#engine.settings.oversize === 'refuse') {
      const text = `${describeRequest(request)} has ${octets} octets, and ${protocol} takes at most ${max}`;
      throw new SendError('too-large', text);
    }
    const { callbacks, settings } = this.#engine;
    const transaction = concernedBy({ key, where: hop, request }, settings.message);
    queueMicrotask(() => callbacks.report({ type: 'oversize', octets, max, transaction }, key));
  }
}
