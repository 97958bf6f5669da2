import { afterAll, describe, expect, it } from 'vitest';
import { verdict } from '../../scripts/fuzz/verdict.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { Random } from '../../src/testing/random.ts';
import { automatonOf, byAutomaton } from '../oracle/oracle.ts';
import { sampled } from '../sampling.ts';
import { countTransitions, throughEveryTransition } from './transitions.ts';

/** A larger automaton would take minutes, so its rules would have to be tested one by one. */
const MOST_STATES = 20_000;

interface Row {
  readonly states: number;
  readonly transitions: number;
  readonly strings: number;
  readonly 'built in ms': number;
}

const rows = new Map<string, Row>();

describe.each([
  ['strict', true],
  ['lenient', false],
] as const)('%s', (setting, strict) => {
  it.each(sampled(exportedRules, 15))(
    'the generated parser of $name agrees on every transition of the automaton',
    (rule) => {
      const random = new Random(3261);
      const start = performance.now();
      const automaton = automatonOf(rule.key, strict);
      const built = Math.round(performance.now() - start);
      expect(automaton.size).toBeLessThanOrEqual(MOST_STATES);
      const transitions = countTransitions(automaton);
      const different: string[] = [];
      let strings = 0;
      for (const text of throughEveryTransition(automaton, random)) {
        strings += 1;
        if (byAutomaton(rule.key, text, strict) === verdict(rule, text, strict).reads) continue;
        if (different.push(text) === 3) break;
      }
      expect(different).toEqual([]);
      expect(strings).toBeGreaterThanOrEqual(2 * transitions + automaton.size);
      rows.set(`${rule.name}, ${setting}`, { states: automaton.size, transitions, strings, 'built in ms': built });
    },
  );
});

afterAll(() => {
  const sum = (count: (row: Row) => number) => [...rows.values()].reduce((all, row) => all + count(row), 0);
  const [states, transitions, strings] = [
    sum((row) => row.states),
    sum((row) => row.transitions),
    sum((row) => row.strings),
  ];
  rows.set('all', { states, transitions, strings, 'built in ms': sum((row) => row['built in ms']) });
  console.table(Object.fromEntries(rows));
});
