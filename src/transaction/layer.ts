/**
 * Many transactions: messages, wishes and the time go in, actions come out.
 *
 * Invariant: every call returns what is to be done, in order, and leaves `next` at the time when `wake` is to be called. Time
 * is an argument, and does not go back.
 */
import { STATE } from '../message/message.ts';
import { knownMethods } from '../message/methods.ts';
import { printState } from '../message/print.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Action } from './action.ts';
import { requestEvent, responseEvent, tuEvent } from './events.ts';
import { Interpreter, type LayerOptions } from './interpreter.ts';
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

/** "assuming that the request method is anything but CANCEL or ACK" (RFC 3261 §9.2): a CANCEL does not name the method. */
const CANCELLABLE = ['INVITE', ...knownMethods.filter((method) => !['INVITE', 'ACK', 'CANCEL'].includes(method))];

export class TransactionLayer<Where> {
  readonly #interpreter: Interpreter<Where>;

  constructor(options: LayerOptions<Where>) {
    this.#interpreter = new Interpreter(options);
  }

  /** How many transactions there are. */
  get live(): number {
    return this.#interpreter.counters.live;
  }

  /** How many octets of messages and keys the transactions keep. */
  get retained(): number {
    return this.#interpreter.store.retained;
  }

  get counts(): StateCounts {
    return this.#interpreter.counters.snapshot();
  }

  /** How many timers run. */
  get timers(): number {
    return this.#interpreter.agenda.size;
  }

  /** The time when `wake` is to be called. */
  get next(): number | undefined {
    return this.#interpreter.agenda.next;
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
    // "... and the To tag of the ACK matches the To tag of the response sent by the server transaction" (§17.2.3): the
    // INVITE may have had none.
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

  /** Returns the key of the INVITE whose 2xx an ACK acknowledges, while the INVITE or its 2xx is there. */
  matchAcknowledged(ack: Request): ServerKey | undefined {
    const key = this.#interpreter.store.inviteOf(dialogKeyOf(ack))?.key;
    return key === undefined || isClientKey(key) ? undefined : key;
  }

  /** Whether there is a request like this that came another way (RFC 3261 §8.2.2.2). */
  hasMerged(mergeKey: string): boolean {
    return this.#interpreter.store.merged(mergeKey) !== undefined;
  }

  /** Returns the transactions whose messages go to a peer. */
  at(peer: string): readonly { readonly key: TransactionKey; readonly where: Where }[] {
    return this.#interpreter.store.at(peer);
  }

  /** Begins the transaction of a request that goes out or came in. The key must be free. */
  begin(beginning: Beginning<Where>, now: number): readonly Action<Where>[] {
    return this.#advance(now, (interpreter) => interpreter.start(new Transaction(beginning)));
  }

  /** Takes a request for a transaction that there is: a retransmission, or an ACK. */
  receiveRequest(key: ServerKey, request: Request, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.server(key);
    if (found === undefined) return [];
    return this.#advance(now, (interpreter) => interpreter.step(found, requestEvent(found.kind, request), { request }));
  }

  /** Takes a response. Returns `undefined` if no transaction has sent the request. */
  receiveResponse(key: ClientKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.client(key);
    // "If more than one Via header field value is present in a response, the UAC SHOULD discard the message." (§8.1.3.3) A
    // proxy's request has more of them itself.
    if (found === undefined || (response.headers.via?.length ?? 0) > (found.vias ?? 1)) return undefined;
    const event = responseEvent(found.kind, response.status);
    return this.#advance(now, (interpreter) => interpreter.step(found, event, { response }));
  }

  /** Takes an ACK for a 2xx, which ends the repetition of the 2xx. */
  acknowledge(ack: Request, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.repeated2xx(dialogKeyOf(ack));
    if (found === undefined) return [];
    return this.#advance(now, (interpreter) => interpreter.step(found, 'ACK', { request: ack }));
  }

  /** Takes the TU's response. Returns `undefined` if its transaction has ended. */
  respond(key: ServerKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.server(key);
    if (found === undefined) return undefined;
    return this.#advance(now, (interpreter) => interpreter.step(found, tuEvent(found, response.status), { response }));
  }

  /** As `respond`; a 2xx to an INVITE is sent again until its ACK comes. */
  respondReliably(key: ServerKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.server(key);
    if (found === undefined) return undefined;
    return this.#advance(now, () => this.#respondReliably(found, response));
  }

  /** Cancels an INVITE; the outcome is an action. Returns `undefined` if the transaction has ended. */
  cancel(key: ClientKey, now: number): readonly Action<Where>[] | undefined {
    const found = this.#interpreter.store.client(key);
    if (found === undefined || found.kind !== 'inviteClient') return undefined;
    return this.#advance(now, (interpreter) => interpreter.step(found, 'cancel'));
  }

  /** Tells a transaction that its message could not be sent. */
  fail(key: TransactionKey, error: Error, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.get(key);
    if (found === undefined) return [];
    return this.#advance(now, (interpreter) => interpreter.step(found, 'transport error', { error }));
  }

  /** Ends a transaction without sending or reporting anything. */
  terminate(key: TransactionKey, now: number): readonly Action<Where>[] {
    const found = this.#interpreter.store.getOutlived(key);
    if (found === undefined) return [];
    return this.#advance(now, (interpreter) => {
      for (const child of [...(found.children ?? [])]) interpreter.end(child);
      if (found.state !== 'terminated') interpreter.end(found);
    });
  }

  /** Ends the answered request other than INVITE that has waited longest. Returns `undefined` if there is none. */
  forgetOldestAnswered(now: number): readonly Action<Where>[] | undefined {
    const oldest = this.#interpreter.store.oldestAnswered();
    return oldest === undefined ? undefined : this.#advance(now, (interpreter) => interpreter.end(oldest));
  }

  /** Does the first thing that is due. Returns `undefined` if nothing is. */
  wake(now: number): readonly Action<Where>[] | undefined {
    const fired = this.#interpreter.agenda.take(now);
    if (fired === undefined) return undefined;
    const { transaction, timer, length } = fired;
    removeTimer(transaction, timer);
    return this.#advance(now, (interpreter) => interpreter.step(transaction, `timer ${timer}`, { length }));
  }

  clear(): void {
    this.#interpreter.clear();
  }

  /** Lets the time go on, does some work at that time, and returns the actions that come of it. */
  #advance(now: number, work: (interpreter: Interpreter<Where>) => void): readonly Action<Where>[] {
    this.#interpreter.now = Math.max(this.#interpreter.now, now);
    work(this.#interpreter);
    return this.#interpreter.takeActions();
  }

  #respondReliably(found: Transaction<Where>, response: Response): void {
    const { store } = this.#interpreter;
    const event = tuEvent(found, response.status);
    const otherKey = dialogKeyOf(response);
    const isTaken = event === '2xx from TU' && (found.state === 'proceeding' || found.state === 'accepted');
    // Both share one text: once it was sent, it is no longer made of parts of the request.
    const octets = printState(response[STATE]);
    if (isTaken && store.repeated2xx(otherKey) === undefined) {
      // It begins first, so that its timer of 64*T1 fires before that of the INVITE: the Core hears that no ACK has come
      // while the key is still there.
      const { key, where, isReliable, times } = found;
      const kind = 'repeated2xx';
      this.#interpreter.start(
        new Transaction({ kind, key, where, isReliable, times, octets, otherKey, parent: found }),
      );
    }
    this.#interpreter.step(found, event, { response, octets });
  }
}
