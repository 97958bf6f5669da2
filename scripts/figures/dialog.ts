/**
 * The figures of the INVITE usage in `src/dialog/README.md`, which stand between marks.
 *
 * Invariant: every pair of state and event is in a figure, except pairs in which nothing happens.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calleeUsage, callerUsage, type Table } from '../../src/dialog/index.ts';
import { betweenMarks } from './marks.ts';

const path = fileURLToPath(new URL('../../src/dialog/README.md', import.meta.url));

/** Returns the figure of a table as Mermaid. */
export function usageFigureOf(table: Table<string, string, string>): string {
  const arrows = Object.entries(table).flatMap(([from, row]) =>
    Object.entries(row)
      .filter(([, { next, effects }]) => next !== undefined || effects.length > 0)
      .map(([event, { next, effects }]) => `  ${from} --> ${next ?? from}: ${[event, ...effects].join('<br/>')}`),
  );
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> preparative', ...arrows, '  morgue --> [*]', '```'].join('\n');
}

/** Returns the present text of the file, and the text that the tables require. */
export function dialogReadmeOf(): { readonly is: string; readonly due: string } {
  const is = readFileSync(path, 'utf8');
  const figures = [
    `\n### Caller (RFC 5407 figure 1)\n\n${usageFigureOf(callerUsage)}\n`,
    `\n### Callee (RFC 5407 figure 2)\n\n${usageFigureOf(calleeUsage)}\n`,
  ];
  return { is, due: betweenMarks(is, figures) };
}

export function writeDialogReadme(): void {
  writeFileSync(path, dialogReadmeOf().due);
}
