/**
 * A partition of the numbers below some number into blocks, which are only ever split.
 *
 * Invariant: the members of a block stand side by side in `#order`, those that are marked before the others.
 */
export class Partition {
  readonly #order: Int32Array;
  /** By number: where it stands in the order, and its block. */
  readonly #place: Int32Array;
  readonly #block: Int32Array;
  /** By block: where it begins and ends in the order, and how many of its members are marked. */
  readonly #begin: number[] = [];
  readonly #end: number[] = [];
  readonly #marked: number[] = [];
  #touched: number[] = [];

  /** Makes the partition in which `blocks[i]` is the block of `i`. All numbers up to the largest block are blocks. */
  constructor(blocks: readonly number[]) {
    this.#block = Int32Array.from(blocks);
    this.#order = Int32Array.from(blocks.keys()).sort((a, b) => (blocks[a] ?? 0) - (blocks[b] ?? 0));
    this.#place = new Int32Array(blocks.length);
    this.#order.forEach((each, at) => {
      this.#place[each] = at;
      const block = blocks[each] ?? 0;
      this.#begin[block] ??= at;
      this.#end[block] = at + 1;
      this.#marked[block] = 0;
    });
  }

  get blocks(): number {
    return this.#begin.length;
  }

  blockOf(each: number): number {
    return this.#block[each] ?? 0;
  }

  members(block: number): Int32Array {
    return this.#order.subarray(this.#begin[block], this.#end[block]);
  }

  mark(each: number): void {
    const block = this.blockOf(each);
    const marked = this.#marked[block] ?? 0;
    const free = (this.#begin[block] ?? 0) + marked;
    const place = this.#place[each] ?? 0;
    if (place < free) return;
    if (marked === 0) this.#touched.push(block);
    this.#swap(place, free);
    this.#marked[block] = marked + 1;
  }

  /** Parts the marked members of each block from the others, unmarks them, and returns the new blocks. */
  split(): readonly number[] {
    const made = this.#touched.flatMap((block) => {
      const [begin, end, marked] = [this.#begin[block] ?? 0, this.#end[block] ?? 0, this.#marked[block] ?? 0];
      this.#marked[block] = 0;
      const middle = begin + marked;
      if (middle === end) return [];
      // The smaller part becomes the new block.
      const isFirst = marked <= end - middle;
      const [from, to] = isFirst ? [begin, middle] : [middle, end];
      if (isFirst) this.#begin[block] = middle;
      else this.#end[block] = middle;
      const next = this.#begin.length;
      this.#begin.push(from);
      this.#end.push(to);
      this.#marked.push(0);
      for (let at = from; at < to; at++) this.#block[this.#order[at] ?? 0] = next;
      return [next];
    });
    this.#touched = [];
    return made;
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#order[a] ?? 0, this.#order[b] ?? 0];
    this.#order[a] = second;
    this.#order[b] = first;
    this.#place[second] = a;
    this.#place[first] = b;
  }
}
