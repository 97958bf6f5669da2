/**
 * Draws the figure of a transaction machine, as Mermaid, from its table.
 *
 * Invariant: every pair of state and event is in the figure, except pairs in which nothing happens and impossible ones.
 */
import type { Effect } from '../../src/transaction/effect.ts';
import { ignored, impossible, type Machine } from '../../src/transaction/machine.ts';

export interface Arrow {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly actions: readonly string[];
}

/** Returns the arrows of a machine, in the order of its table. */
export function arrowsOf({ table }: Machine): readonly Arrow[] {
  return Object.entries(table).flatMap(([from, row]) =>
    Object.entries(row)
      .filter(([, transition]) => transition !== ignored && transition !== impossible)
      .map(([event, { next, effects }]) => ({ from, event, to: next ?? from, actions: effects.map(wordsOf) })),
  );
}

export function figureOf(machine: Machine): string {
  const entry = machine.entry.map(wordsOf).join(', ');
  const lines = arrowsOf(machine).map(({ from, event, to, actions }) => {
    const end = to === 'terminated' ? '[*]' : to;
    return `  ${from} --> ${end}: ${[event, ...actions].join('<br/>')}`;
  });
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${machine.initial}: ${entry.replaceAll(', ', '<br/>')}`,
    ...lines,
    '```',
  ].join('\n');
}

function wordsOf(effect: Effect): string {
  switch (effect.do) {
    case 'start':
      return `start ${effect.timer} (${effect.interval})`;
    case 'stop':
      return `stop ${effect.timer}`;
    case 'report':
      return `report ${effect.what}`;
    case 'send own':
      return `send ${effect.status}`;
    default:
      return effect.do;
  }
}
