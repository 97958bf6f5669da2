/**
 * The parts that a stack shares: its settings, transactions, transports, counters, its Core and its one timer. Actions
 * of the transaction layer are done here.
 *
 * Invariant: after every event the timer is set for what is due next.
 */
import type { Via } from '../generated/headers/via.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { responseTarget } from '../routing/response-target.ts';
import { WakeTimer } from '../runtime/clock.ts';
import { SendError } from '../runtime/errors.ts';
import { transientOctets } from '../runtime/octets.ts';
import type { Action } from '../transaction/action.ts';
import type { Failure } from '../transaction/effect.ts';
import { type ClientKey, isClientKey, type ServerKey, type TransactionKey } from '../transaction/keys.ts';
import { TransactionLayer } from '../transaction/layer.ts';
import { type Destination, type Origin, peerKey, type StreamFramer, type Transport } from '../transport/transport.ts';
import { Attempts } from './attempts.ts';
import { Backlog } from './backlog.ts';
import { CancelWaiters } from './cancel-waiters.ts';
import { isMessageWatched, isStateWatched, tellMessage, tellState } from './channels.ts';
import type { ErrorReason } from './core.ts';
import { CoreCallbacks } from './core-callbacks.ts';
import { StackCounters } from './counters.ts';
import { concernedBy, type Failed } from './describe.ts';
import { destinationOf, type Hop } from './hop.ts';
import type { Settings } from './options.ts';

/**
 * How many timers fire in one turn of the event loop. Each takes a few microseconds, and some tens if a request is
 * retransmitted, so a turn takes well below 50 ms.
 */
const WAKE_BUDGET = 500;

export class Engine {
  readonly settings: Settings;
  readonly counters = new StackCounters();
  readonly callbacks: CoreCallbacks;
  readonly layer: TransactionLayer<Hop>;
  readonly transports: Transport[] = [];
  readonly cancelWaiters = new CancelWaiters();
  readonly attempts: Attempts;
  readonly #timer: WakeTimer;
  readonly #backlog = new Backlog();
  #isWaking = false;
  #lastHop: Hop | undefined;
  /** The hops back by connections, each for the source that the transport names. */
  readonly #hops = new WeakMap<Origin, Hop>();
  isClosed = false;

  constructor(settings: Settings) {
    this.settings = settings;
    this.attempts = new Attempts(this);
    this.callbacks = new CoreCallbacks(
      (reason) => this.counters.errors.add(reason.type),
      (key, request) => (key === undefined ? undefined : this.#concerned({ key, request })),
    );
    this.layer = new TransactionLayer<Hop>({
      peerOf: ({ remote }) => peerKey(remote),
      isWatched: isStateWatched,
      onImpossible: (error) => this.callbacks.report({ type: 'internal', error }, undefined),
    });
    this.#timer = new WakeTimer(settings.clock, () => this.#wake());
  }

  now(): number {
    return this.settings.clock.now();
  }

  /** Returns a framer for a new connection. */
  framer(): StreamFramer {
    const { message, strict, limits } = this.settings;
    return message.framer({ strict, limits });
  }

  /** Throws `SendError` (`closed`) if the stack is closed. */
  checkOpen(): void {
    if (this.isClosed) throw new SendError('closed', `the stack "${this.settings.name}" is closed`);
  }

  /** Does the actions. If a callback closes the stack, the remaining actions are not done. */
  run(actions: readonly Action<Hop>[]): void {
    for (const action of actions) {
      if (this.isClosed) return;
      this.#do(action);
    }
    this.#setTimer();
  }

  /**
   * Lets the timers fire one after another, because what is done for one may end the transaction of the next. Those
   * that are due beyond the budget fire in a later turn of the event loop, so that messages are not kept waiting.
   */
  #wake(): void {
    const now = this.now();
    const delay = now - (this.layer.next ?? now);
    if (this.#backlog.comesFirst(delay, this.counters.received.datagrams)) return this.#timer.set(now);
    this.#isWaking = true;
    try {
      for (let fired = 0; fired < WAKE_BUDGET && !this.isClosed; fired += 1) {
        const actions = this.layer.wake(now);
        if (actions === undefined) break;
        this.run(actions);
      }
    } finally {
      this.#isWaking = false;
      this.#setTimer();
    }
  }

  #setTimer(): void {
    if (!this.isClosed && !this.#isWaking) this.#timer.set(this.layer.next);
  }

  #do(given: Action<Hop>): void {
    const action = this.attempts.isEmpty ? given : this.attempts.translated(given);
    if (action === undefined) return;
    switch (action.do) {
      case 'send':
        if (action.again) this.counters.repeatedSent += 1;
        return this.transmit(action.octets, action.where, action.key);
      case 'deliver request':
        if (action.request.method === 'ACK') return this.deliverAck(action.request, action.key);
        return this.#deliver(action.request, action.key);
      case 'deliver response':
        return this.callbacks.response(action.response, action.key);
      case 'report':
        return this.#report(action.failure, action.error, action);
      case 'cancelled':
        return this.cancelWaiters.settle(action.key, action.outcome);
      case 'end':
        return this.callbacks.end(action.key);
      case 'drop response':
        return this.counters.drop('late response');
      case 'note state': {
        const { key, kind, from, to } = action;
        return tellState({ stack: this.settings.name, time: this.now(), key, kind, from, to });
      }
    }
  }

