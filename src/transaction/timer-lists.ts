/**
 * The running timers, ordered by due time. Timers have few lengths, and of two timers of one length the one that was
 * started first is due first. So there is a linked list for each length, and only its first timer is in a heap.
 *
 * Invariants: in a list no timer is due before the one in front of it; a timer is in the heap exactly while it is the
 * first of its list. If two timers are due at the same time, the one that was started first comes first.
 */
import { Agenda, Appointment } from './agenda.ts';

/** A timer that can be a member of a list. */
export class ListedTimer<Self> extends Appointment {
  /** The length in milliseconds. */
  readonly length: number;
  /** The neighbours in the list of its length. */
  before: Self | undefined = undefined;
  after: Self | undefined = undefined;

  constructor(now: number, length: number) {
    super(now + length);
    this.length = length;
  }
}

interface List<Timer> {
  first: Timer | undefined;
  last: Timer | undefined;
}

/** The number of empty lists that may be kept for later use. An application can ask for any number of lengths. */
const MAX_LISTS = 64;

export class TimerLists<Timer extends ListedTimer<Timer>> {
  readonly #lists = new Map<number, List<Timer>>();
  readonly #firsts = new Agenda<Timer>();
  #size = 0;
  #serial = 0;

  get size(): number {
    return this.#size;
  }

  /** The time when the next timer is due, or `undefined` if none is running. */
  get next(): number | undefined {
    return this.#firsts.next;
  }

  /** Adds a timer that has just been started. Time does not go back, so it is due last of its length. */
  add(timer: Timer): void {
    const list = this.#listOf(timer.length);
    timer.serial = this.#serial;
    this.#serial += 1;
    this.#size += 1;
    timer.before = list.last;
    if (list.last === undefined) {
      list.first = timer;
      this.#firsts.add(timer);
    } else list.last.after = timer;
    list.last = timer;
  }

  /** Removes and returns the first timer that is due at `now`, or returns `undefined` if none is due yet. */
  take(now: number): Timer | undefined {
    const first = this.#firsts.first;
    if (first === undefined || first.due > now) return undefined;
    this.remove(first);
    return first;
  }

  /** Removes a timer. Does nothing if it is not running. */
  remove(gone: Timer): void {
    const list = this.#lists.get(gone.length);
    const { before, after } = gone;
    if (list === undefined || (before === undefined && list.first !== gone)) return;
    if (before === undefined) {
      list.first = after;
      this.#firsts.remove(gone);
      if (after !== undefined) this.#firsts.add(after);
    } else before.after = after;
    if (after === undefined) list.last = before;
    else after.before = before;
    gone.before = undefined;
    gone.after = undefined;
    this.#size -= 1;
    if (list.first === undefined && this.#lists.size > MAX_LISTS) this.#lists.delete(gone.length);
  }

  clear(): void {
    this.#lists.clear();
    this.#firsts.clear();
    this.#size = 0;
  }

  #listOf(length: number): List<Timer> {
    const known = this.#lists.get(length);
    if (known !== undefined) return known;
    const list: List<Timer> = { first: undefined, last: undefined };
    this.#lists.set(length, list);
    return list;
  }
}
