/**
 * The transaction layer: it takes messages, requests of the TU and the current time, and returns actions.
 *
 * Invariant: every call returns the actions to carry out, in order, and afterwards `next` is the time at which `wake`
 * must be called. Time is always an argument; if it goes back, the layer keeps the latest time that it has seen.
 */
import { STATE } from '../message/message.ts';
import { knownMethods } from '../message/methods.ts';
import { printState } from '../message/print.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Action } from './action.ts';
import { requestEvent, responseEvent, timerEvent, tuEvent } from './events.ts';
import { type Cause, Interpreter, type LayerOptions } from './interpreter.ts';
import {
  type ClientKey,
  dialogKeyOf,
  folded,
  hasFieldsOfRfc2543,
  isClientKey,
  type ServerKey,
  serverKeyOf,
  type TransactionKey,
} from './keys.ts';
import type { StateCounts } from './state-counters.ts';
import { type Beginning, removeTimer, Transaction } from './transaction.ts';

/**
 * The methods that a CANCEL may refer to, INVITE first. A CANCEL does not name the method, so all are tried: the
 * transaction is found "assuming that the request method is anything but CANCEL or ACK" (RFC 3261 §9.2).
 */
const CANCELLABLE = ['INVITE', ...knownMethods.filter((method) => !['INVITE', 'ACK', 'CANCEL'].includes(method))];

export class TransactionLayer<Where> {
  readonly #interpreter: Interpreter<Where>;

  constructor(options: LayerOptions<Where>) {
    this.#interpreter = new Interpreter(options);
  }

  /** The number of transactions. */
  get live(): number {
    return this.#interpreter.counters.live;
  }

  /** The number of octets of messages and keys that the transactions keep. */
  get retained(): number {
    return this.#interpreter.store.retained;
  }

  get counts(): StateCounts {
    return this.#interpreter.counters.snapshot();
  }

  /** The number of running timers. */
  get timers(): number {
    return this.#interpreter.timers.size;
  }

  /** The time at which `wake` must be called, or `undefined` if no timer is running. */
  get next(): number | undefined {
    return this.#interpreter.timers.next;
  }

  has(key: TransactionKey): boolean {
    return this.#interpreter.store.get(key) !== undefined;
  }

  /** Returns the state of a transaction, or `undefined` if there is none. */
  stateOf(key: TransactionKey): string | undefined {
    return this.#interpreter.store.get(key)?.state;
  }

  /** Returns the request of a server transaction until it has a final response. */
  requestOf(key: ServerKey): Request | undefined {
    return this.#interpreter.store.server(key)?.request;
  }

  /** Returns the key of the server transaction that a request belongs to (RFC 3261 §17.2.3). */
  match(request: Request): ServerKey | undefined {
    const own = serverKeyOf(request);
    if (own === undefined) return undefined;
    if (this.has(own)) return own;
    if (request.method !== 'ACK' || !hasFieldsOfRfc2543(own)) return undefined;
    // "... and the To tag of the ACK matches the To tag of the response sent by the server transaction" (§17.2.3). The
    // INVITE itself may have had no To tag.
    const untagged = serverKeyOf(request, 'INVITE', '');
    const found = untagged === undefined ? undefined : this.#interpreter.store.server(untagged);
    return found !== undefined && folded(found.toTag) === folded(request.headers.to?.params.tag) ? untagged : undefined;
  }

  /** Returns the key of the request that a CANCEL cancels (RFC 3261 §9.2). */
  matchCancelled(cancel: Request): ServerKey | undefined {
    for (const method of CANCELLABLE) {
      const key = serverKeyOf(cancel, method);
      if (key !== undefined && this.has(key)) return key;
    }
    const key = this.#interpreter.store.cancellable(serverKeyOf(cancel, '') ?? '')?.key;
    return key === undefined || isClientKey(key) ? undefined : key;
  }

  /**
   * Returns the key of the INVITE whose 2xx an ACK with this dialog key acknowledges, as long as the INVITE or the 2xx
   * has a transaction.
   */
  matchAcknowledged(dialogKey: string): ServerKey | undefined {
    const key = this.#interpreter.store.inviteOf(dialogKey)?.key;
    return key === undefined || isClientKey(key) ? undefined : key;
  }

  /** Whether there is a transaction for another copy of this request (RFC 3261 §8.2.2.2). */
  hasMerged(mergeKey: string): boolean {
    return this.#interpreter.store.merged(mergeKey) !== undefined;
  }

  /** Returns the transactions whose messages go to a peer. */
  at(peer: string): readonly { readonly key: TransactionKey; readonly where: Where }[] {
    return this.#interpreter.store.at(peer);
  }

  /** Begins a client or server transaction. No other transaction may have its key. */
  begin(beginning: Beginning<Where>, now: number): readonly Action<Where>[] {
    this.#interpreter.advance(now);
    this.#interpreter.start(new Transaction(beginning));
    return this.#interpreter.takeActions();
  }

