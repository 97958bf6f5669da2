/**
 * What is due when: a binary heap of appointments, each of which knows its place and can leave.
 *
 * Invariants: no appointment is due before its parent, `(place - 1) >> 1`; of two that are due at once the older is first.
 */
export class Appointment {
  /** Milliseconds, by the clock of whoever asks. */
  readonly due: number;
  /** Which of all it is, so that the order of equals is the order of adding. */
  serial = 0;
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

  /** When the next one is due. */
  get next(): number | undefined {
    return this.#heap[0]?.due;
  }

  add(entry: Entry): void {
    entry.serial = this.#serial;
    this.#serial += 1;
    this.#heap.push(entry);
    this.#rise(entry, this.#heap.length - 1);
  }

  /** Takes out the first that is due by `now`. */
  take(now: number): Entry | undefined {
    const [first] = this.#heap;
    if (first === undefined || first.due > now) return undefined;
    this.remove(first);
    return first;
  }

  /** Nothing happens where it is not there any more. */
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
