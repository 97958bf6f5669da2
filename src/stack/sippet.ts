/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The stack: transports below, transactions in the middle, a Core on top.
 *
 * Invariant: stacks share nothing; after `close` no timer, no socket and no callback of a stack is left.
 */
import type { ViaInput } from '../generated/headers/via.ts';
import { createBranch } from '../message/build/identifiers.ts';
import type { BuiltIn, HeaderMap } from '../message/headers/types.ts';
import { Head } from '../message/parse/head.ts';
import { topViaOf } from '../message/refusal.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SendError } from '../runtime/errors.ts';
import type { CancelOutcome } from '../transaction/action.ts';
import { type ClientKey, isClientKey, type ServerKey, type TransactionKey } from '../transaction/keys.ts';
import type { StreamReceiver, StreamRegistry, Transport } from '../transport/transport.ts';
import { checkCancelKey, checkCore, checkMessage, checkTransport, sendOptionsOf } from './arguments.ts';
import { asBuiltInCore, asBuiltInOptions, asBuiltInRequest, asBuiltInResponse } from './as-built-in.ts';
import type { CoreFor, Role } from './core.ts';
import { Engine } from './engine.ts';
import { noTransport, viaFor, withProtocol } from './hop.ts';
import { Incoming } from './incoming.ts';
import { type SippetOptions, settingsOf } from './options.ts';
import { Outgoing, type SendOptions } from './outgoing.ts';
import type { Stats } from './stats.ts';

/**
 * A SIP stack. `H` are the headers of its parser, and `R` is its role, which decides about the callbacks of its Core.
 */
export class Sippet<H extends HeaderMap = BuiltIn, R extends Role = Role> implements StreamRegistry {
  readonly name: string;
  readonly #engine: Engine;
  readonly #incoming: Incoming;
  readonly #outgoing: Outgoing;
  #closed: Promise<void> | undefined;

  /** Throws `SippetError` (`bad-option`) for options that cannot be. */
  constructor(options: SippetOptions<H, R> = {}) {
    this.#engine = new Engine(settingsOf(asBuiltInOptions(options)));
    this.#incoming = new Incoming(this.#engine);
    this.#outgoing = new Outgoing(this.#engine);
    this.name = this.#engine.settings.name;
  }

