/** Writes modules to files, and compares files with modules. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './emit/modules.ts';

export async function writeAll(files: Files, folder: string): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * Writes the modules of a project. Only files that begin with `mark` are overwritten or removed, because all others are
 * somebody's work. Returns the files that stand in the way; if there are any, nothing is written.
 */
export async function replaceMarked(files: Files, folder: string, mark: string): Promise<readonly string[]> {
  const present = await textsIn(folder);
  const inTheWay = [...files.keys()].filter((path) => present.get(path)?.startsWith(mark) === false);
  if (inTheWay.length > 0) return inTheWay;
  for (const [path, text] of present) if (text.startsWith(mark) && !files.has(path)) await rm(join(folder, path));
  await writeAll(files, folder);
  return [];
}

/** Returns the files of a folder that differ from the modules. Files that do not begin with `mark` are not compared. */
export async function differences(files: Files, folder: string, mark = ''): Promise<readonly string[]> {
  const present = await textsIn(folder);
  const surplus = [...present]
    .filter(([path, text]) => text.startsWith(mark) && !files.has(path))
    .map(([path]) => path);
  return [...surplus, ...[...files].filter(([path, text]) => present.get(path) !== text).map(([path]) => path)];
}

/** Returns the texts of a folder by path, or an empty map if the folder does not exist. */
async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'));
  return new Map(
    await Promise.all(
      paths
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((path) => /\.(ts|md)$/.test(path))
        .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
    ),
  );
}
