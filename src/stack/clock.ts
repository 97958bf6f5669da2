/** Time, as the stack sees it. A clock of tests stands still until it is told to go on. */

export interface Clock {
  /** Milliseconds since some moment; never less than before. */
  now(): number;
  /** Calls `wake` once, at a time of this clock or a little later. Gives what revokes it. */
  at(time: number, wake: () => void): () => void;
}

/** Longer ones fire at once: https://nodejs.org/api/timers.html */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  at: (time, wake) => {
    const timer = setTimeout(wake, Math.min(Math.max(Math.ceil(time - performance.now()), 0), LONGEST));
    return () => clearTimeout(timer);
  },
};
