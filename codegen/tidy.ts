import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Files } from './emit/modules.ts';
import { writeAll } from './write.ts';

const run = promisify(execFile);

/**
 * Formats the modules with the Biome of the project for which they are written. Without Biome they stay as they are.
 */
export async function tidy(files: Files, project: string): Promise<Files> {
  const biome = biomeOf(project);
  if (biome === undefined) return files;
  const folder = await mkdtemp(join(tmpdir(), 'sippet-codegen-'));
  try {
    await writeFile(join(folder, 'biome.json'), await configuration(project));
    await writeAll(files, folder);
    await run(process.execPath, [biome, 'check', '--write', '--max-diagnostics=20', '.'], { cwd: folder });
    const paths = [...files.keys()];
    return new Map(
      await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function biomeOf(project: string): string | undefined {
  try {
    return createRequire(join(project, 'package.json')).resolve('@biomejs/biome/bin/biome');
  } catch {
    return undefined;
  }
}

/** Returns the project's Biome configuration without its list of files, because the modules are formatted elsewhere. */
async function configuration(project: string): Promise<string> {
  const { formatter, javascript, linter } = JSON.parse(await readFile(join(project, 'biome.json'), 'utf8'));
  return JSON.stringify({ root: true, formatter, javascript, linter });
}
