import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The texts of ABNF files and tables, by the names that messages use for them. */
export type Sources = ReadonlyMap<string, string>;

const LIBRARY = fileURLToPath(new URL('../../grammar', import.meta.url));

/** Reads the grammar and the tables of the library. */
export async function readLibrary(): Promise<Sources> {
  return sourcesOf(LIBRARY, 'sippet/grammar');
}

/** Reads the `.abnf` and `.headers.ts` files of a folder, in the order of their names. */
export async function readFolder(folder: string): Promise<Sources> {
  return sourcesOf(folder, basename(folder));
}

/** Reads files by their paths, which become their names. Throws what the file system throws. */
export async function readFiles(paths: readonly string[]): Promise<Sources> {
  return textsOf([...new Set(paths)].map((path) => [path, path]));
}

async function sourcesOf(folder: string, label: string): Promise<Sources> {
  const names = (await readdir(folder)).filter((name) => /\.(abnf|headers\.(ts|mjs))$/.test(name)).sort();
  return textsOf(names.map((name) => [`${label}/${name}`, join(folder, name)]));
}

async function textsOf(paths: readonly (readonly [name: string, path: string])[]): Promise<Sources> {
  return new Map(await Promise.all(paths.map(async ([name, path]) => [name, await readFile(path, 'utf8')] as const)));
}
