/**
 * One timer of the runtime that wakes the stack for everything that is due.
 *
 * Invariant: while something is due, a timer runs that fires no later than that.
 */
import type { Clock } from './clock.ts';

export class WakeTimer {
  readonly #clock: Clock;
  readonly #wake: () => void;
  #set: { readonly time: number; readonly revoke: () => void } | undefined;

  constructor(clock: Clock, wake: () => void) {
    this.#clock = clock;
    this.#wake = wake;
  }

  /** Sets the timer, or stops it if nothing is due. An earlier timer is kept: the stack sets it again when it fires. */
  set(time: number | undefined): void {
    if (time === undefined) return this.stop();
    if (this.#set !== undefined && this.#set.time <= time) return;
    this.#set?.revoke();
    const revoke = this.#clock.at(time, () => {
      this.#set = undefined;
      this.#wake();
    });
    this.#set = { time, revoke };
  }

  stop(): void {
    this.#set?.revoke();
    this.#set = undefined;
  }
}
