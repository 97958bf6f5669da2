/**
 * The results of earlier runs, by a hash of all that they were made from.
 *
 * Invariant: an entry is used only if its text has the hash that it begins with, so a damaged entry, or one that was
 * made from something else, is the same as none. It is removed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './emit/modules.ts';

/** The result of a successful run: the modules, its warnings, and the report if there is one. */
export interface Outcome {
  readonly files: Files;
  readonly messages: readonly string[];
  readonly report: string | undefined;
}

/** The number of entries that are kept; the oldest are removed. */
const MOST = 16;

/** Returns the hash of a list of texts; no two different lists are joined to the same text. */
export function hashOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns the cache of the package that `folder` lies in, or `undefined` if it lies in none. */
  static async of(folder: string): Promise<Cache | undefined> {
    for (let at = folder; ; at = dirname(at)) {
      const found = await stat(join(at, 'package.json')).catch(() => undefined);
      if (found?.isFile()) return new Cache(join(at, 'node_modules/.cache/sippet-codegen'));
      if (at === dirname(at)) return undefined;
    }
  }

  async read(key: string): Promise<Outcome | undefined> {
    const path = this.#pathOf(key);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const outcome = outcomeIn(key, text);
    if (outcome === undefined) await rm(path, { recursive: true, force: true });
    return outcome;
  }

  /** Keeps a result. Returns why it cannot be kept, if it cannot. */
  async write(key: string, outcome: Outcome): Promise<string | undefined> {
    const body = JSON.stringify({ ...outcome, files: [...outcome.files] });
    const path = this.#pathOf(key);
    // A run that reads at the same time sees the whole entry or none.
    const unfinished = `${path}.${process.pid}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(unfinished, `${hashOf([key, body])}\n${body}`);
      await rename(unfinished, path);
      await this.#prune();
      return undefined;
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    }
  }

  async #prune(): Promise<void> {
    const paths = (await readdir(this.#folder)).map((name) => join(this.#folder, name));
    const dated = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
    const old = dated.sort((a, b) => b.at - a.at).slice(MOST);
    await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}

function outcomeIn(key: string, text: string): Outcome | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== hashOf([key, body])) return undefined;
  // The hash shows that `write` wrote it.
  const { files, messages, report } = JSON.parse(body) as Omit<Outcome, 'files'> & {
    readonly files: readonly (readonly [string, string])[];
  };
  return { files: new Map(files), messages, report };
}
