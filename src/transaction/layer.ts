/**
 * Many transactions: messages, wishes and the time go in, actions come out.
 *
 * Invariant: nothing is done here but by a machine's table, and every call gives what is to be done, in order, and leaves
 * `next` saying when to call `wake`. Time is an argument, and does not go back.
 */
import { ackOf, cancelOf } from '../message/dialog-requests.ts';
import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Action, CancelOutcome } from './action.ts';
import { Agenda } from './agenda.ts';
import { Census, type Counts } from './census.ts';
import type { Effect, Failure } from './effect.ts';
import { requestEvent, responseEvent, tuEvent } from './events.ts';
import {
  type ClientKey,
  clientKeyOf,
  dialogKeyOf,
  hasFieldsOfRfc2543,
  isClientKey,
  type ServerKey,
  serverKeyOf,
  type TransactionKey,
} from './keys.ts';
import { Store } from './store.ts';
import { type Interval, lengthOf, type Timer, type Times } from './times.ts';
import { Alarm, type Beginning, type ClientKind, machines, removeAlarm, Transaction } from './transaction.ts';

/** What makes an event, as far as its effects need it. */
interface Cause {
  readonly request?: Request | undefined;
  readonly response?: Response | undefined;
  /** Of the response. */
  readonly octets?: string | undefined;
  readonly error?: Error | undefined;
  /** Of the timer that fired. */
  readonly length?: number | undefined;
}

export class TransactionLayer<Where> {
  readonly #store = new Store<Where>();
  readonly #agenda = new Agenda<Alarm<Where>>();
  readonly #census = new Census();
  readonly #isWatched: () => boolean;
  readonly #fired: { readonly transaction: Transaction<Where>; readonly timer: Timer }[] = [];
  #actions: Action<Where>[] = [];
  #now = 0;

  /** `isWatched`: are actions that only tell of a new state wanted? */
  constructor(isWatched: () => boolean = () => false) {
    this.#isWatched = isWatched;
  }

  /** How many transactions there are. */
  get live(): number {
    return this.#census.live;
  }

  get counts(): Counts {
    return this.#census.counts();
  }

  /** How many timers run. */
  get timers(): number {
    return this.#agenda.size;
  }

  /** When `wake` is to be called. */
  get next(): number | undefined {
    return this.#agenda.next;
  }

  has(key: TransactionKey): boolean {
    return this.#store.get(key) !== undefined;
  }

  /** The state of a transaction: `undefined` where there is none. */
  stateOf(key: TransactionKey): string | undefined {
    return this.#store.get(key)?.state;
  }

  /** The server transaction that a request belongs to; of a CANCEL, `method` is that of what it cancels. RFC 3261 §17.2.3. */
  match(request: Request, method?: string): ServerKey | undefined {
    const own = serverKeyOf(request, method);
    if (own === undefined) return undefined;
    if (this.has(own)) return own;
    if (request.method !== 'ACK' || !hasFieldsOfRfc2543(own)) return undefined;
    // "... and the To tag of the ACK matches the To tag of the response sent by the server transaction" (§17.2.3): the
    // INVITE may have had none.
    const untagged = serverKeyOf(request, 'INVITE', '');
    const found = untagged === undefined ? undefined : this.#store.server(untagged);
    return found?.toTag === request.headers.to?.params.tag ? untagged : undefined;
  }

  /** Is there a request like this that came another way? RFC 3261 §8.2.2.2. */
  hasMerged(mergeKey: string): boolean {
    return this.#store.merged(mergeKey) !== undefined;
  }

