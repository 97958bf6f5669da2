import { relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { Cache } from './cache.ts';
import { failed, runGrammar, runProject } from './run.ts';
import { scaffold } from './scaffold.ts';
import { watchFiles } from './watch.ts';

interface Options {
  readonly grammar?: string;
  readonly out?: string;
  readonly reportFile?: string;
  readonly extension: 'js' | 'ts';
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly cache: boolean;
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
  .addOption(
    new Option('--watch', 'generate again whenever one of the files changes, until it is interrupted').conflicts(
      'check',
    ),
  )
  .option('--no-cache', 'use no result of an earlier run, and keep none (node_modules/.cache/sippet-codegen)')
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

/** Runs the command once, or until it is interrupted. Returns the exit code. */
async function main(given: readonly string[], options: Options): Promise<number> {
  const { out, grammar, extension, reportFile, check = false, report = false, verify = false } = options;
  if (out === undefined) return failed('where to? For example: --out src/sip');
  const files = given.map((file) => relative(process.cwd(), resolve(file)));
  if (grammar === undefined && files.length === 0)
    return failed('which files? For example: my-headers.abnf my-headers.headers.ts');
  const cache = options.cache ? await Cache.of(process.cwd()) : undefined;
  const shared = { out, check, report, cache };
  const run = (): Promise<number> =>
    grammar === undefined
      ? runProject({ ...shared, files, extension })
      : runGrammar({ ...shared, grammar, reportFile, verify });
  if (options.watch !== true) return run();
  const again = async (): Promise<void> => {
    process.exitCode = await run().catch(thrown);
    console.error(process.exitCode === 0 ? `written to ${out}; watching` : 'nothing written; watching');
  };
  watchFiles(grammar === undefined ? files : [grammar], again, { isFolder: grammar !== undefined });
  return 0;
}

/** Reports what a run threw, for example because a file was removed, so that the next change is tried as well. */
function thrown(cause: unknown): number {
  return failed(cause instanceof Error ? cause.message : String(cause));
}

await command.parseAsync();
