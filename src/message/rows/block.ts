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
  /** The To tag that responses to this request get, once there was one. */
  toTag: string | undefined = undefined;

  constructor(vocabulary: Vocabulary, rows: readonly Row[]) {
    this.vocabulary = vocabulary;
    this.rows = rows;
  }

  /** Returns the only row of a slot, `undefined` if there is none, or `SEVERAL`. */
  only(slot: number): Row | typeof SEVERAL | undefined {
    let found: Row | undefined;
    for (const row of this.rows) {
      if (row.slot !== slot) continue;
      if (found !== undefined) return SEVERAL;
      found = row;
    }
    return found;
  }
}
