/**
 * A clock that stands still until a test advances it, so minutes of timers run in a moment, always in the same order.
 *
 * Invariant: a timer fires at exactly its time; if two have the same time, the one that was set first fires first.
 */
import type { Clock } from '../runtime/clock.ts';
import { Agenda, Appointment } from '../transaction/agenda.ts';

class Wake extends Appointment {
  readonly call: () => void;

  constructor(due: number, call: () => void) {
    super(due);
    this.call = call;
  }
}

/** A clock whose time advances only when a test says so. */
export class VirtualClock implements Clock {
  readonly #agenda = new Agenda<Wake>();
  #now = 0;

  now(): number {
    return this.#now;
  }

  /** The number of timers that are set. */
  get pending(): number {
    return this.#agenda.size;
  }

  at(time: number, wake: () => void): () => void {
    const entry = new Wake(Math.max(time, this.#now), wake);
    this.#agenda.add(entry);
    return () => this.#agenda.remove(entry);
  }

  /** Advances the clock by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.#until(this.#now + milliseconds);
  }

  /** Advances the clock until no timer is set, or by `most` milliseconds. Returns the elapsed milliseconds. */
  settle(most = Number.POSITIVE_INFINITY): number {
    const start = this.#now;
    for (let next = this.#agenda.next; next !== undefined && next <= start + most; next = this.#agenda.next) {
      this.#until(next);
    }
    return this.#now - start;
  }

  #until(end: number): void {
    for (let entry = this.#agenda.take(end); entry !== undefined; entry = this.#agenda.take(end)) {
      this.#now = Math.max(this.#now, entry.due);
      entry.call();
    }
    this.#now = Math.max(this.#now, end);
  }
}
