/**
 * The share of the long tests that one run executes.
 *
 * Invariant: `npm run test:exhaustive` executes all of them. `npm test` executes every n-th and at least one, beginning
 * at a place that depends on the seed of the run, so that each is executed once in n runs on average. The seed is
 * printed; `SIPPET_SEED=7 npm test` repeats a run.
 */

/** Whether this run executes everything. */
export const isExhaustive = process.env['SIPPET_EXHAUSTIVE'] === '1';

const seed = Number(process.env['SIPPET_SEED'] ?? 0);

/** Returns one of `parts` equal shares of the items, of which none is empty, and all items if the run is exhaustive. */
export function sampled<Item>(items: readonly Item[], parts: number): readonly Item[] {
  const shares = Math.min(parts, items.length);
  return isExhaustive ? items : items.filter((_, at) => at % shares === seed % shares);
}
