import { afterAll, expect, it } from 'vitest';
import { LARGEST_FACTOR, measureFactor, readsPerOctet } from '../../scripts/fuzz/reads.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { sampled } from '../sampling.ts';

/** Lengths at which one more octet must cost the same. */
const LENGTHS = [80, 200, 440] as const;
/** The tolerance for a cycle that is followed at other places, as a share. */
const SLACK = 0.25;

const factors = new Map<string, { k: number; measured: number; texts: number }>();

it.each(sampled(exportedRules, 18))('$name reads each octet a bounded number of times', (rule) => {
  let measured = 0;
  let texts = 0;
  const [short, middle, long] = LENGTHS;
  for (const strict of [true, false]) {
    const before = readsPerOctet(rule, strict, short, middle);
    const after = readsPerOctet(rule, strict, middle, long);
    const growing = after.findIndex((reads, at) => reads > (before[at] ?? 0) + SLACK);
    expect({ growing, reads: after[growing], before: before[growing] }).toEqual({ growing: -1 });
    measured = Math.max(measured, ...before, ...after);
    texts += after.length;
  }
  const k = measureFactor(rule);
  expect(measured).toBeLessThanOrEqual(k + SLACK);
  expect(k).toBeLessThanOrEqual(LARGEST_FACTOR);
  factors.set(rule.name, { k, measured: Number(measured.toFixed(2)), texts });
});

afterAll(() => console.table(Object.fromEntries(factors)));
