import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { compile } from './compile.ts';
import type { Files } from './emit/modules.ts';
import { loadFolder } from './read/load.ts';
import { tidy, writeAll } from './tidy.ts';

interface Options {
  readonly grammar: string;
  readonly out: string;
  readonly reportFile: string;
  readonly check?: boolean;
  readonly report?: boolean;
}

const command = new Command('sippet-codegen')
  .description('Compiles a folder of ABNF and header tables into TypeScript.')
  .option('--grammar <folder>', 'the ABNF and table files', 'grammar')
  .option('--out <folder>', 'where the modules go; what else is there is removed', 'src/generated')
  .option('--report-file <file>', 'where the report of the proofs goes', 'codegen/report.md')
  .option('--check', 'compare with what is there and write nothing')
  .option('--report', 'print the report')
  .action(async (options: Options) => {
    process.exitCode = await main(options);
  });

/** The exit code. */
async function main({ grammar, out, reportFile, check, report }: Options): Promise<number> {
  const compiled = compile(await loadFolder(resolve(grammar)));
  for (const message of compiled.messages) console.error(message);
  if (compiled.files === undefined || compiled.report === undefined) return 1;
  if (report === true) console.log(compiled.report);
  const files = await tidy(compiled.files, process.cwd());
  if (check === true) return compare(files, resolve(out), resolve(reportFile), compiled.report);
  await rm(resolve(out), { recursive: true, force: true });
  await writeAll(files, resolve(out));
  await writeFile(resolve(reportFile), compiled.report);
  return 0;
}

/** Names what differs from what would be written. */
async function compare(files: Files, folder: string, reportFile: string, report: string): Promise<number> {
  const present = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = present.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const different: string[] = paths.filter((path) => !files.has(path));
  for (const [path, text] of files) if ((await readText(join(folder, path))) !== text) different.push(path);
  if ((await readText(reportFile)) !== report) different.push(reportFile);
  for (const path of different) console.error(`not what the grammar gives: ${path}`);
  return different.length === 0 ? 0 : 1;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

await command.parseAsync();
