/**
 * Time that goes on when it is told to: minutes of timers run in a moment, and always in the same order.
 *
 * Invariant: what is set for a time is called at exactly that time; of two at once, what was set first.
 */
import type { Clock } from '../stack/clock.ts';
import { Agenda, Appointment } from '../transaction/agenda.ts';

class Wake extends Appointment {
  readonly call: () => void;

  constructor(due: number, call: () => void) {
    super(due);
    this.call = call;
  }
}

export class VirtualClock implements Clock {
  readonly #agenda = new Agenda<Wake>();
  #now = 0;

  now(): number {
    return this.#now;
  }

  /** How many calls are to come. */
  get pending(): number {
    return this.#agenda.size;
  }

  at(time: number, wake: () => void): () => void {
    const entry = new Wake(Math.max(time, this.#now), wake);
    this.#agenda.add(entry);
    return () => this.#agenda.remove(entry);
  }

  /** Goes on by so many milliseconds. */
  advance(milliseconds: number): void {
    this.#until(this.#now + milliseconds);
  }

  /** Goes on until nothing is set, or for so many milliseconds. Gives the time that it took. */
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
