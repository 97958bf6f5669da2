/** Loads grammars from files. `load.ts` loads them from texts, for which it needs nothing of Node.js. */
import { type Loaded, loadOnTopOf, loadSources } from './load.ts';
import { preparedLibrary } from './prepared.ts';
import { readFiles, readFolder, readLibrary } from './sources.ts';

/** Reads and loads a folder of `.abnf` and `.headers.ts` files. */
export async function loadFolder(folder: string): Promise<Loaded> {
  return loadSources(await readFolder(folder));
}

/** Reads and loads the library's grammar and a project's own files on top of it: ABNF and tables, by their paths. */
export async function loadProject(paths: readonly string[]): Promise<Loaded> {
  return loadOnTopOf(await readLibrary(), await readFiles(paths), await preparedLibrary());
}
