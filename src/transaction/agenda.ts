/**
 * A priority queue of appointments, ordered by due time: a binary heap from which any appointment can be removed.
 *
 * Invariants: no appointment is due before its parent, which is at `(place - 1) >> 1`. If two appointments are due at
 * the same time, the one that was added first comes first.
 */
export class Appointment {
  /** The due time in milliseconds, by the clock of the caller. */
  readonly due: number;
  /** A number that orders appointments that are due at the same time. A negative one is set by `add`. */
  serial = -1;
  /** The index in the heap. */
  place = -1;

  constructor(due: number) {
    this.due = due;
  }
}

export class Agenda<Entry extends Appointment> {
  readonly #heap: Entry[] = [];
  #serial = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** The appointment that is due next, or `undefined` if there is none. */
  get first(): Entry | undefined {
    return this.#heap[0];
  }

  /** The time when the next appointment is due, or `undefined` if there is none. */
  get next(): number | undefined {
    return this.#heap[0]?.due;
  }

  add(entry: Entry): void {
    if (entry.serial < 0) {
      entry.serial = this.#serial;
      this.#serial += 1;
    }
    this.#heap.push(entry);
    this.#rise(entry, this.#heap.length - 1);
  }

  /** Removes and returns the first appointment that is due at `now`, or returns `undefined` if none is due yet. */
  take(now: number): Entry | undefined {
    const [first] = this.#heap;
    if (first === undefined || first.due > now) return undefined;
    this.remove(first);
    return first;
  }

  /** Removes an appointment. Does nothing if it is not in the queue. */
  remove(gone: Entry): void {
    const { place } = gone;
    if (this.#heap[place] !== gone) return;
    const last = this.#heap.pop();
    if (last === undefined || last === gone) return;
    this.#rise(last, place);
    if (last.place === place) this.#sink(last, place);
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #rise(moved: Entry, from: number): void {
    let place = from;
    while (place > 0) {
      const parent = this.#heap[(place - 1) >> 1];
      if (parent === undefined || !isBefore(moved, parent)) break;
      this.#put(parent, place);
      place = (place - 1) >> 1;
    }
    this.#put(moved, place);
  }

  #sink(moved: Entry, from: number): void {
    let place = from;
    for (;;) {
      const child = earlier(this.#heap[2 * place + 1], this.#heap[2 * place + 2]);
      if (child === undefined || !isBefore(child, moved)) break;
      const below = child.place;
      this.#put(child, place);
      place = below;
    }
    this.#put(moved, place);
  }

  #put(moved: Entry, place: number): void {
    this.#heap[place] = moved;
    moved.place = place;
  }
}

function earlier<Entry extends Appointment>(left: Entry | undefined, right: Entry | undefined): Entry | undefined {
  return left !== undefined && right !== undefined && isBefore(right, left) ? right : left;
}

function isBefore(a: Appointment, b: Appointment): boolean {
  return a.due < b.due || (a.due === b.due && a.serial < b.serial);
}
