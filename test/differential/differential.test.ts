import { afterAll, describe, expect, it } from 'vitest';
import { verdict } from '../../scripts/fuzz/verdict.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { byAutomaton, bySets, type Oracle } from '../oracle/oracle.ts';
import { sampled } from '../sampling.ts';
import { drawStrings } from './strings.ts';

/** The number of strings of each kind for each rule. Set the variable for a longer run. */
const COUNT = Number(process.env['SIPPET_STRINGS'] ?? 2000);
/** One string in this many is also judged by the slow oracle. */
const SAMPLE = Math.ceil(COUNT / 100);

const rules = sampled(exportedRules, 24);
const totals = { strings: 0, mutants: 0, accepted: 0, reachable: 0, visited: 0 };

describe.each([
  ['strict', true],
  ['lenient', false],
] as const)('%s', (_, strict) => {
  it.each(rules)('the generated parser of $name reads what the grammar derives', (rule) => {
    const { derived, mutants, reachable, visited } = drawStrings(rule.key, strict, COUNT, 3261);
    const agrees = (oracle: Oracle) => (text: string) =>
      oracle(rule.key, text, strict) === verdict(rule, text, strict).reads;
    const texts = [...derived, ...mutants];
    expect(texts.filter((text) => !agrees(byAutomaton)(text)).slice(0, 3)).toEqual([]);
    expect(texts.filter((text, at) => at % SAMPLE === 0 && !agrees(bySets)(text))).toEqual([]);
    expect(derived.filter((text) => !verdict(rule, text, strict).reads).slice(0, 3)).toEqual([]);
    expect(visited).toBe(reachable);
    totals.strings += texts.length;
    totals.mutants += mutants.length;
    totals.accepted += mutants.filter((text) => verdict(rule, text, strict).reads).length;
    totals.reachable += reachable;
    totals.visited += visited;
  });
});

it.each(rules)('$name reports a lenience for a text that only the lenient grammar derives', (rule) => {
  const { derived, mutants } = drawStrings(rule.key, false, COUNT, 4475);
  const unnoted = [...derived, ...mutants].filter((text) => {
    const { reads, lenient } = verdict(rule, text, false);
    return reads && !lenient && !byAutomaton(rule.key, text, true);
  });
  expect(unnoted.slice(0, 3)).toEqual([]);
});

afterAll(() => {
  const { strings, mutants, accepted, reachable, visited } = totals;
  const share = accepted / mutants;
  console.log(`${strings} strings; ${(100 * share).toFixed(0)} % of ${mutants} mutants accepted`);
  console.log(`${visited} of ${reachable} nodes derived`);
  // With fewer strings the mutants are noise; with more they test nothing that the derived strings do not.
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.8);
});
