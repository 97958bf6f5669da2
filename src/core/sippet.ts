/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The stack: transports below, transactions in the middle, a Core on top.
 *
 * Invariant: stacks share nothing; after `close` no timer, no socket and no callback of one is left.
 */
import type { ViaInput } from '../generated/headers/via.ts';
import { refusalOf, topViaOf } from '../message/essentials.ts';
import { createBranch } from '../message/identifiers.ts';
import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { BuiltIn, HeaderMap } from '../message/types.ts';
import { responseTarget } from '../routing/response-target.ts';
import { SendError } from '../runtime/errors.ts';
import type { CancelOutcome } from '../transaction/action.ts';
import {
  type ClientKey,
  hasMethod,
  isClientKey,
  type ServerKey,
  serverKeyOf,
  serverKeyOfResponse,
  type TransactionKey,
} from '../transaction/keys.ts';
import type { Endpoint, Receiver, Registry, Transport } from '../transport/transport.ts';
import type { Core } from './core.ts';
import { Engine } from './engine.ts';
import { candidatesFor, hopOf, withProtocol } from './hop.ts';
import { Incoming } from './incoming.ts';
import { type SippetOptions, settingsOf } from './options.ts';
import { Outgoing, type SendOptions, viaFor } from './outgoing.ts';
import { plainCore, plainOptions, plainRequest, plainResponse } from './plain.ts';
import type { Stats } from './stats.ts';

export class Sippet<H extends HeaderMap = BuiltIn> implements Registry {
  readonly name: string;
  readonly #engine: Engine;
  readonly #incoming: Incoming;
  readonly #outgoing: Outgoing;
  #closed: Promise<void> | undefined;

  /** Throws `SippetError` (`bad-option`). */
  constructor(options: SippetOptions<H> = {}) {
    this.#engine = new Engine(settingsOf(plainOptions(options)));
    this.#incoming = new Incoming(this.#engine);
    this.#outgoing = new Outgoing(this.#engine);
    this.name = this.#engine.settings.name;
  }

