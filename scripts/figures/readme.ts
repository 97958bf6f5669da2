/** The figures in `src/transaction/README.md`, which stand between marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Kind, machines } from '../../src/transaction/transaction.ts';
import { figureOf } from './figure.ts';
import { betweenMarks } from './marks.ts';

const path = fileURLToPath(new URL('../../src/transaction/README.md', import.meta.url));

const titles: Readonly<Record<Kind, string>> = {
  inviteClient: 'INVITE client (RFC 6026 figure 5)',
  nonInviteClient: 'Non-INVITE client (RFC 3261 figure 6)',
  inviteServer: 'INVITE server (RFC 6026 figure 7)',
  nonInviteServer: 'Non-INVITE server (RFC 3261 figure 8)',
  repeated2xx: '2xx to INVITE, sent until its ACK comes (RFC 3261 §13.3.1.4)',
};

/** Returns the present text of the file, and the text that the tables require. */
export function readmeOf(): { readonly is: string; readonly due: string } {
  const is = readFileSync(path, 'utf8');
  const figures = Object.entries(titles).map(([kind, title]) => {
    const machine = Object.entries(machines).find(([name]) => name === kind)?.[1];
    return machine === undefined ? '' : `\n### ${title}\n\n${figureOf(machine)}\n`;
  });
  return { is, due: betweenMarks(is, figures) };
}

export function writeReadme(): void {
  writeFileSync(path, readmeOf().due);
}
