/**
 * A header block and the values that were read from it.
 *
 * Invariant: `rows` never change. The other fields and the rows themselves only cache what reading gives.
 */
import type { Row } from './row.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The entry of `Block.only` for a slot that has several rows. */
export const SEVERAL = 'several';

export class Block {
  readonly vocabulary: Vocabulary;
  readonly rows: readonly Row[];
  /** By slot, the value of several rows together, or of a header that has one value in each row. */
  combined: Map<number, unknown> | undefined = undefined;
  /** By slot: 1 + the index of its only row, `MANY` if it has several, and nothing or 0 if it has none. */
  #places: number[] | undefined;

  constructor(vocabulary: Vocabulary, rows: readonly Row[]) {
    this.vocabulary = vocabulary;
    this.rows = rows;
  }

  /** Returns the only row of a slot, `undefined` if there is none, or `SEVERAL`. */
  only(slot: number): Row | typeof SEVERAL | undefined {
    this.#places ??= placesOf(this.rows, this.vocabulary.definitions.length);
    const place = this.#places[slot] ?? 0;
    if (place > 0) return this.rows[place - 1];
    return place === MANY ? SEVERAL : undefined;
  }
}

const MANY = -1;

function placesOf(rows: readonly Row[], slots: number): number[] {
  const places: number[] = new Array(slots).fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const slot = rows[at]?.slot ?? -1;
    if (slot >= 0) places[slot] = places[slot] === 0 ? at + 1 : MANY;
  }
  return places;
}
