import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../../codegen/compile.ts';
import { loadFolder } from '../../codegen/read/load.ts';
import { writeAll } from '../../codegen/tidy.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The text of the step of grammar/README.md that names `file`, out of its code block. */
function step(file: string): string {
  const readme = readFileSync(join(ROOT, 'grammar/README.md'), 'utf8');
  const block = readme.slice(readme.indexOf(`\`${file}\``)).match(/```\w+\n([\s\S]*?)```/)?.[1] ?? '';
  const lines = block.split('\n');
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(margin)).join('\n');
}

describe('a header that is added by the steps of grammar/README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sippet-add-header-'));
  let compiled: Compiled;

  beforeAll(async () => {
    cpSync(join(ROOT, 'grammar'), join(folder, 'grammar'), { recursive: true });
    for (const file of ['grammar/rfc3327.abnf', 'grammar/rfc3327.headers.ts'])
      writeFileSync(join(folder, file), step(file));
    compiled = compile(await loadFolder(join(folder, 'grammar')));
    cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
    await writeAll(compiled.files ?? new Map(), join(folder, 'src/generated'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles', () => {
    expect(compiled.messages.filter((message) => message.includes('error'))).toEqual([]);
    expect([...(compiled.files?.keys() ?? [])]).toContain('headers/path.ts');
  });

  it('is typed, and exported with the others', () => {
    const text = compiled.files?.get('headers/path.ts') ?? '';
    expect(text).toMatch(
      /export interface PathValue \{[\s\S]*displayName\?: string[\s\S]*uri: Uri[\s\S]*params: Params/,
    );
    expect(compiled.files?.get('registry.ts')).toContain('readonly path?: readonly PathValue[] | undefined;');
    expect(compiled.files?.get(join('headers', 'index.ts'))).toContain(
      "path, type PathValue, type PathValueInput } from './path.ts'",
    );
  });

  it('is parsed and printed', async () => {
    const { path } = await import(join(dirname(join(folder, 'src/x')), 'generated/headers/path.ts'));
    const value = path.parse('<sip:p1.example.com;lr>;a=b, <sip:p2.example.com;lr>');
    expect(value.map(({ uri }: { uri: { host: string } }) => uri.host)).toEqual(['p1.example.com', 'p2.example.com']);
    expect(path.print(value)).toBe('<sip:p1.example.com;lr>;a=b, <sip:p2.example.com;lr>');
    expect(path.safeParse('sip:p1.example.com').ok).toBe(false);
  });
});
