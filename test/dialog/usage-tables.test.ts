import { describe, expect, it } from 'vitest';
import { dialogReadmeOf } from '../../scripts/figures/dialog.ts';
import { calleeUsage, callerUsage, type Table } from '../../src/dialog/index.ts';

const sides: readonly { side: string; table: Table<string, string, string> }[] = [
  { side: 'caller', table: callerUsage },
  { side: 'callee', table: calleeUsage },
];

describe.each(sides)('the table of the $side', ({ table }) => {
  const rows = Object.entries(table).map(([state, row]) => ({ state, transitions: Object.entries(row) }));

  it('leads from every state to the morgue', () => {
    const reached = new Set(['morgue']);
    for (const _ of rows) {
      for (const { state, transitions } of rows) {
        if (transitions.some(([, { next }]) => next !== undefined && reached.has(next))) reached.add(state);
      }
    }
    expect([...reached].sort()).toEqual(rows.map(({ state }) => state).sort());
  });

  it('reports one end on every way: no state after an end reports another', () => {
    const ends = rows.flatMap(({ transitions }) =>
      transitions.flatMap(([, { next, effects }]) => (effects.some((each) => each === 'report end') ? [next] : [])),
    );
    const after = new Set<string | undefined>(ends);
    for (const { state, transitions } of rows) {
      if (!after.has(state)) continue;
      expect(transitions.filter(([, { effects }]) => effects.some((each) => each === 'report end'))).toEqual([]);
      for (const [, { next }] of transitions) if (next !== undefined) after.add(next);
    }
  });

  it('answers every BYE and every request that it does not take', () => {
    for (const { transitions } of rows) {
      for (const event of ['receive BYE', 'receive request']) {
        const effects = transitions.find(([name]) => name === event)?.[1].effects ?? [];
        expect(effects.some((each) => each === 'take' || each === 'answer 200' || each === 'answer 481')).toBe(true);
      }
    }
  });
});

it('the figures of the README are those of the tables', () => {
  const { is, due } = dialogReadmeOf();
  expect(is).toBe(due);
});
