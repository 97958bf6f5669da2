/**
 * Modules with one of them replaced, as a module that can be imported.
 *
 * Invariant: no source is written to. A bundle lies in the cache of `node_modules`, and imports what it leaves out.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = join(import.meta.dirname, '../..');
const KEPT = join(ROOT, 'node_modules/.cache/sippet-mutate');

let count = 0;

/**
 * Imports what `entries` export, with the texts of some files replaced, by their paths from the root. Only files below
 * one of `inside` become part of the bundle; all others are imported as they are, and shared with the program.
 */
export async function importWith(
  entries: readonly string[],
  texts: ReadonlyMap<string, string>,
  inside: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const isInside = (path: string): boolean => inside.some((folder) => path.startsWith(join(ROOT, folder)));
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((path) => `export * from ${JSON.stringify(join(ROOT, path))};`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    treeShaking: true,
    packages: 'external',
    conditions: ['sippet-source'],
    plugins: [
      {
        name: 'mutant',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^[./]/ }, ({ path, resolveDir }) => {
            const full = path.startsWith('/') ? path : join(resolveDir, path);
            return isInside(full) ? { path: full } : { path: pathToFileURL(full).href, external: true };
          });
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = texts.get(path.slice(ROOT.length + 1));
            return contents === undefined ? undefined : { contents, loader: 'ts', resolveDir: dirname(path) };
          });
        },
      },
    ],
  });
  // Packages are found from where the bundle lies.
  await mkdir(KEPT, { recursive: true });
  const path = join(KEPT, `${process.pid}-${count++ % 2}.mjs`);
  await writeFile(path, outputFiles[0]?.contents ?? '');
  return import(`${pathToFileURL(path).href}?${count}`);
}
