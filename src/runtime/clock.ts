/** Real time: the clock of a stack and of its calls, and the timer that each of them sets. */

/** A clock. A test can pass one that stands still until the test advances it. */
export interface Clock {
  /** Returns the milliseconds since a fixed moment. The result never decreases. */
  now(): number;
  /**
   * Calls `wake` once, at the given time of this clock or shortly after it. Returns a function that cancels the call.
   */
  at(time: number, wake: () => void): () => void;
}

/** The longest delay in milliseconds; a longer one would fire at once (https://nodejs.org/api/timers.html). */
const LONGEST = 2 ** 31 - 1;

/** The clock of the platform. */
export const systemClock: Clock = {
  now: () => performance.now(),
  at: (time, wake) => {
    const timer = setTimeout(wake, Math.min(Math.max(Math.ceil(time - performance.now()), 0), LONGEST));
    return () => clearTimeout(timer);
  },
};

/**
 * One timer that wakes its owner for everything that is due.
 *
 * Invariant: while something is due, a timer runs that fires no later than that.
 */
export class WakeTimer {
  readonly #clock: Clock;
  readonly #wake: () => void;
  #set: { readonly time: number; readonly revoke: () => void } | undefined;

  constructor(clock: Clock, wake: () => void) {
    this.#clock = clock;
    this.#wake = wake;
  }

  /** Sets the timer, or stops it if nothing is due. An earlier timer is kept: its owner sets it again when it fires. */
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