  /** Delivers an ACK, which has no transaction that would hold it: the Core gets it now or never. */
  deliverAck(ack: Request, invite: ServerKey | undefined): void {
    const { core, pending } = this.callbacks;
    if (core === undefined) return this.counters.drop('no Core');
    if (core.receiveAck === undefined) this.counters.unheard += 1;
    else if (pending >= this.settings.maxPending) this.counters.drop('slow Core');
    else this.callbacks.ack(ack, invite);
  }

  /**
   * Delivers a CANCEL. For a Core that takes none the stack does its part: "If the original request was an INVITE, the
   * UAS SHOULD immediately respond to the INVITE with a 487 (Request Terminated)." (RFC 3261 §9.2)
   */
  deliverCancel(cancel: Request, invite: ServerKey | undefined): void {
    const { core, pending } = this.callbacks;
    if (core === undefined) return this.counters.drop('no Core');
    if (core.receiveCancel === undefined)
      return invite === undefined ? this.counters.drop('no Core') : this.#cancelled(invite);
    if (pending >= this.settings.maxPending) return this.counters.drop('slow Core');
    this.callbacks.cancel(cancel, invite);
  }

  #cancelled(invite: ServerKey): void {
    const request = this.layer.requestOf(invite);
    if (request === undefined) return;
    this.respond(invite, request.toResponse(487));
    this.callbacks.report({ type: 'cancelled', transaction: this.#concerned({ key: invite, request }) }, invite);
  }

  /** Delivers a request. If the Core fails on it, the stack answers in its place. */
  #deliver(request: Request, key: ServerKey): void {
    this.callbacks.request(request, key, () => {
      if (this.isClosed) return;
      const isOpen = ['trying', 'proceeding'].includes(this.layer.stateOf(key) ?? '');
      if (isOpen) this.respond(key, request.toResponse(500));
    });
  }

  /** Passes a response to its transaction, and returns whether there is one. */
  respond(key: ServerKey, response: Response): boolean {
    const actions = this.layer.respond(key, response, this.now());
    if (actions === undefined) return false;
    this.run(actions);
    return true;
  }

  /**
   * Forgets answered transactions, the oldest first, until there is room for another. Returns whether there is. A
   * forgotten transaction costs at most a repeated delivery: its retransmission is taken for a new request.
   */
  makeRoom(): boolean {
    const { layer, settings } = this;
    while (layer.live >= settings.maxTransactions || layer.retained >= settings.maxRetained) {
      const actions = layer.forgetOldestAnswered(this.now());
      if (actions === undefined) return false;
      this.counters.forgotten += 1;
      this.run(actions);
    }
    return true;
  }

  /** Returns where a response goes whose topmost Via has its source noted. */
  responseTarget(via: Via, source: Origin, { isReliable }: Pick<Transport, 'isReliable'>): Destination {
    const target = responseTarget(via, source, isReliable, this.settings.maddr);
    if (target.isMaddrIgnored) this.counters.ignoredMaddr += 1;
    return target;
  }

  /**
   * Returns the hop of a response whose topmost Via has its source noted. Transactions keep it, and most of them have
   * the same peer as the one before, or as the one before by their connection, so they share it.
   */
  responseHop(via: Via, source: Origin, transport: Transport): Hop {
    const target = this.responseTarget(via, source, transport);
    const last = transport.isReliable ? this.#hops.get(source) : this.#lastHop;
    if (last !== undefined && last.transport === transport && isSamePlace(last.remote, target)) return last;
    const hop = { transport, remote: destinationOf(target) };
    if (transport.isReliable) this.#hops.set(source, hop);
    else this.#lastHop = hop;
    return hop;
  }

