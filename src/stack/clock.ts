/** The clock of a stack. A test can pass one that stands still until the test advances it. */

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

export const systemClock: Clock = {
  now: () => performance.now(),
  at: (time, wake) => {
    const timer = setTimeout(wake, Math.min(Math.max(Math.ceil(time - performance.now()), 0), LONGEST));
    return () => clearTimeout(timer);
  },
};
