import { readFile, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { type Compiled, compile } from './compile.ts';
import { renderDiagnostic } from './diagnostic.ts';
import { PROJECT_MARK } from './emit/target.ts';
import { emittedTypeErrors } from './emitted-types.ts';
import { loadFolder, loadProject } from './read/load.ts';
import { scaffold } from './scaffold.ts';
import { tidy } from './tidy.ts';
import { differences, replaceMarked, writeAll } from './write.ts';

interface Options {
  readonly grammar?: string;
  readonly out?: string;
  readonly reportFile?: string;
  readonly extension: 'js' | 'ts';
  readonly check?: boolean;
  readonly report?: boolean;
  readonly verify?: boolean;
}

const command = new Command('sippet-codegen')
  .description('Compiles ABNF and header tables into typed SIP headers.')
  .argument('[files...]', 'ABNF and tables of your own: my-headers.abnf my-headers.headers.ts')
  .option('--out <folder>', 'where the modules go')
  .addOption(
    new Option('--extension <extension>', 'how the modules name each other').choices(['js', 'ts']).default('js'),
  )
  .option('--check', 'compare with what is there and write nothing')
  .option('--report', 'print what was proved')
  .option('--verify', 'compare each parser of a whole grammar with it, as is always done for files of your own')
  .addOption(new Option('--grammar <folder>', "a whole grammar instead: the library's own").conflicts('extension'))
  .addOption(new Option('--report-file <file>', 'where its report goes'))
  .action(async (files: readonly string[], options: Options) => {
    process.exitCode = await main(files, options);
  });

command
  .command('init')
  .description('Writes an ABNF file and a table to begin with.')
  .argument('<name>', 'what the files are called: my-headers, or rfc9999')
  .argument('<header>', 'the name of the header: Some-Header')
  .option('--folder <folder>', 'where they go', '.')
  .action(async (name: string, header: string, { folder }: { readonly folder: string }) => {
    const next = (files: readonly string[]) =>
      folder === 'grammar' ? 'npm run generate' : `npx sippet-codegen ${files.join(' ')} --out src/sip`;
    const { ok, text } = await scaffold({ name, header, folder, next });
    console[ok ? 'log' : 'error'](text);
    process.exitCode = ok ? 0 : 1;
  });

/** Runs the command and returns the exit code. */
async function main(files: readonly string[], { out, ...options }: Options): Promise<number> {
  if (out === undefined) return failed('where to? For example: --out src/sip');
  if (options.grammar !== undefined) return wholeGrammar(options.grammar, out, options);
  if (files.length === 0) return failed('which files? For example: my-headers.abnf my-headers.headers.ts');
  return ofProject(files, out, options);
}

async function ofProject(
  files: readonly string[],
  out: string,
  { extension, check, report }: Options,
): Promise<number> {
  const paths = files.map((file) => relative(process.cwd(), resolve(file)));
  for (const path of paths) if (!(await isReadable(path))) return failed(`cannot read ${path}`);
  const compiled = compiledOf(compile(await loadProject(paths), extension), report);
  if (compiled === undefined) return 1;
  const folder = resolve(out);
  const faults = emittedTypeErrors(compiled.files, { folder: out, conditions: conditionsOf(process.execArgv) });
  for (const fault of faults) console.error(renderDiagnostic(fault, compiled.files));
  if (faults.some(({ severity }) => severity === 'error')) return 1;
  if (check === true) return different(await differences(compiled.files, folder, PROJECT_MARK));
  const inTheWay = await replaceMarked(compiled.files, folder, PROJECT_MARK);
  if (inTheWay.length === 0) return 0;
  return failed(`not generated, so not overwritten: ${inTheWay.join(', ')} in ${out}; choose another folder`);
}

/** Returns the conditions by which this process resolves the exports of packages. */
function conditionsOf(flags: readonly string[]): readonly string[] {
  return flags.flatMap((flag) => /^(?:-C|--conditions)=(.*)$/.exec(flag)?.[1] ?? []);
}

async function wholeGrammar(
  grammar: string,
  out: string,
  { reportFile, check, report, verify }: Options,
): Promise<number> {
  const compiled = compiledOf(compile(await loadFolder(resolve(grammar)), 'js', verify === true), report);
  if (compiled === undefined) return 1;
  const files = await tidy(compiled.files, process.cwd());
  const folder = resolve(out);
  if (check === true) {
    const stale = reportFile !== undefined && (await textOf(reportFile)) !== compiled.report() ? [reportFile] : [];
    return different([...(await differences(files, folder)), ...stale]);
  }
  await rm(folder, { recursive: true, force: true });
  await writeAll(files, folder);
  if (reportFile !== undefined) await writeFile(reportFile, compiled.report());
  return 0;
}

/** Prints all diagnostics. Returns the result, or `undefined` if there was an error. */
function compiledOf(
  compiled: Compiled,
  isReportWanted = false,
): { readonly files: NonNullable<Compiled['files']>; readonly report: () => string } | undefined {
  const { files, messages } = compiled;
  for (const message of messages) console.error(message);
  if (files === undefined) return undefined;
  if (isReportWanted) console.log(compiled.report);
  return { files, report: () => compiled.report ?? '' };
}

function different(paths: readonly string[]): number {
  for (const path of paths) console.error(`not what the grammar gives: ${path}`);
  return paths.length === 0 ? 0 : 1;
}

function failed(why: string): number {
  console.error(`error: ${why}`);
  return 1;
}

async function isReadable(path: string): Promise<boolean> {
  return (await textOf(path)) !== undefined;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

await command.parseAsync();
