/**
 * The library's files as they were read when the package was built, which spares each run the time to read them.
 *
 * Invariant: an entry is found by a hash of the name and the text that it was read from, so a file that has changed
 * since has none.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../cache.ts';
import type { Table } from '../table.ts';
import { type AbnfFile, readAbnf } from './abnf.ts';
import { readLibrary, type Sources } from './sources.ts';
import { loadTable } from './tables.ts';

/** The rules of a file of ABNF, or the rows of a table. */
type Content = { readonly abnf: AbnfFile } | { readonly table: Table };

/** Returns what a file says, if it is known. */
export type Prepared = (name: string, text: string) => Content | undefined;

const STORE = fileURLToPath(new URL('../../grammar/prepared.json', import.meta.url));

/** Reads the library's grammar and tables, and stores what they say. */
export async function prepareLibrary(): Promise<void> {
  await writeFile(STORE, await preparedText(await readLibrary()));
}

/** Returns what was stored for the library's files. The repository itself stores nothing, and reads them each time. */
export async function preparedLibrary(): Promise<Prepared> {
  return preparedIn(await readFile(STORE, 'utf8').catch(() => '{}'));
}

export async function preparedText(sources: Sources): Promise<string> {
  const contents: Record<string, Content> = {};
  for (const [name, text] of sources) contents[hashOf([name, text])] = await contentOf(name, text);
  return JSON.stringify(contents);
}

export function preparedIn(stored: string): Prepared {
  // JSON has no infinity, which is the largest number of an open repetition. `preparedText` wrote the rest.
  const contents = JSON.parse(stored, (key, value) =>
    key === 'max' && value === null ? Number.POSITIVE_INFINITY : value,
  ) as Readonly<Record<string, Content>>;
  return (name, text) => contents[hashOf([name, text])];
}

async function contentOf(name: string, text: string): Promise<Content> {
  if (name.endsWith('.abnf')) return { abnf: readAbnf(name, text) };
  const loaded = await loadTable(name, text);
  if ('table' in loaded) return { table: loaded.table };
  throw new Error(`${name}: ${loaded.message}`);
}
