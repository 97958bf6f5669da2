/**
 * What all parts of a stack share: its settings, transactions, transports, counters, its Core and its one timer. Actions of
 * the transaction layer are done here.
 *
 * Invariant: after whatever happened, the timer is set for what is due next.
 */
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SendError } from '../runtime/errors.ts';
import type { Action, CancelOutcome } from '../transaction/action.ts';
import type { Failure } from '../transaction/effect.ts';
import type { ClientKey, ServerKey, TransactionKey } from '../transaction/keys.ts';
import { TransactionLayer } from '../transaction/layer.ts';
import type { Transport } from '../transport/transport.ts';
import { Alarm } from './alarm.ts';
import { Caller } from './caller.ts';
import { isStateWatched, tellMessage, tellState } from './channels.ts';
import type { ErrorReason } from './core.ts';
import type { Hop } from './hop.ts';
import type { Settings } from './options.ts';
import { Counters } from './stats.ts';

export type Cancelled = (outcome: CancelOutcome) => void;

export class Engine {
  readonly settings: Settings;
  readonly layer = new TransactionLayer<Hop>(isStateWatched);
  readonly counters = new Counters();
  readonly caller = new Caller((reason) => this.counters.errors.add(reason.type));
  readonly transports: Transport[] = [];
  /** Who waits to hear what became of a wish to cancel. */
  readonly cancelling = new Map<ClientKey, readonly Cancelled[]>();
  readonly #alarm: Alarm;
  isClosed = false;

  constructor(settings: Settings) {
    this.settings = settings;
    this.#alarm = new Alarm(settings.clock, () => this.#wake());
  }

  now(): number {
    return this.settings.clock.now();
  }

  /** Throws `SendError` (`closed`). */
  checkOpen(): void {
    if (this.isClosed) throw new SendError('closed', `the stack ${this.settings.name} is closed`);
  }

  /** A callback may close the stack: then what else was to be done is not. */
  run(actions: readonly Action<Hop>[]): void {
    for (const action of actions) {
      if (this.isClosed) return;
      this.#do(action);
    }
    if (!this.isClosed) this.#alarm.set(this.layer.next);
  }

  /** One timer after another: what is done for one may end the transaction of the next. */
  #wake(): void {
    const now = this.now();
    let actions = this.layer.wake(now);
    while (actions !== undefined && !this.isClosed) {
      this.run(actions);
      actions = this.layer.wake(now);
    }
    if (!this.isClosed) this.#alarm.set(this.layer.next);
  }

  #do(action: Action<Hop>): void {
    switch (action.do) {
      case 'send':
        if (action.again) this.counters.repeatedSent += 1;
        return this.transmit(action.octets, action.where, action.key);
      case 'deliver request':
        return this.deliver(action.request, action.key);
      case 'deliver response':
        return this.caller.response(action.response, action.key);
      case 'report':
        return this.caller.report(reasonOf(action.failure, action.error), action.key);
      case 'cancelled':
        return this.settleCancel(action.key, action.outcome);
      case 'end':
        return this.caller.end(action.key);
      case 'drop response':
        return this.counters.drop('late response');
      case 'note state': {
        const { key, kind, from, to } = action;
        return tellState({ stack: this.settings.name, time: this.now(), key, kind, from, to });
      }
    }
  }

  /** A request that the Core fails on is answered in its place. One without a transaction is not held for a slow Core. */
  deliver(request: Request, key: ServerKey | undefined): void {
    if (key === undefined && this.caller.pending >= this.settings.maxPending) return this.counters.drop('slow Core');
    this.caller.request(request, key, () => {
      if (key === undefined || this.isClosed) return;
      const isOpen = ['trying', 'proceeding'].includes(this.layer.stateOf(key) ?? '');
      if (isOpen && request.method !== 'CANCEL') this.respond(key, request.toResponse(500));
    });
  }

  /** Does the transaction of a response take it? */
  respond(key: ServerKey, response: Response): boolean {
    const actions = this.layer.respond(key, response, this.now());
    if (actions === undefined) return false;
    this.run(actions);
    return true;
  }

  /** `key`: of the transaction that is told where the octets cannot be sent. */
  transmit(octets: string, { transport, remote }: Hop, key: TransactionKey | undefined): void {
    if (this.isClosed) return this.counters.drop('closed');
    const buffer = Buffer.from(octets, 'latin1');
    const failed = (error: Error) => {
      if (!this.isClosed) this.#fail(key, error);
    };
    let isTaken = false;
    try {
      isTaken = transport.send(buffer, remote, failed);
    } catch (error) {
      // A transport must not, but one that does must not stop all others.
      return failed(error instanceof Error ? error : new Error(String(error)));
    }
    if (!isTaken) return this.counters.drop('send queue');
    this.counters.sent.datagrams += 1;
    this.counters.sent.message(octets);
    tellMessage('out', () => this.origin(), buffer, transport, remote);
  }

  origin(): { readonly stack: string; readonly time: number } {
    return { stack: this.settings.name, time: this.now() };
  }

  #fail(key: TransactionKey | undefined, error: Error): void {
    if (key !== undefined && this.layer.has(key)) this.run(this.layer.fail(key, error, this.now()));
    else this.caller.report({ type: 'transport', error }, key);
  }

  cancel(key: ClientKey): void {
    const actions = this.layer.cancel(key, this.now());
    if (actions !== undefined) this.run(actions);
  }

  settleCancel(key: ClientKey, outcome: CancelOutcome): void {
    const waiting = this.cancelling.get(key) ?? [];
    this.cancelling.delete(key);
    for (const settle of waiting) settle(outcome);
  }

  stop(): void {
    this.isClosed = true;
    this.caller.close();
    this.#alarm.stop();
    this.layer.clear();
    for (const key of [...this.cancelling.keys()]) this.settleCancel(key, 'too late');
  }
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
