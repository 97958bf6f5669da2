/**
 * One timer of the runtime for all that is due.
 *
 * Invariant: while something is due, a timer runs that fires no later than that.
 */
import type { Clock } from './clock.ts';

export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #set: { readonly time: number; readonly revoke: () => void } | undefined;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  get isSet(): boolean {
    return this.#set !== undefined;
  }

  /** One that rings too early is left: it will be set again then. `undefined`: nothing is due. */
  set(time: number | undefined): void {
    if (time === undefined) return this.stop();
    if (this.#set !== undefined && this.#set.time <= time) return;
    this.#set?.revoke();
    const revoke = this.#clock.at(time, () => {
      this.#set = undefined;
      this.#ring();
    });
    this.#set = { time, revoke };
  }

  stop(): void {
    this.#set?.revoke();
    this.#set = undefined;
  }
}