  /** Whether the parser of this stack accepts a message that the stack has made from what it received. */
  isReadable(octets: string): boolean {
    const { message, strict, limits } = this.settings;
    return message.safeParse(transientOctets(octets), { strict, limits }).ok;
  }

  /** Sends octets. `key` names the transaction that learns of it if they cannot be sent. */
  transmit(octets: string, where: Hop, key: TransactionKey | undefined): void {
    if (this.isClosed) return this.counters.drop('closed');
    const { transport, remote } = where;
    const buffer = transientOctets(octets);
    const failed = (error: Error) => {
      if (!this.isClosed) this.#fail(key, error, where, octets);
    };
    let isTaken = false;
    try {
      isTaken = transport.send(buffer, remote, failed);
    } catch (error) {
      // `send` must not throw, but a transport that does must not stop all others.
      return failed(error instanceof Error ? error : new Error(String(error)));
    }
    if (!isTaken) return this.counters.drop('send queue');
    this.counters.sent.datagrams += 1;
    this.counters.sent.message(octets);
    if (isMessageWatched('out')) tellMessage('out', this.origin(), buffer, transport, remote);
  }

  origin(): { readonly stack: string; readonly time: number } {
    return { stack: this.settings.name, time: this.now() };
  }

  #fail(key: TransactionKey | undefined, error: Error, where: Hop, octets: string): void {
    if (key !== undefined && this.layer.has(key)) return this.run(this.layer.fail(key, error, this.now()));
    if (key !== undefined && this.attempts.isPast(key)) return;
    const transaction = key === undefined ? undefined : this.#concerned({ key, where, octets });
    this.callbacks.report({ type: 'transport', error, transaction }, key);
  }

  /** Ends everything that is on its way to a peer, or reports an error of a transport as a whole. */
  failTransport(transport: Transport, error: Error, peer: Origin | undefined): void {
    if (this.isClosed) return;
    if (peer === undefined) return this.callbacks.report({ type: 'transport', error }, undefined);
    // A response to what came by a lost connection can go another way (RFC 3261 §18.2.2); nothing of it has failed yet.
    const there = this.layer
      .at(peerKey(peer))
      .filter(({ key, where }) => where.transport === transport && (!transport.isReliable || isClientKey(key)))
      // Other transactions with the same address may have another connection.
      .filter(({ where }) => (where.remote.connection ?? peer.connection) === peer.connection);
    // A 2xx that is repeated shares the key of its INVITE.
    for (const key of new Set(there.map((each) => each.key))) {
      const now = this.now();
      this.run(transport.isReliable ? this.layer.disconnect(key, error, now) : this.layer.fail(key, error, now));
    }
  }

  cancel(key: ClientKey): void {
    const actions = this.layer.cancel(this.attempts.cancel(key), this.now());
    if (actions !== undefined) this.run(actions);
  }

  #report(failure: Failure, error: Error | undefined, failed: Failed): void {
    this.callbacks.report({ ...reasonOf(failure, error), transaction: this.#concerned(failed) }, failed.key);
  }

  #concerned(failed: Failed): ErrorReason['transaction'] {
    return concernedBy(failed, this.settings.message);
  }

  stop(): void {
    this.isClosed = true;
    this.callbacks.close();
    this.#timer.stop();
    this.layer.clear();
    this.attempts.clear();
    this.cancelWaiters.settleAll('too late');
  }
}

/** Whether two destinations are the same place, which is reached in the same way. */
function isSamePlace(one: Destination, other: Destination): boolean {
  return (
    one.address === other.address &&
    one.port === other.port &&
    one.connection === other.connection &&
    one.ttl === other.ttl &&
    one.domain === other.domain &&
    one.fallback?.address === other.fallback?.address &&
    one.fallback?.port === other.fallback?.port
  );
}

function reasonOf(failure: Failure, error: Error | undefined): ErrorReason {
  switch (failure) {
    case 'timeout':
      return { type: 'timeout' };
    case 'transport error':
      return { type: 'transport', error: error ?? new Error(failure) };
    case 'ringing limit':
      return { type: 'limit', limit: 'ringing' };
    case 'answer limit':
      return { type: 'limit', limit: 'answer' };
    case 'unanswered':
      return { type: 'limit', limit: 'unanswered' };
  }
}