  /** The transactions whose destination `matches`. */
  keysOf(matches: (where: Where) => boolean): readonly TransactionKey[] {
    // A 2xx that is repeated has the key of its INVITE.
    return [...new Set(this.#store.all().flatMap(({ where, key }) => (matches(where) ? [key] : [])))];
  }

  /** A request goes out or came in. The key must be free. */
  begin(beginning: Beginning<Where>, now: number): readonly Action<Where>[] {
    this.#now = Math.max(this.#now, now);
    this.#start(new Transaction(beginning));
    return this.#done();
  }

  /** A request for a transaction that there is: a retransmission, or an ACK. */
  receiveRequest(key: ServerKey, request: Request, now: number): readonly Action<Where>[] {
    this.#now = Math.max(this.#now, now);
    const found = this.#store.server(key);
    if (found !== undefined) this.#step(found, requestEvent(found.kind, request), { request });
    return this.#done();
  }

  /** `undefined` where no transaction has sent the request. */
  receiveResponse(key: ClientKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#store.client(key);
    // "If more than one Via header field value is present in a response, the UAC SHOULD discard the message." (§8.1.3.3) A
    // proxy's request has more of them itself.
    if (found === undefined || (response.headers.via?.length ?? 0) > (found.vias ?? 1)) return undefined;
    this.#now = Math.max(this.#now, now);
    this.#step(found, responseEvent(found.kind, response.status), { response });
    return this.#done();
  }

  /** An ACK for a 2xx that is sent reliably. */
  acknowledge(ack: Request, now: number): readonly Action<Where>[] {
    this.#now = Math.max(this.#now, now);
    const found = this.#store.success(dialogKeyOf(ack));
    if (found !== undefined) this.#step(found, 'ACK', { request: ack });
    return this.#done();
  }

  /** The TU's response; `undefined` where its transaction is not there any more. */
  respond(key: ServerKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#store.server(key);
    if (found === undefined) return undefined;
    this.#now = Math.max(this.#now, now);
    this.#step(found, tuEvent(found, response.status), { response });
    return this.#done();
  }

  /** As `respond`, and the 2xx to an INVITE is sent again until its ACK comes. */
  respondReliably(key: ServerKey, response: Response, now: number): readonly Action<Where>[] | undefined {
    const found = this.#store.server(key);
    if (found === undefined) return undefined;
    this.#now = Math.max(this.#now, now);
    const event = tuEvent(found, response.status);
    const otherKey = dialogKeyOf(response);
    const isTaken = event === '2xx from TU' && (found.state === 'proceeding' || found.state === 'accepted');
    // The same text for both: once it was sent, it is no longer made of parts of the request.
    const octets = printState(response[STATE]);
    if (isTaken && this.#store.success(otherKey) === undefined) {
      // First, so that of two timers of 64*T1 its own is first: whoever hears that no ACK has come still has the key.
      const { where, isReliable, times } = found;
      this.#start(new Transaction({ kind: 'success', key, where, isReliable, times, octets, otherKey, parent: found }));
      found.children += 1;
    }
    this.#step(found, event, { response, octets });
    return this.#done();
  }

  /** The wish to cancel an INVITE; what becomes of it is an action. `undefined` where the transaction has ended. */
  cancel(key: ClientKey, now: number): readonly Action<Where>[] | undefined {
    const found = this.#store.client(key);
    if (found === undefined || found.kind !== 'inviteClient') return undefined;
    this.#now = Math.max(this.#now, now);
    this.#step(found, 'cancel', {});
    return this.#done();
  }

  /** What was to be sent could not be. */
  fail(key: TransactionKey, error: Error, now: number): readonly Action<Where>[] {
    this.#now = Math.max(this.#now, now);
    const found = this.#store.get(key);
    if (found !== undefined) this.#step(found, 'transport error', { error });
    return this.#done();
  }

  /** Ends a transaction without a word. */
  terminate(key: TransactionKey, now: number): readonly Action<Where>[] {
    this.#now = Math.max(this.#now, now);
    const found = this.#store.get(key);
    if (found !== undefined) this.#end(found);
    for (const each of this.#store.successesOf(key)) this.#end(each);
    return this.#done();
  }

  /** Does the first thing that is due; `undefined` where nothing is. */
  wake(now: number): readonly Action<Where>[] | undefined {
    this.#now = Math.max(this.#now, now);
    const alarm = this.#agenda.take(now);
    if (alarm === undefined) return undefined;
    const { transaction, timer, length } = alarm;
    removeAlarm(transaction, timer);
    this.#step(transaction, `timer ${timer}`, { length });
    return this.#done();
  }

  clear(): void {
    for (const each of this.#store.all()) this.#census.move(each.kind, each.state, undefined);
    this.#agenda.clear();
    this.#store.clear();
  }

  /** Timers without a length have fired when they were set. */
  #done(): readonly Action<Where>[] {
    for (let fired = this.#fired.shift(); fired !== undefined; fired = this.#fired.shift()) {
      this.#step(fired.transaction, `timer ${fired.timer}`, {});
    }
    const actions = this.#actions;
    this.#actions = [];
    return actions;
  }

  #start(begun: Transaction<Where>): void {
    this.#store.add(begun);
    this.#note(begun, undefined, begun.state);
    for (const effect of machines[begun.kind].entry) this.#perform(begun, effect, { request: begun.request });
  }

  #step(transaction: Transaction<Where>, event: string, cause: Cause): void {
    const { kind, state } = transaction;
    const transition = machines[kind].table[state]?.[event];
    if (transition === undefined) throw new TypeError(`${kind} has no event "${event}" in "${state}"`);
    const { next, effects } = transition;
    if (next !== undefined && next !== 'terminated') {
      transaction.state = next;
      this.#note(transaction, state, next);
    }
    for (const effect of effects) this.#perform(transaction, effect, cause);
    if (next === 'terminated') this.#end(transaction);
  }

  #end(ended: Transaction<Where>): void {
    for (let alarm = ended.alarms; alarm !== undefined; alarm = alarm.next) this.#agenda.remove(alarm);
    ended.alarms = undefined;
    this.#store.remove(ended);
    this.#note(ended, ended.state, undefined);
    ended.state = 'terminated';
    // A 2xx that waits for its ACK has the key of its INVITE, and may outlive it.
    const last = ended.parent ?? ended;
    if (ended !== last) last.children -= 1;
    if (last.state === 'terminated' && last.children === 0) this.#actions.push({ do: 'end', key: last.key });
  }

