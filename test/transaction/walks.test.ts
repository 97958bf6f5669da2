/**
 * Random walks over the machines. Whatever comes in whatever order, nothing throws, no timer fires in a state without
 * it, each transaction ends exactly once, at the latest when nothing more comes, and every cancelling caller learns the
 * outcome.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { impossible, type Transition } from '../../src/transaction/machine.ts';
import type { Times } from '../../src/transaction/times.ts';
import { machines } from '../../src/transaction/transaction.ts';
import { type Step, sides, someTimes, steps, Walk } from './walk.ts';

/**
 * All possible transitions, those that were taken, and timers that fired in a state in which the table does not allow
 * them.
 */
const possible = new Set<string>();
const taken = new Set<string>();
const faults: string[] = [];
const restores: (() => void)[] = [];

/** Notes the transitions that the layer looks up, which it does in order to take them. */
function watch(name: string, row: Readonly<Record<string, Transition<string>>>): void {
  for (const [event, transition] of Object.entries(row)) {
    const label = `${name}: ${event}`;
    if (transition !== impossible) possible.add(label);
    const get = () => {
      taken.add(label);
      if (transition === impossible && event.startsWith('timer ')) faults.push(label);
      return transition;
    };
    Object.defineProperty(row, event, { get, configurable: true, enumerable: true });
    restores.push(() => Object.defineProperty(row, event, { value: transition, configurable: true, enumerable: true }));
  }
}

beforeAll(() => {
  for (const [kind, { table }] of Object.entries(machines)) {
    for (const [state, row] of Object.entries(table)) watch(`${kind} in ${state}`, row);
  }
});

afterAll(() => {
  for (const restore of restores) restore();
});

function walk(given: readonly Step[], isReliable: boolean, times: Times, kinds: typeof sides): void {
  const walked = new Walk(isReliable, times, kinds);
  for (const step of given) {
    walked.take(step);
    walked.check();
  }
  walked.rest();
  expect({ live: walked.layer.live, timers: walked.layer.timers, next: walked.layer.next }).toEqual({
    live: 0,
    timers: 0,
    next: undefined,
  });
  expect(walked.ended).toEqual(walked.begun);
  expect(walked.waiting.size).toBe(0);
  expect(faults).toEqual([]);
}

test('a fault would be seen', () => {
  const [row = {}] = Object.values(machines.nonInviteClient.table);
  expect(row['timer K']).toBe(impossible);
  expect(faults.splice(0)).toEqual(['nonInviteClient in trying: timer K']);
  taken.clear();
});

describe.each([false, true])('reliable: %j', (isReliable) => {
  test.each(sides.map((side) => [side.kind, side] as const))('%s', (_kind, side) => {
    const property = fc.property(steps, someTimes, (given, times) => walk(given, isReliable, times, [side]));
    fc.assert(property, { seed: 3261, numRuns: 1000 });
  });

  test('all at once', () => {
    const property = fc.property(steps, someTimes, (given, times) => walk(given, isReliable, times, sides));
    fc.assert(property, { seed: 6026, numRuns: 1000 });
  });
});

test('they have taken every transition that is possible', () => {
  expect([...possible].filter((label) => !taken.has(label))).toEqual([]);
});
