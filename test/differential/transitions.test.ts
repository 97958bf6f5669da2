import { afterAll, describe, expect, it } from 'vitest';
import { automatonOf, byAutomaton } from '../../scripts/fuzz/oracle.ts';
import { verdict } from '../../scripts/fuzz/verdict.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { throughEveryTransition } from './transitions.ts';

let strings = 0;

describe.each([
  ['strict', true],
  ['lenient', false],
] as const)('%s', (_, strict) => {
  it.each(exportedRules)('the generated parser of $name agrees on every transition of the automaton', (rule) => {
    const different: string[] = [];
    for (const text of throughEveryTransition(automatonOf(rule.key, strict))) {
      strings += 1;
      if (byAutomaton(rule.key, text, strict) === verdict(rule, text, strict).reads) continue;
      if (different.push(text) === 3) break;
    }
    expect(different).toEqual([]);
  });
});

afterAll(() => console.log(`${strings} strings through every transition`));