  #note({ kind, key }: Transaction<Where>, from: string | undefined, to: string | undefined): void {
    this.#census.move(kind, from, to);
    if (this.#isWatched()) this.#actions.push({ do: 'note state', kind, key, from, to: to ?? 'terminated' });
  }

  #perform(transaction: Transaction<Where>, effect: Effect, cause: Cause): void {
    switch (effect.do) {
      case 'deliver':
        return this.#deliver(transaction, cause);
      case 'send response':
        return this.#sendResponse(transaction, cause.response, cause.octets);
      case 'send own':
        return this.#sendResponse(transaction, transaction.request?.toResponse(effect.status));
      case 'send ack':
        return this.#sendAck(transaction, cause.response);
      case 'send cancel':
        return this.#sendCancel(transaction);
      case 'send request':
        return this.#send(transaction, false);
      case 'send again':
        return this.#send(transaction, true);
      case 'start':
        return this.#setTimer(transaction, effect.timer, effect.interval, cause.length ?? 0);
      case 'stop':
        return this.#stopTimer(transaction, effect.timer);
      case 'report':
        return this.#report(transaction, effect.what, cause.error);
      case 'too late':
        return this.#tellCanceller(transaction, 'too late');
      case 'cancel sent':
        return this.#tellCanceller(transaction, 'sent');
      case 'drop response':
        if (!isClientKey(transaction.key)) this.#actions.push({ do: 'drop response', key: transaction.key });
        return;
      case 'forget request':
        transaction.request = undefined;
        return;
      case 'forget octets':
        transaction.octets = undefined;
    }
  }

  #deliver({ key }: Transaction<Where>, { request, response }: Cause): void {
    if (isClientKey(key)) {
      if (response !== undefined) this.#actions.push({ do: 'deliver response', response, key });
    } else if (request !== undefined) {
      // An ACK is nothing that the TU could answer.
      this.#actions.push({ do: 'deliver request', request, key: request.method === 'ACK' ? undefined : key });
    }
  }

  #sendResponse(transaction: Transaction<Where>, response: Response | undefined, octets?: string): void {
    if (response === undefined) return;
    transaction.octets = octets ?? printState(response[STATE]);
    if (hasFieldsOfRfc2543(transaction.key)) transaction.toTag = response.headers.to?.params.tag;
    this.#send(transaction, false);
  }

  #sendAck(transaction: Transaction<Where>, response: Response | undefined): void {
    const { request } = transaction;
    if (request === undefined || response === undefined) return;
    transaction.octets = printState(ackOf(request[STATE], response[STATE]));
    this.#send(transaction, false);
  }

  #sendCancel({ key, request, where, isReliable, times }: Transaction<Where>): void {
    if (request === undefined || !isClientKey(key)) return;
    const cancel = new Request(cancelOf(request[STATE]));
    const own = clientKeyOf(cancel);
    if (own === undefined) return;
    if (!this.has(own)) this.#start(new Transaction(beginningOf(cancel, own, where, isReliable, times)));
  }

  #tellCanceller({ key }: Transaction<Where>, outcome: CancelOutcome): void {
    if (isClientKey(key)) this.#actions.push({ do: 'cancelled', key, outcome });
  }

  #send({ octets, where, key }: Transaction<Where>, again: boolean): void {
    if (octets !== undefined) this.#actions.push({ do: 'send', octets, where, key, again });
  }

  #report({ key }: Transaction<Where>, failure: Failure, error: Error | undefined): void {
    this.#actions.push({ do: 'report', failure, key, error });
  }

  #setTimer(transaction: Transaction<Where>, timer: Timer, interval: Interval, before: number): void {
    this.#stopTimer(transaction, timer);
    const length = lengthOf(timer, interval, transaction.times, transaction.isReliable, before);
    if (length === undefined) return;
    if (length === 0) {
      this.#fired.push({ transaction, timer });
      return;
    }
    const alarm = new Alarm(transaction, timer, this.#now, length);
    alarm.next = transaction.alarms;
    transaction.alarms = alarm;
    this.#agenda.add(alarm);
  }

  #stopTimer(transaction: Transaction<Where>, timer: Timer): void {
    const alarm = removeAlarm(transaction, timer);
    if (alarm !== undefined) this.#agenda.remove(alarm);
  }
}

/** How the transaction of a request that goes out begins. */
export function beginningOf<Where>(
  request: Request,
  key: ClientKey,
  where: Where,
  isReliable: boolean,
  times: Times,
): Beginning<Where> {
  const kind: ClientKind = request.method === 'INVITE' ? 'inviteClient' : 'nonInviteClient';
  const vias = request.headers.via?.length;
  return { kind, key, where, isReliable, times, request, octets: printState(request[STATE]), vias };
}
