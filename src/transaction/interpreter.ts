/**
 * The interpreter of transaction machines: an event takes a transaction to its next state, and the effects become
 * actions.
 *
 * Invariant: a transaction changes only as its machine's table says, and after each change the store, the timers and
 * the counters are consistent with its state.
 */
import { ackOf, cancelOf } from '../message/build/dialog-requests.ts';
import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Action, CancelOutcome } from './action.ts';
import { beginningOf } from './beginning.ts';
import type { Effect, Failure } from './effect.ts';
import { timerEvent } from './events.ts';
import { clientKeyOf, dialogKeyOf, hasFieldsOfRfc2543, isClientKey } from './keys.ts';
import { impossible } from './machine.ts';
import { PostponedTimers } from './postponed-timers.ts';
import { StateCounters } from './state-counters.ts';
import { Store } from './store.ts';
import { TimerLists } from './timer-lists.ts';
import { type Interval, lengthOf, type Timer } from './times.ts';
import { machines, RunningTimer, removeTimer, Transaction } from './transaction.ts';

/** The details of an event that its effects may need. */
export interface Cause {
  readonly request?: Request | undefined;
  readonly response?: Response | undefined;
  /** The printed response, if the caller has printed it already. */
  readonly octets?: string | undefined;
  /** The dialog key of the response, if the caller has made it already. */
  readonly dialogKey?: string | undefined;
  readonly error?: Error | undefined;
  /** The length of the timer that fired. */
  readonly length?: number | undefined;
}

export interface LayerOptions<Where> {
  /** Returns the name of the peer at a destination. `TransactionLayer.at` finds transactions by this name. */
  readonly peerOf: (where: Where) => string;
  /** Whether the layer returns a `note state` action for each change of state; default: never. */
  readonly isWatched?: (() => boolean) | undefined;
  /**
   * Receives the error if an event occurs that a table calls impossible, which is a bug in sippet; by default it is
   * thrown.
   */
  readonly onImpossible?: ((error: Error) => void) | undefined;
}

export class Interpreter<Where> {
  readonly store: Store<Where>;
  readonly counters = new StateCounters();
  readonly #timers = new TimerLists<RunningTimer<Where>>();
  readonly #postponed = new PostponedTimers<Where>();
  #isBeginning = false;
  #now = 0;
  readonly #isWatched: () => boolean;
  readonly #onImpossible: (error: Error) => void;
  /** Timers of length zero, which fire as soon as they are set. */
  readonly #fired: { readonly transaction: Transaction<Where>; readonly timer: Timer }[] = [];
  #actions: Action<Where>[] = [];

  constructor({ peerOf, isWatched, onImpossible }: LayerOptions<Where>) {
    this.store = new Store(peerOf);
    this.#isWatched = isWatched ?? (() => false);
    this.#onImpossible = onImpossible ?? raise;
  }

  /** The running timers. */
  get timers(): TimerLists<RunningTimer<Where>> {
    this.#startPostponed();
    return this.#timers;
  }

  /** Advances the time. If `now` is earlier than the latest time that was seen, the latter is kept. */
  advance(now: number): void {
    if (now > this.#now) this.#now = now;
  }

  start(begun: Transaction<Where>): void {
    this.#startPostponed();
    this.store.add(begun);
    this.#count(begun, undefined, begun.state);
    this.#isBeginning = true;
    for (const effect of machines[begun.kind].entry) this.#perform(begun, effect, { request: begun.request });
    this.#isBeginning = false;
    this.store.update(begun);
  }

  step(transaction: Transaction<Where>, event: string, cause: Cause = {}): void {
    const { kind, state } = transaction;
    const transition = machines[kind].table[state]?.[event];
    if (transition === undefined || transition === impossible) {
      this.#onImpossible(
        new TypeError(`a ${kind} transaction in the state "${state}" got the impossible event "${event}"`),
      );
      return;
    }
    const { next, effects } = transition;
    if (next !== undefined && next !== 'terminated') {
      transaction.state = next;
      this.#count(transaction, state, next);
    }
    for (const effect of effects) this.#perform(transaction, effect, cause);
    if (next === 'terminated') this.end(transaction);
    else this.store.update(transaction);
  }

