/**
 * A header block and the values that were read from it.
 *
 * Invariant: `rows` never change. `combined` and the rows themselves only cache what reading gives.
 */
import type { Row } from './row.ts';
import type { Vocabulary } from './vocabulary.ts';

export class Block {
  readonly vocabulary: Vocabulary;
  readonly rows: readonly Row[];
  /** By slot, the value of several rows together, or of a header that has one value in each row. */
  combined: Map<number, unknown> | undefined = undefined;

  constructor(vocabulary: Vocabulary, rows: readonly Row[]) {
    this.vocabulary = vocabulary;
    this.rows = rows;
  }
}