  /** The transports, in the order of their registration. */
  get transports(): readonly Transport[] {
    return [...this.#engine.transports];
  }

  /**
   * Sets the application that gets the messages, in the place of the one before. Throws `SippetError` (`bad-argument`)
   * if it lacks a callback that the role needs.
   */
  registerCore(core: CoreFor<R, H>): void {
    checkCore(this.#engine.settings.role, core);
    this.#engine.callbacks.core = asBuiltInCore(core);
  }

  /**
   * Adds a transport, and returns the receiver for what it receives. Throws `SendError` (`closed`), and `SippetError`
   * (`bad-argument`) for what is no transport.
   */
  registerTransport(transport: Transport): StreamReceiver {
    this.#engine.checkOpen();
    checkTransport('registerTransport()', transport);
    this.#engine.transports.push(transport);
    return {
      receive: (octets, source, head) =>
        this.#incoming.receive({ octets, transport, source, head: head instanceof Head ? head : undefined }),
      fail: (error, peer) => this.#engine.failTransport(transport, error, peer),
      framer: () => this.#engine.framer(),
      refuse: (octets, source, reason) => this.#incoming.refuse({ octets, transport, source }, reason),
    };
  }

  /**
   * Sends a request by a new transaction (an ACK needs none), or a response by the transaction of its request, which
   * `key` names. A response from `toResponse` knows its transaction; others need the key unless their topmost Via has
   * the magic cookie.
   *
   * A request without a Via gets one. It goes to its target, or else where Route and Request-URI say (RFC 3261 §8.1.2).
   * Returns the key of the transaction, which later callbacks carry. Throws `SendError` if the message cannot be sent,
   * and `SippetError` (`bad-argument`, `bad-option`) for what is no message or no option.
   */
  send(request: Request<H>, options?: SendOptions): ClientKey;
  send(response: Response<H>, key?: ServerKey): ServerKey;
  send(message: Request<H> | Response<H>, more?: SendOptions | ServerKey): TransactionKey {
    checkMessage('send()', message);
    if (message.isRequest()) {
      return this.#outgoing.send(asBuiltInRequest(message), sendOptionsOf('send()', more), message.method === 'ACK');
    }
    return this.#outgoing.respond(asBuiltInResponse(message), typeof more === 'string' ? more : undefined, false);
  }

  /**
   * Sends a response as `send` does. A 2xx to INVITE is sent again until its ACK comes (RFC 3261 §13.3.1.4); if none
   * comes within 64*T1, a timeout is reported.
   */
  sendReliably(response: Response<H>, key?: ServerKey): ServerKey {
    checkMessage('sendReliably()', response);
    return this.#outgoing.respond(asBuiltInResponse(response), key, true);
  }

  /** Sends a message once, without a transaction: for stateless proxies (§16.11). Throws as `send` does. */
  sendStateless(message: Request<H> | Response<H>, options?: SendOptions): void {
    checkMessage('sendStateless()', message);
    const checked = sendOptionsOf('sendStateless()', options);
    if (message.isRequest()) this.#outgoing.send(asBuiltInRequest(message), checked, true);
    else this.#outgoing.sendStatelessResponse(asBuiltInResponse(message), checked);
  }

  /**
   * Cancels an INVITE that was sent (RFC 3261 §9.1): the CANCEL waits for a provisional response and goes where the
   * INVITE went. Resolves with `sent` when it has gone and the INVITE's final response is still to come, and with `too
   * late` if there was a final response or the transaction has ended. The response to the CANCEL comes to the Core with
   * another key. Rejects with `SendError` (`not-an-invite`, `no-transaction`) if the key is not that of an INVITE.
   */
  async cancel(key: ClientKey): Promise<CancelOutcome> {
    checkCancelKey(key);
    const { layer, attempts } = this.#engine;
    if (!layer.has(attempts.currentOf(key)) && !this.#outgoing.isPending(key)) return 'too late';
    const outcome = this.#engine.cancelWaiters.wait(key);
    this.#engine.cancel(key);
    return outcome;
  }

  /** Ends a transaction without sending or reporting anything. Does nothing if there is none. */
  terminate(key: TransactionKey): void {
    if (isClientKey(key)) this.#engine.cancelWaiters.settle(key, 'too late');
    // A message that the Core sends when it hears of the end may have the same key.
    if (isClientKey(key) && this.#outgoing.isPending(key)) this.#outgoing.forget(key);
    else {
      const { layer, attempts } = this.#engine;
      const current = isClientKey(key) ? attempts.currentOf(key) : key;
      this.#engine.run(layer.terminate(current, this.#engine.now()));
    }
  }

  /** Whether the transport of the topmost Via loses nothing. Throws `SendError` (`missing-header`, `no-transport`). */
  reliable(message: Request<H> | Response<H>): boolean {
    checkMessage('reliable()', message);
    const via = topViaOf(message);
    if (via === undefined) throw new SendError('missing-header', 'reliable(): the message has no Via that can be read');
    const { transports } = this.#engine;
    const [transport] = withProtocol(transports, via.transport);
    if (transport === undefined) throw noTransport(via.transport, transports);
    return transport.isReliable;
  }

  /**
   * Returns a Via of this stack with a new branch, for a request that is forwarded. Throws `SendError` (`no-transport`)
   * if no transport is registered, and `SippetError` (`bad-argument`) for what is no transport.
   */
  via(transport: Transport | undefined = this.#engine.transports[0]): ViaInput {
    if (transport === undefined) throw noTransport('any protocol', []);
    checkTransport('via()', transport);
    return viaFor(transport, createBranch());
  }

  stats(): Stats {
    const { counters, layer, settings, transports } = this.#engine;
    return counters.snapshot(settings.name, layer, this.#outgoing.pending, transports);
  }

  /**
   * Ends all transactions and closes all transports. Resolves when the sockets are gone; a second call does no more.
   */
  close(): Promise<void> {
    this.#engine.stop();
    this.#outgoing.clear();
    this.#closed ??= Promise.all(this.#engine.transports.map((each) => each.close())).then(() => undefined);
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