  end(ended: Transaction<Where>): void {
    this.#startPostponed();
    for (let timer = ended.timers; timer !== undefined; timer = timer.next) this.#timers.remove(timer);
    ended.timers = undefined;
    this.store.remove(ended);
    this.#count(ended, ended.state, undefined);
    ended.state = 'terminated';
    // A 2xx that waits for its ACK shares the key of its INVITE transaction and may outlive it.
    const last = ended.parent ?? ended;
    const isOver = last.state === 'terminated' && (last.children?.size ?? 0) === 0;
    if (isOver) this.#actions.push({ do: 'end', key: last.key });
  }

  /** Fires the timers of length zero, and returns all actions that have accumulated. */
  takeActions(): readonly Action<Where>[] {
    while (this.#fired.length > 0) {
      const fired = this.#fired.shift();
      if (fired !== undefined) this.step(fired.transaction, timerEvent(fired.timer));
    }
    const actions = this.#actions;
    this.#actions = [];
    return actions;
  }

  clear(): void {
    for (const each of this.store.all()) this.counters.move(each.kind, each.state, undefined);
    this.#postponed.clear();
    this.#timers.clear();
    this.store.clear();
  }

  #count({ kind, key }: Transaction<Where>, from: string | undefined, to: string | undefined): void {
    this.counters.move(kind, from, to);
    if (this.#isWatched()) this.#actions.push({ do: 'note state', kind, key, from, to: to ?? 'terminated' });
  }

  #perform(transaction: Transaction<Where>, effect: Effect, cause: Cause): void {
    switch (effect.do) {
      case 'deliver':
        return this.#deliver(transaction, cause);
      case 'send response':
        return this.#sendResponse(transaction, cause.response, cause);
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
        return this.#startTimer(transaction, effect.timer, effect.interval, cause.length ?? 0);
      case 'stop':
        return this.#stopTimer(transaction, effect.timer);
      case 'report':
        return this.#report(transaction, effect.what, cause.error);
      case 'too late':
        return this.#settleCancel(transaction, 'too late');
      case 'cancel sent':
        return this.#settleCancel(transaction, 'sent');
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
    } else if (request !== undefined) this.#actions.push({ do: 'deliver request', request, key });
  }

  #sendResponse(transaction: Transaction<Where>, response: Response | undefined, known: Cause = {}): void {
    if (response === undefined) return;
    transaction.octets = known.octets ?? printState(response[STATE]);
    if (hasFieldsOfRfc2543(transaction.key)) transaction.toTag = response.headers.to?.params.tag;
    const isAccepting = transaction.kind === 'inviteServer' && response.statusClass === 2;
    if (isAccepting) this.store.addDialog(transaction, known.dialogKey ?? dialogKeyOf(response));
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
    if (own === undefined || this.store.get(own) !== undefined) return;
    this.start(new Transaction(beginningOf(cancel, own, where, isReliable, times)));
  }

  #settleCancel({ key }: Transaction<Where>, outcome: CancelOutcome): void {
    if (isClientKey(key)) this.#actions.push({ do: 'cancelled', key, outcome });
  }

  #send({ octets, where, key }: Transaction<Where>, again: boolean): void {
    if (octets !== undefined) this.#actions.push({ do: 'send', octets, where, key, again });
  }

  #report({ key, where, request, octets }: Transaction<Where>, failure: Failure, error: Error | undefined): void {
    this.#actions.push({ do: 'report', failure, key, error, where, request, octets });
  }

  #startTimer(transaction: Transaction<Where>, timer: Timer, interval: Interval, before: number): void {
    this.#stopTimer(transaction, timer);
    const length = lengthOf(timer, interval, transaction.times, transaction.isReliable, before);
    if (length === undefined) return;
    if (length === 0) this.#fired.push({ transaction, timer });
    else if (this.#isBeginning) this.#postponed.add(transaction, timer, this.#now, length);
    else {
      this.#startPostponed();
      this.#run(transaction, timer, this.#now, length);
    }
  }

  #startPostponed(): void {
    if (this.#postponed.count > 0) this.#postponed.takeAll(this.#run);
  }

  readonly #run = (transaction: Transaction<Where>, timer: Timer, now: number, length: number): void => {
    const running = new RunningTimer(transaction, timer, now, length);
    running.next = transaction.timers;
    transaction.timers = running;
    this.#timers.add(running);
  };

  #stopTimer(transaction: Transaction<Where>, timer: Timer): void {
    this.#postponed.remove(transaction, timer);
    const running = removeTimer(transaction, timer);
    if (running !== undefined) this.#timers.remove(running);
  }
}

function raise(error: Error): never {
  throw error;
}
