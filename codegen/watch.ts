import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** In milliseconds: editors write a file in several steps, which are one change. */
const PAUSE = 100;

/**
 * Calls `act` now and after each change of one of `files`, never twice at a time. Folders are watched instead of files
 * because many editors replace a file by another. If `isFolder` is true, each path is itself a folder in which every
 * file counts.
 */
export function watchFiles(
  files: readonly string[],
  act: () => Promise<unknown>,
  { isFolder = false }: { readonly isFolder?: boolean } = {},
): { close(): void } {
  const names = new Set(files.map((file) => basename(file)));
  const folders = new Set(files.map((file) => (isFolder ? resolve(file) : dirname(resolve(file)))));
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve<unknown>(undefined);
  const queue = (): void => {
    running = running.then(act);
  };
  const changed = (name: string | null): void => {
    if (!isFolder && name !== null && !names.has(name)) return;
    clearTimeout(timer);
    timer = setTimeout(queue, PAUSE);
  };
  const watchers = [...folders].map((folder): FSWatcher => watch(folder, (_event, name) => changed(name)));
  queue();
  return {
    close(): void {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
