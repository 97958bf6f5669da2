import type { Machine } from './dfa.ts';

/**
 * Returns the block of each state by Hopcroft's algorithm: states share a block if they accept the same strings with
 * the same labels.
 *
 * Invariant: some string distinguishes any two states of different blocks; blocks are split until no splitter divides
 * one.
 */
export function equivalent({ moves, labels }: Machine): Int32Array {
  // Moves that lead nowhere lead to one additional state, so that the automaton is complete.
  const dead = moves.length;
  const partition = new Partition([...labels, 0]);
  const sources = distinctColumns(moves).map((column) => inverse(column, dead));
  const pending = Array.from({ length: partition.size }, (_, block) => block);
  for (let splitter = pending.pop(); splitter !== undefined; splitter = pending.pop()) {
    const members = partition.members(splitter);
    for (const { starts, from } of sources) {
      for (const member of members)
        for (let i = starts[member] ?? 0; i < (starts[member + 1] ?? 0); i++) partition.mark(from[i] ?? 0);
      // If a block was queued, both halves must be queued; otherwise the smaller half is enough.
      partition.split(pending);
    }
  }
  return partition.blockOf;
}

/**
 * Returns the distinct columns of moves, each with the target of every state. Letters that all states treat alike are
 * one column.
 */
function distinctColumns(moves: readonly Int32Array[]): readonly Int32Array[] {
  const letters = moves[0]?.length ?? 0;
  const byHash = new Map<number, Int32Array[]>();
  const columns: Int32Array[] = [];
  for (let letter = 0; letter < letters; letter++) {
    const column = new Int32Array(moves.length);
    let hash = 0;
    for (let state = 0; state < moves.length; state++) {
      const target = moves[state]?.[letter] ?? -1;
      column[state] = target;
      hash = (Math.imul(hash, 31) + target) | 0;
    }
    const alike = byHash.get(hash) ?? [];
    byHash.set(hash, alike);
    if (alike.some((other) => other.every((target, state) => target === column[state]))) continue;
    alike.push(column);
    columns.push(column);
  }
  return columns;
}

/** The sources of each state, from `from[starts[state]]` up to `from[starts[state + 1]]`. */
interface Inverse {
  readonly starts: Int32Array;
  readonly from: Int32Array;
}

function inverse(column: Int32Array, dead: number): Inverse {
  const targetOf = (state: number): number => {
    const target = column[state] ?? -1;
    return target < 0 ? dead : target;
  };
  const starts = new Int32Array(dead + 2);
  for (let state = 0; state <= dead; state++) add(starts, targetOf(state) + 1, 1);
  for (let state = 0; state <= dead; state++) add(starts, state + 1, starts[state] ?? 0);
  const next = starts.slice();
  const from = new Int32Array(dead + 1);
  for (let state = 0; state <= dead; state++) {
    const target = targetOf(state);
    from[next[target] ?? 0] = state;
    add(next, target, 1);
  }
  return { starts, from };
}

function add(counts: Int32Array, at: number, amount: number): void {
  counts[at] = (counts[at] ?? 0) + amount;
}

/** A partition of the states into blocks. The states of a block are adjacent in `#order`, the marked ones first. */
class Partition {
  readonly blockOf: Int32Array;
  readonly #order: Int32Array;
  readonly #place: Int32Array;
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #marked: number[] = [];
  readonly #touched: number[] = [];

  constructor(labels: readonly number[]) {
    const ids = new Map<number, number>();
    for (const label of labels) if (!ids.has(label)) ids.set(label, ids.size);
    this.blockOf = Int32Array.from(labels, (label) => ids.get(label) ?? 0);
    this.#order = Int32Array.from(labels, (_, state) => state).sort(
      (a, b) => (this.blockOf[a] ?? 0) - (this.blockOf[b] ?? 0) || a - b,
    );
    this.#place = new Int32Array(labels.length);
    this.#order.forEach((state, place) => {
      const block = this.blockOf[state] ?? 0;
      this.#place[state] = place;
      this.#start[block] ??= place;
      this.#end[block] = place + 1;
      this.#marked[block] = 0;
    });
  }

  get size(): number {
    return this.#start.length;
  }

  members(block: number): Int32Array {
    return this.#order.slice(this.#start[block], this.#end[block]);
  }

  mark(state: number): void {
    const block = this.blockOf[state] ?? 0;
    const marked = this.#marked[block] ?? 0;
    const front = (this.#start[block] ?? 0) + marked;
    const place = this.#place[state] ?? 0;
    if (place < front) return;
    if (marked === 0) this.#touched.push(block);
    const other = this.#order[front] ?? 0;
    this.#order[front] = state;
    this.#order[place] = other;
    this.#place[state] = front;
    this.#place[other] = place;
    this.#marked[block] = marked + 1;
  }

  /**
   * Separates the marked states from the rest of their blocks, and queues the new blocks, each of which is the smaller
   * half.
   */
  split(pending: number[]): void {
    for (let block = this.#touched.pop(); block !== undefined; block = this.#touched.pop()) {
      const start = this.#start[block] ?? 0;
      const end = this.#end[block] ?? 0;
      const middle = start + (this.#marked[block] ?? 0);
      this.#marked[block] = 0;
      if (middle === end) continue;
      const fresh = this.#start.length;
      const isFrontSmaller = middle - start <= end - middle;
      this.#start.push(isFrontSmaller ? start : middle);
      this.#end.push(isFrontSmaller ? middle : end);
      this.#marked.push(0);
      if (isFrontSmaller) this.#start[block] = middle;
      else this.#end[block] = middle;
      for (let i = this.#start[fresh] ?? 0; i < (this.#end[fresh] ?? 0); i++) this.blockOf[this.#order[i] ?? 0] = fresh;
      pending.push(fresh);
    }
  }
}
