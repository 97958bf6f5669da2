/**
 * The states of a breadth-first search: tuples of a few small integers in the order in which they were found, each with
 * the state and the letter that led to it.
 *
 * Invariant: no tuple is in the list twice.
 */
export class Frontier {
  readonly #width: number;
  /** The tuples, one after the other. */
  #fields = new Int32Array(1024);
  readonly #from: number[] = [];
  readonly #letters: number[] = [];
  /** The state and the letter by which the next tuples are reached; -1 for the start of the search. */
  from = -1;
  letter = -1;
  /** A hash table with open addressing. Each entry is one more than the number of a state. */
  #slots = new Int32Array(1024);

  constructor(width: number) {
    this.#width = width;
  }

  get size(): number {
    return this.#from.length;
  }

  field(state: number, at: number): number {
    return this.#fields[state * this.#width + at] ?? 0;
  }

  /** Adds a tuple, and returns whether it is new. */
  add(tuple: readonly number[]): boolean {
    const slot = this.#slotOf(tuple);
    if (this.#slots[slot] !== 0) return false;
    const state = this.size;
    const end = (state + 1) * this.#width;
    if (end > this.#fields.length) this.#fields = enlarged(this.#fields);
    this.#fields.set(tuple, end - this.#width);
    this.#from.push(this.from);
    this.#letters.push(this.letter);
    this.#slots[slot] = state + 1;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return true;
  }

  /** Returns the letters that led to a state. */
  pathTo(state: number): readonly number[] {
    const path: number[] = [];
    for (let at = state; (this.#letters[at] ?? -1) >= 0; at = this.#from[at] ?? -1) path.push(this.#letters[at] ?? 0);
    return path.reverse();
  }

  #slotOf(tuple: readonly number[]): number {
    let hash = 0;
    for (const field of tuple) hash = Math.imul(hash ^ field, 0x9e3779b1) ^ (hash >>> 15);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (let state = this.#slots[slot] ?? 0; state !== 0 && !this.#is(state - 1, tuple); state = this.#slots[slot] ?? 0)
      slot = (slot + 1) & mask;
    return slot;
  }

  #is(state: number, tuple: readonly number[]): boolean {
    const at = state * this.#width;
    for (let i = 0; i < this.#width; i++) if (this.#fields[at + i] !== tuple[i]) return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let state = 0; state < this.size; state++) {
      const at = state * this.#width;
      this.#slots[this.#slotOf([...this.#fields.subarray(at, at + this.#width)])] = state + 1;
    }
  }
}

function enlarged(fields: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(fields.length * 2);
  larger.set(fields);
  return larger;
}
