import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Cache, hashOf, type Outcome } from '../../codegen/cache.ts';
import { runProject } from '../../codegen/run.ts';
import { scaffold } from '../../codegen/scaffold.ts';

const root = mkdtempSync(join(tmpdir(), 'sippet-cache-'));
const newFolder = (): string => mkdtempSync(join(root, 'x-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the cache of sippet-codegen', () => {
  const outcome: Outcome = { files: new Map([['a.ts', 'export {};\n']]), messages: ['a warning'], report: 'proved' };

  it('returns what was kept for the same key, and nothing for another', async () => {
    const cache = new Cache(newFolder());
    expect(await cache.write('1', outcome)).toBeUndefined();
    expect(await cache.read('1')).toEqual(outcome);
    expect(await cache.read('2')).toBeUndefined();
  });

  it.each([
    ['has one other character', (text: string) => text.replace('a warning', 'a Warning')],
    ['is cut off', (text: string) => text.slice(0, -5)],
    ['is empty', () => ''],
    ['is something else', () => '{}\n'],
  ])('removes an entry that %s, and returns nothing', async (_name, damage) => {
    const folder = newFolder();
    const cache = new Cache(folder);
    await cache.write('1', outcome);
    const path = join(folder, '1.json');
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(await cache.read('1')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not accept the entry of another key', async () => {
    const folder = newFolder();
    const cache = new Cache(folder);
    await cache.write('1', outcome);
    writeFileSync(join(folder, '2.json'), readFileSync(join(folder, '1.json')));
    expect(await cache.read('2')).toBeUndefined();
  });

  it('keeps 16 results', async () => {
    const folder = newFolder();
    const cache = new Cache(folder);
    for (let i = 0; i < 20; i++) await cache.write(String(i), outcome);
    expect(readdirSync(folder)).toHaveLength(16);
    expect(await cache.read('19')).toEqual(outcome);
  });

  it('says why a result cannot be kept', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(await new Cache(join(file, 'below')).write('1', outcome)).toMatch(/ENOTDIR/);
  });

  it('lies in the package around a folder', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{}');
    const cache = await Cache.of(join(folder, 'deep/er'));
    await cache?.write('1', outcome);
    expect(readdirSync(join(folder, 'node_modules/.cache/sippet-codegen'))).toEqual(['1.json']);
  });

  it('tells lists of texts apart that are joined to the same text', () => {
    expect(hashOf(['ab', 'c'])).not.toBe(hashOf(['a', 'bc']));
  });
});

describe('a run that finds its result in the cache', () => {
  it('writes the same modules, also if the entry was damaged, and not if a file has changed', async () => {
    const folder = newFolder();
    await scaffold({ name: 'own', header: 'Own', folder, next: () => '' });
    const grammar = join(folder, 'own.abnf');
    const files = [grammar, join(folder, 'own.headers.ts')];
    const kept = join(folder, 'cache');
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const run = (out: string) =>
      runProject({ files, extension: 'js', out, check: false, report: false, cache: new Cache(kept) });
    const written = async (): Promise<ReadonlyMap<string, string>> => {
      const out = newFolder();
      expect(await run(out)).toBe(0);
      const paths = readdirSync(out, { recursive: true }).map(String);
      const modules = paths.filter((path) => path.endsWith('.ts'));
      return new Map(modules.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
    };
    const first = await written();
    expect(first.has('headers/own.ts')).toBe(true);
    const [entry = ''] = readdirSync(kept);
    expect(await written()).toEqual(first);
    const text = readFileSync(join(kept, entry), 'utf8');
    writeFileSync(join(kept, entry), text.replace('Do not edit', 'Do edit'));
    expect(await written()).toEqual(first);
    expect(readFileSync(join(kept, entry), 'utf8')).toBe(text);
    writeFileSync(grammar, `${readFileSync(grammar, 'utf8')}own-rule = unknown-rule\n`);
    expect(await run(newFolder())).toBe(1);
    expect(readdirSync(kept)).toEqual([entry]);
    errors.mockRestore();
  });
});