  /** The transports, in the order of registering. */
  get transports(): readonly Transport[] {
    return [...this.#engine.transports];
  }

  /** Who gets the messages; replaces the one before. */
  registerCore(core: Core<H>): void {
    this.#engine.caller.core = plainCore(core);
  }

  /** Adds a transport; what it receives goes to the receiver. Throws `SendError` (`closed`). */
  registerTransport(transport: Transport): Receiver {
    this.#engine.checkOpen();
    this.#engine.transports.push(transport);
    return {
      receive: (octets, from) => this.#incoming.receive(octets, transport, from),
      fail: (error, peer) => this.#fail(transport, error, peer),
    };
  }

  /**
   * Sends a request by a transaction of its own, an ACK without one; or a response by the transaction of its request, which
   * `key` names: a response from `toResponse` knows it, others need it unless their topmost Via has the magic cookie.
   *
   * A request without a Via gets one, and goes to its target, or else where Route and Request-URI say (RFC 3261 §8.1.2).
   * Throws `SendError`. What happens later comes by the Core's callbacks, with the key.
   */
  send(request: Request<H>, options?: SendOptions): ClientKey;
  send(response: Response<H>, key?: ServerKey): ServerKey;
  send(message: Request<H> | Response<H>, more?: SendOptions | ServerKey): TransactionKey {
    if (message.isRequest()) {
      const options = typeof more === 'object' ? more : {};
      return this.#outgoing.send(plainRequest(message), options, message.method === 'ACK');
    }
    return this.#respond(plainResponse(message), typeof more === 'string' ? more : undefined, false);
  }

  /**
   * As `send`, and a 2xx to INVITE is sent again until its ACK comes (RFC 3261 §13.3.1.4); where none comes within 64*T1 the
   * Core hears of a timeout.
   */
  sendReliably(response: Response<H>, key?: ServerKey): ServerKey {
    return this.#respond(plainResponse(response), key, true);
  }

  /** Sends a message once, without a transaction: for stateless proxies (§16.11). Throws `SendError`. */
  sendStateless(message: Request<H> | Response<H>, options: SendOptions = {}): void {
    if (message.isRequest()) {
      this.#outgoing.send(plainRequest(message), options, true);
      return;
    }
    this.#engine.checkOpen();
    const via = topViaOf(message);
    if (via === undefined) throw new SendError('missing-header', 'the response has no Via that can be read');
    const wish = { protocol: via.transport, via: undefined, explicit: options.transport };
    const remote = responseTarget(via, NOWHERE, false);
    const hop = hopOf(candidatesFor(this.#engine.transports, wish), [remote]);
    if (hop === undefined) throw new SendError('no-transport', `no transport reaches ${remote.address}`);
    this.#engine.transmit(printState(message[STATE]), hop, undefined);
  }

  /**
   * Cancels an INVITE that was sent (RFC 3261 §9.1): the CANCEL waits for a provisional response and goes where the INVITE
   * went. `sent`: it has gone, and the INVITE's final response is still to come. `too late`: there was a final response, or
   * the transaction has ended. The CANCEL's own response comes to the Core with a key of its own. Rejects with `SendError` where the key is none of an INVITE.
   */
  async cancel(key: ClientKey): Promise<CancelOutcome> {
    if (!isClientKey(key) || !hasMethod(key, 'INVITE')) {
      throw new SendError('not-an-invite', 'only an INVITE that was sent can be cancelled (RFC 3261 §9.1)');
    }
    if (!this.#engine.layer.has(key) && !this.#outgoing.isPending(key)) return 'too late';
    const outcome = new Promise<CancelOutcome>((settle) => {
      const { cancelling } = this.#engine;
      cancelling.set(key, [...(cancelling.get(key) ?? []), settle]);
    });
    this.#engine.cancel(key);
    return outcome;
  }

  /** Ends a transaction without a word to anybody. Nothing happens where there is none. */
  terminate(key: TransactionKey): void {
    if (isClientKey(key)) this.#engine.settleCancel(key, 'too late');
    // What the Core sends when it hears of the end may have the same key.
    if (isClientKey(key) && this.#outgoing.isPending(key)) this.#outgoing.forget(key);
    else this.#engine.run(this.#engine.layer.terminate(key, this.#engine.now()));
  }

  /** Is the transport of the topmost Via one that loses nothing? Throws `SendError` (`missing-header`, `no-transport`). */
  reliable(message: Request<H> | Response<H>): boolean {
    const via = topViaOf(message);
    if (via === undefined) throw new SendError('missing-header', 'the message has no Via that can be read');
    const [transport] = this.#registered(via.transport);
    if (transport === undefined) throw noTransport(via.transport);
    return transport.isReliable;
  }

  /** A Via of this stack with a branch of its own, for a request that is forwarded. Throws `SendError` (`no-transport`). */
  via(transport: Transport | undefined = this.#engine.transports[0]): ViaInput {
    if (transport === undefined) throw noTransport('any protocol');
    return viaFor(transport, createBranch());
  }

  stats(): Stats {
    const { counters, layer, settings } = this.#engine;
    return counters.snapshot(settings.name, layer.counts, layer.live + this.#outgoing.pending, layer.timers);
  }

  /** Ends all transactions and closes all transports. Resolves when the sockets are gone; a second call does no more. */
  close(): Promise<void> {
    this.#engine.stop();
    this.#outgoing.clear();
    this.#closed ??= Promise.all(this.#engine.transports.map((each) => each.close())).then(() => undefined);
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #registered(protocol: string): readonly Transport[] {
    return withProtocol(this.#engine.transports, protocol);
  }

  #respond(response: Response, given: ServerKey | undefined, isReliably: boolean): ServerKey {
    this.#engine.checkOpen();
    const { layer } = this.#engine;
    const { answers } = response[STATE];
    const remembered = answers === undefined ? undefined : serverKeyOf(new Request(answers));
    const key = given ?? remembered ?? serverKeyOfResponse(response);
    const fault = refusalOf(response);
    const method = response.headers.cseq?.method;
    if (fault !== undefined || method === undefined) throw new SendError('missing-header', fault?.text ?? 'no CSeq');
    if (key === undefined)
      throw new SendError('no-transaction', 'the response does not tell its transaction: give its key');
    if (!hasMethod(key, method)) throw new SendError('no-transaction', `the transaction is not one of ${method}`);
    refuseByRfc4320(method, response.status);
    const now = this.#engine.now();
    const actions = isReliably ? layer.respondReliably(key, response, now) : layer.respond(key, response, now);
    if (actions === undefined) throw new SendError('no-transaction', 'the transaction has ended, or never was');
    this.#engine.run(actions);
    return key;
  }

  #fail(transport: Transport, error: Error, peer: Endpoint | undefined): void {
    const { layer, caller, isClosed } = this.#engine;
    if (isClosed) return;
    if (peer === undefined) return caller.report({ type: 'transport', error }, undefined);
    const concerned = layer.keysOf(
      ({ transport: own, remote }) => own === transport && remote.address === peer.address && remote.port === peer.port,
    );
    for (const key of concerned) this.#engine.run(layer.fail(key, error, this.#engine.now()));
  }
}

/** A response without a transaction has no source. */
const NOWHERE: Endpoint = { address: '', port: 0 };

/** "An SIP element MUST NOT send any provisional response with a Status-Code other than 100 to a non-INVITE request"; nor
 * "a response with Status-Code of 408" (RFC 4320 §4). */
function refuseByRfc4320(method: string, status: number): void {
  if (method === 'INVITE' || status === 100 || (status >= 200 && status !== 408)) return;
  throw new SendError('not-allowed', `${status} is no response to ${method} (RFC 4320 §4)`);
}

function noTransport(protocol: string): SendError {
  return new SendError('no-transport', `no transport is registered for ${protocol}`);
}
