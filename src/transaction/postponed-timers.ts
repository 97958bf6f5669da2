/**
 * The timers that a new transaction would start. They are postponed until anything is asked of the timers, because most
 * requests are answered before that.
 *
 * Invariant: all of them belong to the transaction that began last, and count from the time when it began. The arrays
 * are never shortened, so that a request which is answered at once allocates nothing here.
 */
import type { Timer } from './times.ts';
import type { Transaction } from './transaction.ts';

export class PostponedTimers<Where> {
  #transaction: Transaction<Where> | undefined;
  #now = 0;
  /** The timers in the order in which they are to be started; `undefined` for one that has been removed. */
  readonly #timers: (Timer | undefined)[] = [];
  readonly #lengths: number[] = [];
  #used = 0;
  #count = 0;

  /** The number of timers. */
  get count(): number {
    return this.#count;
  }

  add(transaction: Transaction<Where>, timer: Timer, now: number, length: number): void {
    this.#transaction = transaction;
    this.#now = now;
    this.#timers[this.#used] = timer;
    this.#lengths[this.#used] = length;
    this.#used += 1;
    this.#count += 1;
  }

  /** Removes a timer. Does nothing if it is not here. */
  remove(transaction: Transaction<Where>, timer: Timer): void {
    if (this.#count === 0 || transaction !== this.#transaction) return;
    for (let at = 0; at < this.#used; at += 1) {
      if (this.#timers[at] !== timer) continue;
      this.#timers[at] = undefined;
      this.#count -= 1;
    }
    if (this.#count === 0) this.clear();
  }

  /** Removes all timers, and passes each to `start`. */
  takeAll(start: (transaction: Transaction<Where>, timer: Timer, now: number, length: number) => void): void {
    for (let at = 0; at < this.#used; at += 1) {
      const timer = this.#timers[at];
      const length = this.#lengths[at];
      if (this.#transaction === undefined || timer === undefined || length === undefined) continue;
      start(this.#transaction, timer, this.#now, length);
    }
    this.clear();
  }

  clear(): void {
    this.#transaction = undefined;
    this.#used = 0;
    this.#count = 0;
  }
}
