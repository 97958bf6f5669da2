import { expect, it } from 'vitest';
import { Random } from '../../src/testing/random.ts';

const drawn = (seed: number, count: number): readonly number[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.next());
};

it('a seed says all', () => {
  expect(drawn(1, 8)).toEqual(drawn(1, 8));
  expect(drawn(1, 8)).not.toEqual(drawn(2, 8));
});

it('is spread evenly', () => {
  const random = new Random(0);
  const hits = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60_000; i++) {
    const at = random.below(hits.length);
    hits[at] = (hits[at] ?? 0) + 1;
  }
  // The tolerance is five standard deviations.
  for (const count of hits) expect(Math.abs(count - 10_000)).toBeLessThan(460);
});

it('keeps within what was asked for', () => {
  const random = new Random(7);
  const values = Array.from({ length: 1000 }, () => random.between(3, 5));
  expect(new Set(values)).toEqual(new Set([3, 4, 5]));
  expect(Array.from({ length: 100 }, () => random.chance(0))).not.toContain(true);
  expect(Array.from({ length: 100 }, () => random.chance(1))).not.toContain(false);
});
