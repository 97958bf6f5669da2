/** The generator itself as an input of its results: its source, what it depends on, and the version of Node.js. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from './cache.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Returns a hash that differs between two generators that can give different results. */
export async function fingerprint(): Promise<string> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(FOLDER.length + 1))
    .filter((path) => !/^(node_modules|dist)\b/.test(path))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(FOLDER, path), 'utf8')));
  const morph = dirname(createRequire(import.meta.url).resolve('ts-morph'));
  const versions = await Promise.all([
    manifestOf('apg-js', FOLDER),
    manifestOf('ts-morph', FOLDER),
    manifestOf('@ts-morph/common', morph),
  ]);
  return hashOf([process.version, ...versions, ...paths, ...texts]);
}

/** Returns the manifest of a package, which has its version, as it is installed for a folder; `""` if it is not. */
export async function manifestOf(name: string, folder: string): Promise<string> {
  for (const modules of createRequire(join(folder, 'index.js')).resolve.paths(name) ?? []) {
    const text = await readFile(join(modules, name, 'package.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return '';
}