  /** Takes a request for an existing transaction: a retransmission, or an ACK. */
  receiveRequest(key: ServerKey, request: Request, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.server(key);
    if (found === undefined) return [];
    return this.#step(found, requestEvent(found.kind, request), { request }, now);
  }

  /** Takes a response. Returns `undefined` if no client transaction matches it. */
  receiveResponse(key: ClientKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.client(key);
    // "If more than one Via header field value is present in a response, the UAC SHOULD discard the message."
    // (§8.1.3.3) The request of a proxy has more than one itself, so the limit is the number in the request.
    if (found === undefined || (response.headers.via?.length ?? 0) > (found.vias ?? 1)) return undefined;
    return this.#step(found, responseEvent(found.kind, response.status), { response }, now);
  }

  /** Takes an ACK for a 2xx and its dialog key, and stops the retransmissions of that 2xx. */
  acknowledge(ack: Request, dialogKey: string, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.repeated2xx(dialogKey);
    if (found === undefined) return [];
    return this.#step(found, 'ACK', { request: ack }, now);
  }

  /** Takes a response of the TU. Returns `undefined` if there is no transaction with this key. */
  respond(key: ServerKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.server(key);
    if (found === undefined) return undefined;
    return this.#step(found, tuEvent(found, response.status), { response }, now);
  }

  /** Does the same as `respond`, and also retransmits a 2xx to an INVITE until its ACK arrives. */
  respondReliably(key: ServerKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.server(key);
    if (found === undefined) return undefined;
    this.#interpreter.advance(now);
    this.#respondReliably(found, response);
    return this.#interpreter.takeActions();
  }

  /**
   * Cancels an INVITE; a `cancelled` action has the outcome. Returns `undefined` if there is no such client
   * transaction.
   */
  cancel(key: ClientKey, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.client(key);
    if (found === undefined || found.kind !== 'inviteClient') return undefined;
    return this.#step(found, 'cancel', {}, now);
  }

  /** Notifies a transaction that its message could not be sent. */
  fail(key: TransactionKey, error: Error, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.get(key);
    if (found === undefined) return [];
    return this.#step(found, 'transport error', { error }, now);
  }

  /** Notifies a transaction that the connection by which its next message would arrive is gone. */
  disconnect(key: TransactionKey, error: Error, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.get(key);
    if (found === undefined) return [];
    const event = found.kind === 'inviteClient' ? 'connection lost' : 'transport error';
    return this.#step(found, event, { error }, now);
  }

  /** Ends a transaction without sending or reporting anything. */
  terminate(key: TransactionKey, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.getOutlived(key);
    if (found === undefined) return [];
    this.#interpreter.advance(now);
    for (const child of [...(found.children ?? [])]) this.#interpreter.end(child);
    if (found.state !== 'terminated') this.#interpreter.end(found);
    return this.#interpreter.takeActions();
  }

  /** Ends the oldest non-INVITE server transaction that is completed. Returns `undefined` if there is none. */
  forgetOldestAnswered(now: number): readonly Action<Where>[] | undefined {
    const oldest = this.#interpreter.store.oldestAnswered();
    if (oldest === undefined) return undefined;
    this.#interpreter.advance(now);
    this.#interpreter.end(oldest);
    return this.#interpreter.takeActions();
  }

  /** Fires the first timer that is due at `now`. Returns `undefined` if none is due. */
  wake(now: number): readonly Action<Where>[] | undefined {
    const fired = this.#interpreter.timers.take(now);
    if (fired === undefined) return undefined;
    const { transaction, timer, length } = fired;
    removeTimer(transaction, timer);
    return this.#step(transaction, timerEvent(timer), { length }, now);
  }

  clear(): void {
    this.#interpreter.clear();
  }

  /** Advances the time to `now`, takes a step of a transaction, and returns the resulting actions. */
  #step(found: Transaction<Where>, event: string, cause: Cause, now: number): readonly Action<Where>[] {
    this.#interpreter.advance(now);
    this.#interpreter.step(found, event, cause);
    return this.#interpreter.takeActions();
  }

  #respondReliably(found: Transaction<Where>, response: Response): void {
    const { store } = this.#interpreter;
    const event = tuEvent(found, response.status);
    const dialogKey = dialogKeyOf(response);
    const isTaken = event === '2xx from TU' && (found.state === 'proceeding' || found.state === 'accepted');
    // Both transactions share one string. Sending flattens it, so it no longer references parts of the request.
    const octets = printState(response[STATE]);
    if (isTaken && store.repeated2xx(dialogKey) === undefined) {
      // The repeated 2xx begins before the INVITE's transaction is accepted, so its timer of 64*T1 fires first: the
      // missing ACK is reported to the Core while the key is still valid.
      const { key, where, isReliable, times } = found;
      const kind = 'repeated2xx';
      const beginning = { kind, key, where, isReliable, times, octets, otherKey: dialogKey, parent: found } as const;
      this.#interpreter.start(new Transaction(beginning));
    }
    this.#interpreter.step(found, event, { response, octets, dialogKey });
  }
}
