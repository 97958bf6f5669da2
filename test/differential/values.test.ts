import { afterAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../scripts/fuzz/verdict.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { readSlowly } from '../oracle/reader/read.ts';
import { isSameReading } from '../oracle/reader/same.ts';
import { sampled } from '../sampling.ts';
import { drawStrings } from './strings.ts';

/** The number of values for each rule, strict and lenient together. Set the variable for a longer run. */
const COUNT = Number(process.env['SIPPET_STRINGS'] ?? 2000);
/** The number of strings to draw. Every derived string is a value, and about half of the mutants are. */
const DRAWN = Math.ceil(COUNT / 3);

let values = 0;

describe.each([
  ['strict', true],
  ['lenient', false],
] as const)('%s', (_, strict) => {
  it.each(sampled(exportedRules, 24))('the generated parser of $name reads what the slow reader reads', (rule) => {
    const { derived, mutants } = drawStrings(rule.key, strict, DRAWN, 5234);
    const different: unknown[] = [];
    for (const text of [...derived, ...mutants]) {
      const generated = readingOf(rule, text, strict);
      if (generated === undefined) continue;
      values += 1;
      const slow = readSlowly(rule.key, text, strict);
      if (!isSameReading(generated, slow)) different.push({ text, generated, slow });
    }
    expect(different.slice(0, 3)).toEqual([]);
  });
});

afterAll(() => console.log(`${values} values compared`));
