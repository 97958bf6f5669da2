/**
 * Requests that can be sent to several places, one after another: RFC 3263 §4.3.
 *
 * Invariant: the Core sees one key and one outcome, whatever the number of attempts. Each attempt is a separate client
 * transaction with another branch. Its actions pass through `translated`, which gives them the key that `send` has
 * returned, or withholds them because another attempt follows.
 */
import type { Response } from '../message/response.ts';
import type { Action } from '../transaction/action.ts';
import type { Failure } from '../transaction/effect.ts';
import type { ClientKey, TransactionKey } from '../transaction/keys.ts';
import { Avoided } from './avoided.ts';
import { tellAttempt } from './channels.ts';
import type { Engine } from './engine.ts';
import type { Hop } from './hop.ts';

/** A place that a request can be sent to. */
export interface Candidate {
  readonly hop: Hop;
  /** Whether it is only tried if the candidate before it could not be connected (RFC 3261 §18.1.1). */
  readonly isFallback: boolean;
}

/** The reason for another attempt. */
export type AttemptCause = 'first' | 'timeout' | 'transport error' | '503';

export interface Attempt {
  readonly key: ClientKey;
  readonly branch: string;
}

/** A request with several candidates. The key of its first attempt is the one that `send` returned. */
export interface Series {
  readonly isInvite: boolean;
  /** The time that late responses to an abandoned INVITE are waited for: 64*T1. */
  readonly wait: number;
  readonly first: Attempt;
  /** Returns an attempt with another branch. */
  readonly another: () => Attempt;
  /** Begins the transaction of an attempt. Throws if the request cannot go there. */
  readonly begin: (hop: Hop, attempt: Attempt) => void;
}

interface Running extends Series {
  /** The candidates that have not been tried. */
  rest: readonly Candidate[];
  /** The key that `send` returned. */
  readonly key: ClientKey;
  attempt: Attempt;
  hop: Hop;
  number: number;
  /** Whether the current attempt had a response. */
  hasResponse: boolean;
  isCancelled: boolean;
  isOver: boolean;
  /** Attempts without a response that were given up; a late one may still come. */
  readonly abandoned: Set<ClientKey>;
  /** Attempts whose transactions have ended. Their last messages may still fail to be sent. */
  readonly ended: TransactionKey[];
  stopTimer: () => void;
}

