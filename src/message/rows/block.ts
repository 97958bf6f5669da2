/**
 * A header block and what was read of it.
 *
 * Invariant: `rows` never change; `combined` and what the rows hold only remember what reading them gives.
 */
import type { Row } from './row.ts';
import type { Vocabulary } from './vocabulary.ts';

export class Block {
  readonly vocabulary: Vocabulary;
  readonly rows: readonly Row[];
  /** By slot: the value of several rows together, or of a header whose values are one a row. */
  readonly combined = new Map<number, unknown>();

  constructor(vocabulary: Vocabulary, rows: readonly Row[]) {
    this.vocabulary = vocabulary;
    this.rows = rows;
  }
}
