/**
 * The generated modules of the library, the rules as they were linked, and the headers of the tables.
 *
 * Invariant: the modules are those in `src/generated`, which `npm run generate -- --check` shows to be current.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSources } from '../../codegen/read/load.ts';
import { readFolder } from '../../codegen/read/sources.ts';
import type { Expected } from '../../codegen/verify/verify.ts';
import type { Node } from '../../src/runtime/node.ts';
import { ROOT } from './bundle.ts';

export const FOLDER = 'src/generated';

export interface Library {
  /** By path in `FOLDER`. */
  readonly files: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, Node>;
  readonly headers: readonly Expected[];
}

/** Reads the library. */
export async function readGenerated(): Promise<Library> {
  const names = (await readdir(join(ROOT, FOLDER), { recursive: true })).filter((path) => path.endsWith('.ts'));
  const files = new Map<string, string>();
  for (const name of names.sort()) files.set(name, await readFile(join(ROOT, FOLDER, name), 'utf8'));
  const { grammar, tables } = await loadSources(await readFolder(join(ROOT, 'grammar')));
  const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
  const headers = tables.flatMap(({ table: { namespace, headers } }) =>
    headers.map(({ name, rule }) => ({ name, key: `${namespace}:${rule.toLowerCase()}`, isOwn: true })),
  );
  return { files, rules, headers };
}