export class Attempts {
  readonly #engine: Engine;
  readonly #avoided: Avoided;
  /** Series by the key that `send` returned, and by the keys of their attempts. */
  readonly #byKey = new Map<TransactionKey, Running>();
  readonly #byAttempt = new Map<TransactionKey, Running>();
  readonly #timers = new Set<() => void>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#avoided = new Avoided(engine.settings.avoidFor);
  }

  /** Whether there is no request with several candidates, as there is none among IP addresses. */
  get isEmpty(): boolean {
    return this.#byAttempt.size === 0;
  }

  has(key: TransactionKey): boolean {
    return this.#byKey.has(key);
  }

  /** Returns the key of the transaction behind a key that the Core has. */
  currentOf(key: ClientKey): ClientKey {
    return this.#byKey.get(key)?.attempt.key ?? key;
  }

  /** Returns the candidates in the order in which they are tried: those that have failed lately come last. */
  inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
    return this.#avoided.last(candidates, this.#engine.now());
  }

  /** Begins the first attempt. Throws if the request cannot go there. */
  start(series: Series, candidates: readonly Candidate[]): void {
    const [first, ...rest] = candidates;
    if (first === undefined) return;
    const running: Running = {
      ...series,
      rest,
      key: series.first.key,
      attempt: series.first,
      hop: first.hop,
      number: 1,
      hasResponse: false,
      isCancelled: false,
      isOver: false,
      abandoned: new Set(),
      ended: [],
      stopTimer: () => undefined,
    };
    this.#byKey.set(running.key, running);
    this.#byAttempt.set(running.key, running);
    try {
      this.#begin(running, 'first');
    } catch (error) {
      this.#remove(running);
      throw error;
    }
  }

  /** Records that a request is cancelled: no other attempt follows. Returns the key of its transaction. */
  cancel(key: ClientKey): ClientKey {
    const running = this.#byKey.get(key);
    if (running === undefined) return key;
    running.isCancelled = true;
    return running.attempt.key;
  }

  /** Returns the action for the Core, or `undefined` if it is not to be done. */
  translated(action: Action<Hop>): Action<Hop> | undefined {
    const running = 'key' in action ? this.#byAttempt.get(action.key) : undefined;
    if (running === undefined || action.do === 'send' || action.do === 'note state') return action;
    const { key } = running;
    const isCurrent = action.key === running.attempt.key;
    switch (action.do) {
      case 'deliver response':
        if (isCurrent && this.#goesOn(running, action.response)) return undefined;
        return { ...action, key };
      case 'report':
        if (!isCurrent) return undefined;
        return this.#failed(running, action.failure) ? undefined : { ...action, key };
      case 'cancelled':
        return isCurrent ? { ...action, key } : undefined;
      case 'end':
        if (isCurrent) return this.#ended(running) ? { ...action, key } : undefined;
        if (this.#byKey.has(key)) running.ended.push(action.key);
        else this.#byAttempt.delete(action.key);
        return undefined;
      default:
        return action;
    }
  }

  /**
   * Takes a response that matches no transaction. Returns whether it belongs to an attempt that was given up. A late
   * 2xx to INVITE is delivered, because it has set up a dialog that must be acknowledged and ended (RFC 3261
   * §13.2.2.4).
   */
  takeLate(key: ClientKey, response: Response): boolean {
    const running = this.#byAttempt.get(key);
    if (running?.abandoned.has(key) !== true) return false;
    if (running.isInvite && response.statusClass === 2) this.#engine.callbacks.response(response, running.key);
    else this.#engine.counters.drop('abandoned attempt');
    return true;
  }

  /** Returns whether a failure of octets is the concern of an attempt that is over. */
  isPast(key: TransactionKey): boolean {
    const running = this.#byAttempt.get(key);
    return running !== undefined && running.attempt.key !== key;
  }

  clear(): void {
    for (const stop of this.#timers) stop();
    for (const running of this.#byKey.values()) running.stopTimer();
    this.#timers.clear();
    this.#byKey.clear();
    this.#byAttempt.clear();
  }

  /**
   * Returns whether another attempt follows a response. "a 503 (Service Unavailable) response" is a failure that leads
   * to the next server (RFC 3263 §4.3), even after a provisional one.
   */
  #goesOn(running: Running, response: Response): boolean {
    running.hasResponse = true;
    running.stopTimer();
    if (response.status !== 503) return false;
    const delay = response.headers.retryAfter?.delay;
    return this.#next(running, '503', delay === undefined ? undefined : delay * 1000);
  }

  /** Returns whether another attempt follows a failure. */
  #failed(running: Running, failure: Failure): boolean {
    // The transaction has sent a CANCEL.
    if (failure === 'ringing limit') running.isCancelled = true;
    if (failure !== 'timeout' && failure !== 'transport error') return false;
    return this.#next(running, failure, undefined);
  }

  /** Begins the next attempt, and returns whether there is one. */
  #next(running: Running, cause: AttemptCause, retryAfter: number | undefined): boolean {
    this.#avoided.add(running.hop, this.#engine.now(), retryAfter);
    if (running.isCancelled || running.isOver) return false;
    if (cause !== '503' && running.hasResponse) return false;
    const at = cause === 'transport error' ? 0 : running.rest.findIndex(({ isFallback }) => !isFallback);
    const chosen = at === -1 ? undefined : running.rest[at];
    if (chosen === undefined) return false;
    running.stopTimer();
    if (cause === 'timeout') this.#abandon(running, running.attempt.key);
    running.rest = running.rest.slice(at + 1);
    running.hop = chosen.hop;
    running.attempt = running.another();
    running.number += 1;
    running.hasResponse = false;
    this.#byAttempt.set(running.attempt.key, running);
    try {
      this.#begin(running, cause);
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      this.#engine.callbacks.report({ type: 'transport', error: reason }, running.key);
      if (this.#ended(running)) this.#engine.callbacks.end(running.key);
    }
    return true;
  }

  #begin(running: Running, cause: AttemptCause): void {
    const { key, attempt, hop, number } = running;
    tellAttempt(() => ({ ...this.#engine.origin(), key, attempt: attempt.key, number, cause }), hop);
    this.#watch(running);
    running.begin(hop, attempt);
  }

  /** Gives an attempt up before its transaction does, if the option `failoverAfter` says so. */
  #watch(running: Running): void {
    const { failoverAfter, clock } = this.#engine.settings;
    if (failoverAfter === undefined || running.rest.every(({ isFallback }) => isFallback)) return;
    const { attempt } = running;
    running.stopTimer = clock.at(clock.now() + failoverAfter, () => {
      if (running.attempt !== attempt || !this.#next(running, 'timeout', undefined)) return;
      this.#engine.run(this.#engine.layer.terminate(attempt.key, this.#engine.now()));
    });
  }

  /** Waits for late responses to an attempt: those to INVITE as long as the INVITE itself would. */
  #abandon(running: Running, attempt: ClientKey): void {
    running.abandoned.add(attempt);
    if (!running.isInvite) return;
    const { clock } = this.#engine.settings;
    const stop = clock.at(clock.now() + running.wait, () => {
      this.#timers.delete(stop);
      running.abandoned.delete(attempt);
      this.#byAttempt.delete(attempt);
      if (!running.isOver || running.abandoned.size > 0) return;
      this.#remove(running);
      this.#engine.callbacks.end(running.key);
    });
    this.#timers.add(stop);
  }

  /** Notes that the last attempt has ended, and returns whether nothing more can come. */
  #ended(running: Running): boolean {
    running.isOver = true;
    running.stopTimer();
    if (running.isInvite && running.abandoned.size > 0) return false;
    this.#remove(running);
    return true;
  }

  #remove(running: Running): void {
    running.stopTimer();
    this.#byKey.delete(running.key);
    // The transactions of attempts that were answered 503 may last longer: they are forgotten when they end.
    for (const each of [running.attempt.key, ...running.abandoned, ...running.ended]) this.#byAttempt.delete(each);
  }
}
