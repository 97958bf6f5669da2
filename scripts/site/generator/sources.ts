/**
 * The texts with which the generator works in a page: the library's grammar, and the example that the page begins with.
 *
 * Invariant: both are those of the repository; the page has no other grammar and no other example.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../../codegen/read/sources.ts';
import type { Draft } from './protocol.ts';

const README = join(import.meta.dirname, '../../../codegen/README.md');

/** Returns the library's grammar and tables by their names. */
export async function libraryTexts(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await readLibrary());
}

/** Returns the example of the generator's README. Throws if the README has another form than expected. */
export function exampleDraft(): Draft {
  const text = readFileSync(README, 'utf8');
  const abnf = /^```abnf\n(.*?)^```/ms.exec(text)?.[1];
  const table = /^```ts\n(import type \{ Table \}.*?)^```/ms.exec(text)?.[1];
  const value = /acmeRoute\.parse\('([^']+)'\)/.exec(text)?.[1];
  if (abnf === undefined || table === undefined || value === undefined)
    throw new Error('codegen/README.md has no example of a grammar, its table and a value');
  return {
    name: 'acme',
    abnf,
    table,
    lines: [
      `Acme-Route: ${value}, <sip:p3.example.com>;weight=3;mode=cheap`,
      'acme: <sip:p2.example.com>;weight=70000',
      'Acme-Route: <sip:p2.example.com',
      'Via: SIP/2.0/UDP a.example.com;branch=z9hG4bK776asdhds;priority=7',
    ],
  };
}
