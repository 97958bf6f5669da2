/** Every `ts` block of a README is a program: it compiles, and it runs without an error. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
// What `sippet` is, is known within the package only.
const folder = mkdtempSync(join(root, 'test/.markdown-'));
afterAll(() => rmSync(folder, { recursive: true }));

const programs = ['.', 'grammar', 'src', 'scripts']
  .flatMap((start) =>
    readdirSync(join(root, start), { recursive: start !== '.', encoding: 'utf8' }).map((name) => join(start, name)),
  )
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => blocksOf(name).map((text, at) => ({ name: `${name}, block ${at + 1}`, text })))
  // What needs generated modules is run by the test of the packages.
  .filter(({ text }) => !text.includes("'./sip/"))
  .map((block, at) => ({ ...block, file: join(folder, `${at}.ts`) }));

/** Blocks lose the margin of the list that they stand in. */
function blocksOf(name: string): readonly string[] {
  const text = readFileSync(join(root, name), 'utf8');
  return [...text.matchAll(/^( *)```ts\n([\s\S]*?)^ *```$/gm)].map(([, margin = '', block = '']) =>
    block.replaceAll(new RegExp(`^${margin}`, 'gm'), ''),
  );
}

beforeAll(() => {
  for (const { file, text } of programs) writeFileSync(file, text);
  const config = { extends: relative(folder, join(root, 'tsconfig.json')), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
});

it('they compile', () => {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  const named = programs.reduce((text, { name, file }) => text.replaceAll(relative(root, file), name), stdout);
  expect(named).toBe('');
  expect(programs.length).toBeGreaterThan(5);
});

it.each(programs)('$name runs', async ({ file }) => {
  expect(await import(file)).toBeDefined();
});
