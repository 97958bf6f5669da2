/** Every `ts` block of a README is a program: it compiles, and it runs without an error. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
// The import `sippet` is resolved only within the package, so the programs are written there.
const folder = mkdtempSync(join(root, 'test/.markdown-'));
afterAll(() => rmSync(folder, { recursive: true }));

const programs = ['.', 'grammar', 'src', 'scripts']
  .flatMap((start) =>
    readdirSync(join(root, start), { recursive: start !== '.', encoding: 'utf8' }).map((name) => join(start, name)),
  )
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => blocksOf(name).map((text, at) => ({ name: `${name}, block ${at + 1}`, text })))
  // `npm run test:package` runs the blocks that need generated modules.
  .filter(({ text }) => !text.includes("'./sip/"))
  .map((block, at) => ({ ...block, file: join(folder, `${at}.ts`) }));

/** Returns the `ts` blocks of a README without the margin of the list that they are in. */
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

it('the programs in the READMEs compile', () => {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  const named = programs.reduce((text, { name, file }) => text.replaceAll(relative(root, file), name), stdout);
  expect(named).toBe('');
  expect(programs.length).toBeGreaterThan(5);
});

it.each(programs)('$name runs', async ({ file }) => {
  expect(await import(file)).toBeDefined();
});
