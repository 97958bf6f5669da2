import { afterAll, expect, it } from 'vitest';
import { automatonOf } from '../../scripts/fuzz/oracle.ts';
import { pumps } from '../../scripts/fuzz/pumps.ts';
import { factorOf, readsOf } from '../../scripts/fuzz/reads.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';

const SHORT = 100;
const LONG = 400;
/** What is tried once costs the more an octet the shorter the text is. */
const SLACK = 0.6;

const factors = new Map<string, string>();

it.each(exportedRules)('$name reads each octet a bounded number of times', (rule) => {
  let worst = { reads: 0, text: '' };
  for (const strict of [true, false]) {
    const short = pumps(automatonOf(rule.key, strict), SHORT);
    for (const text of pumps(automatonOf(rule.key, strict), LONG)) {
      const reads = readsOf(rule, text, strict) / text.length;
      const shorter: string = short.next().value ?? '';
      const before = readsOf(rule, shorter, strict) / shorter.length;
      if (reads > before + SLACK) expect.fail(`${before} reads an octet, then ${reads}: ${JSON.stringify(text)}`);
      if (reads > worst.reads) worst = { reads, text };
    }
  }
  expect(worst.reads).toBeLessThanOrEqual(factorOf(rule));
  factors.set(rule.name, `${factorOf(rule)}: ${worst.reads.toFixed(2)}, ${JSON.stringify(worst.text.slice(-24))}`);
});

afterAll(() => console.table(Object.fromEntries(factors)));
