/**
 * The figures of a proxy's response context in `src/proxy/README.md`, drawn from its tables.
 *
 * Invariant: every pair of state and event is in a figure, except pairs in which nothing happens.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ContextTable, inviteContext, nonInviteContext } from '../../src/proxy/machine.ts';
import { betweenMarks } from './marks.ts';

const path = fileURLToPath(new URL('../../src/proxy/README.md', import.meta.url));

/** Returns the present text of the file, and the text that the tables require. */
export function proxyReadmeOf(): { readonly is: string; readonly due: string } {
  const is = readFileSync(path, 'utf8');
  const figures = [
    `\n### An INVITE\n\n${contextFigure(inviteContext)}\n`,
    `\n### Any other request\n\n${contextFigure(nonInviteContext)}\n`,
  ];
  return { is, due: betweenMarks(is, figures) };
}

export function writeProxyReadme(): void {
  writeFileSync(path, proxyReadmeOf().due);
}

function contextFigure(table: ContextTable): string {
  const arrows = Object.entries(table).flatMap(([from, row]) =>
    Object.entries(row)
      .filter(([, { effects, next }]) => effects.length > 0 || next !== undefined)
      .map(([event, { effects, next }]) => `  ${from} --> ${next ?? from}: ${[event, ...effects].join('<br/>')}`),
  );
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> open', ...arrows, '```'].join('\n');
}
