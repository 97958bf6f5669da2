import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Cache, hashOf, type Outcome } from './cache.ts';
import type { Compiled } from './compile.ts';
import { renderDiagnostic } from './diagnostic.ts';
import { PROJECT_MARK } from './emit/target.ts';
import { fingerprint, manifestOf } from './fingerprint.ts';
import { readFiles, readFolder, readLibrary, type Sources } from './read/sources.ts';
import { differences, replaceMarked, writeAll } from './write.ts';

/**
 * The runs of the command: each reads, compiles, and writes or compares.
 *
 * Invariant: whatever loads ts-morph is imported when it is needed, because loading it takes longer than a run whose
 * result is in the cache.
 */
interface RunOptions {
  readonly out: string;
  /** Whether the modules are compared with those in `out` instead of written. */
  readonly check: boolean;
  /** Whether the report is printed. */
  readonly report: boolean;
  /** The results of earlier runs, if they are to be used and kept. */
  readonly cache: Cache | undefined;
}

export interface ProjectRun extends RunOptions {
  readonly files: readonly string[];
  readonly extension: 'js' | 'ts';
}

export interface GrammarRun extends RunOptions {
  readonly grammar: string;
  readonly reportFile: string | undefined;
  /** Whether the parsers are compared with the grammar. */
  readonly verify: boolean;
}

/** Compiles files of a project. Returns the exit code. */
export async function runProject({ files, extension, out, check, report, cache }: ProjectRun): Promise<number> {
  for (const path of files) if ((await textOf(path)) === undefined) return failed(`cannot read ${path}`);
  const library = await readLibrary();
  const own = await readFiles(files);
  const inputs = ['project', extension, String(report), ...flat(library), 'own', ...flat(own)];
  const outcome = await cached(cache, inputs, async () => {
    const [{ loadOnTopOf }, { preparedLibrary }, { compile }] = await Promise.all([
      import('./read/load.ts'),
      import('./read/prepared.ts'),
      import('./compile.ts'),
    ]);
    return outcomeOf(compile(await loadOnTopOf(library, own, await preparedLibrary()), extension), report);
  });
  if (outcome.files === undefined) return 1;
  if (report) console.log(outcome.report);
  if (!(await compiles(outcome.files, out))) return 1;
  const folder = resolve(out);
  if (check) return different(await differences(outcome.files, folder, PROJECT_MARK));
  const inTheWay = await replaceMarked(outcome.files, folder, PROJECT_MARK);
  if (inTheWay.length === 0) return 0;
  return failed(`not generated, so not overwritten: ${inTheWay.join(', ')} in ${out}; choose another folder`);
}

/** Compiles a whole grammar, as the library does with its own. Returns the exit code. */
export async function runGrammar({ grammar, out, reportFile, check, report, verify, cache }: GrammarRun) {
  const sources = await readFolder(resolve(grammar));
  const isReportWanted = report || reportFile !== undefined;
  const project = process.cwd();
  const format = [(await textOf('biome.json')) ?? '', await manifestOf('@biomejs/biome', project)];
  const inputs = ['grammar', String(isReportWanted), String(verify), ...format, ...flat(sources)];
  const outcome = await cached(cache, inputs, async () => {
    const modules = [import('./read/load.ts'), import('./compile.ts'), import('./tidy.ts')] as const;
    const [{ loadSources }, { compile }, { tidy }] = await Promise.all(modules);
    const made = outcomeOf(compile(await loadSources(sources), 'js', verify), isReportWanted);
    return made.files === undefined ? made : { ...made, files: await tidy(made.files, project) };
  });
  if (outcome.files === undefined) return 1;
  if (report) console.log(outcome.report);
  const folder = resolve(out);
  const text = outcome.report ?? '';
  if (check) {
    const stale = reportFile !== undefined && (await textOf(reportFile)) !== text ? [reportFile] : [];
    return different([...(await differences(outcome.files, folder)), ...stale]);
  }
  await rm(folder, { recursive: true, force: true });
  await writeAll(outcome.files, folder);
  if (reportFile !== undefined) await writeFile(reportFile, text);
  return 0;
}

/** Returns the kept result of the same inputs, or makes and keeps it, and prints its messages. */
async function cached(cache: Cache | undefined, inputs: readonly string[], make: () => Promise<Made>): Promise<Made> {
  const key = cache === undefined ? '' : hashOf([await fingerprint(), ...inputs]);
  const known = await cache?.read(key);
  const outcome = known ?? (await make());
  for (const message of outcome.messages) console.error(message);
  const { files } = outcome;
  if (cache !== undefined && known === undefined && files !== undefined) {
    const failure = await cache.write(key, { ...outcome, files });
    if (failure !== undefined) console.error(`warning: the result cannot be cached: ${failure}`);
  }
  return outcome;
}

/** An outcome that has no modules if there was an error. */
type Made = Omit<Outcome, 'files'> & { readonly files: Outcome['files'] | undefined };

function outcomeOf(compiled: Compiled, isReportWanted: boolean): Made {
  const { files, messages } = compiled;
  return { files, messages, report: isReportWanted ? compiled.report : undefined };
}

/** Returns whether the modules of a project can be compiled, and prints why if they cannot. */
async function compiles(files: Outcome['files'], folder: string): Promise<boolean> {
  const { emittedTypeErrors } = await import('./emitted-types.ts');
  const faults = emittedTypeErrors(files, { folder, conditions: conditionsOf(process.execArgv) });
  for (const fault of faults) console.error(renderDiagnostic(fault, files));
  return !faults.some(({ severity }) => severity === 'error');
}

/** Returns the conditions by which this process resolves the exports of packages. */
function conditionsOf(flags: readonly string[]): readonly string[] {
  return flags.flatMap((flag) => /^(?:-C|--conditions)=(.*)$/.exec(flag)?.[1] ?? []);
}

function flat(sources: Sources): readonly string[] {
  return [...sources].flat();
}

function different(paths: readonly string[]): number {
  for (const path of paths) console.error(`not what the grammar gives: ${path}`);
  return paths.length === 0 ? 0 : 1;
}

export function failed(why: string): number {
  console.error(`error: ${why}`);
  return 1;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
