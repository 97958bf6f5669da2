import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { readAbnf } from './abnf.ts';
import { limit } from './limits.ts';
import { link } from './link.ts';
import { type LoadedTable, loadTable } from './tables.ts';

export interface Loaded {
  readonly grammar: Grammar;
  readonly tables: readonly LoadedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a folder of `.abnf` and `.headers.ts` files, in the order of their names. */
export async function loadFolder(folder: string): Promise<Loaded> {
  const names = (await readdir(folder)).filter((name) => /\.(abnf|headers\.(ts|mjs))$/.test(name)).sort();
  const label = basename(folder);
  const files = await Promise.all(
    names.map(async (name) => [`${label}/${name}`, await readFile(join(folder, name), 'utf8')] as const),
  );
  return loadSources(new Map(files));
}

/** The same from texts by file name. */
export async function loadSources(sources: ReadonlyMap<string, string>): Promise<Loaded> {
  const files = [...sources].filter(([name]) => name.endsWith('.abnf')).map(([name, text]) => readAbnf(name, text));
  const { grammar, diagnostics: linking } = link(files);
  const diagnostics: Diagnostic[] = [...linking];
  const tables: LoadedTable[] = [];
  for (const [name, text] of sources) {
    if (name.endsWith('.abnf')) continue;
    const loaded = await loadTable(name, text);
    if ('table' in loaded) tables.push(loaded);
    else diagnostics.push(loaded);
  }
  const limited = limit({ ...grammar, sources }, tables, diagnostics);
  return { grammar: limited, tables, diagnostics };
}
