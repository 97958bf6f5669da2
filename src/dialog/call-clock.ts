/** The clock of the calls of a driver, and the timer of one call. */

/** A clock; the one of the stack. Times are in milliseconds. */
export interface CallClock {
  now(): number;
  /** Calls `wake` at a time, and returns a function that revokes this. */
  at(time: number, wake: () => void): () => void;
}

/** The longest delay in milliseconds; a longer one would fire at once (https://nodejs.org/api/timers.html). */
const LONGEST = 2 ** 31 - 1;

/** The clock of the platform. A timer that fires too early is set again by its call. */
export const systemCallClock: CallClock = {
  now: () => performance.now(),
  at: (time, wake) => {
    const timer = setTimeout(wake, Math.min(Math.max(Math.ceil(time - performance.now()), 0), LONGEST));
    return () => clearTimeout(timer);
  },
};

/** A timer that is set for the next moment of a call. */
export class CallTimer {
  readonly #clock: CallClock;
  readonly #wake: () => void;
  #set: { readonly at: number; readonly revoke: () => void } | undefined;

  constructor(clock: CallClock, wake: () => void) {
    this.#clock = clock;
    this.#wake = wake;
  }

  /** Sets the timer to another time, or stops it. */
  set(at: number | undefined): void {
    if (this.#set?.at === at) return;
    this.#set?.revoke();
    const wake = (): void => {
      this.#set = undefined;
      this.#wake();
    };
    this.#set = at === undefined ? undefined : { at, revoke: this.#clock.at(at, wake) };
  }
}
