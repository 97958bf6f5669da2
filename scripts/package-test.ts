/**
 * `npm run test:package`: tests the packages as users install them.
 *
 * Invariant: the project into which they are installed lies outside of this one, and is removed afterwards.
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import codegenManifest from '../codegen/package.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { type Step, stepsOf } from './package/steps.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tool = (name: string) => join(root, 'node_modules/.bin', name);

class StepFailed extends Error {}

/** Runs a program to its end. Its output is shown only if it fails. */
function run(cwd: string, command: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 180_000, env: cleanEnvironment() });
  if (result.status !== 0) {
    const reason = result.error?.message ?? `ended with ${result.status ?? result.signal}`;
    throw new StepFailed(`${command} ${args.join(' ')}: ${reason}\n${result.stdout}${result.stderr}`);
  }
  return result;
}

/** npm passes its scripts the settings of their project, which an npm in another project must not see. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local|command)/i.test(name)),
  );
}

/** Packs a package, and returns the path of the archive. */
function pack(folder: string, from: string): string {
  const destination = mkdtempSync(join(folder, 'pack-'));
  run(from, 'npm', 'pack', '--silent', '--pack-destination', destination);
  const archive = readdirSync(destination).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new StepFailed('npm pack made no archive');
  return join(destination, archive);
}

function install(project: string, archive: string): void {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--offline', archive);
}

/** Returns every subpath of `exports`. A pattern stands for each file that it matches. */
function subpaths(project: string): readonly string[] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const name = join('sippet', subpath);
    if (!subpath.includes('*') || typeof target === 'string') return [name];
    const folder = join(project, 'node_modules/sippet', dirname(target.default));
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
    return files.map((file) => name.replace('*', file.slice(0, -'.js'.length)));
  });
}

function importAll(project: string, names: readonly string[]): void {
  const lines = names.map((name, at) => {
    const attributes = name.endsWith('.json') ? " with { type: 'json' }" : '';
    return `import * as m${at} from '${name}'${attributes};\nif (Object.keys(m${at}).length === 0) throw new Error('${name} is empty');`;
  });
  writeFileSync(join(project, 'import.js'), lines.join('\n'));
  run(project, process.execPath, 'import.js');
}

function compileConsumer(project: string): void {
  const compilerOptions = {
    ...{ target: 'ES2022', lib: ['ES2022'], module: 'NodeNext', types: [], outDir: 'out', rootDir: '.' },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  copyFileSync(join(root, 'scripts/package/consumer.ts'), join(project, 'consumer.ts'));
  run(project, tool('tsc'), '-p', '.');
}

/** Bundles messages for a browser, which has no module of Node, so nothing may stay outside of the bundle. */
async function bundle(project: string): Promise<void> {
  const contents = "export { defineHeader, Message, Uri } from 'sippet';\nexport * as headers from 'sippet/headers';";
  const { metafile, warnings } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    external: ['node:*'],
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const faults = [...imports.map((path) => `it imports ${path}`), ...warnings.map(({ text }) => text)];
  if (faults.length > 0) throw new StepFailed(faults.join('\n'));
}

/**
 * Follows codegen/README.md in an empty folder. Packages that it would install from the registry come from here: the
 * two archives, and the development dependencies as they are installed in this project.
 */
function walk(project: string, archives: { readonly sippet: string; readonly codegen: string }): string {
  // A dependency of the generator lies in its own folder if the project has another version of it.
  const here = (name: string) => {
    const own = join(root, 'codegen/node_modules', name);
    return existsSync(own) ? own : join(root, 'node_modules', name);
  };
  const sources: Readonly<Record<string, readonly string[]>> = {
    sippet: [archives.sippet],
    'sippet-codegen': [archives.codegen, ...Object.keys(codegenManifest.dependencies).map(here)],
  };
  const local = (word: string) => (word.startsWith('-') ? [word] : (sources[word] ?? [here(word)]));
  const act = (step: Step, printed: string): string => {
    if (step.kind === 'output') {
      if (printed.trim() !== step.text) throw new StepFailed(`it printed ${printed}, not ${step.text}`);
    } else if (step.kind === 'file') {
      mkdirSync(dirname(join(project, step.path)), { recursive: true });
      writeFileSync(join(project, step.path), step.text);
    } else {
      const [command = '', ...words] = step.line.split(' ');
      if (command !== 'npm' || words[0] !== 'install') return run(project, command, ...words).stdout;
      run(project, 'npm', 'install', '--no-audit', '--no-fund', '--offline', ...words.slice(1).flatMap(local));
    }
    return '';
  };
  mkdirSync(project);
  const steps = stepsOf(readFileSync(join(root, 'codegen/README.md'), 'utf8'), '## From a project of your own');
  return steps.reduce((printed, step) => act(step, printed), '');
}

/**
 * Checks the folder of the project: it passes the strictest type checks, equals a second run's output, and can come
 * from a table in .mjs.
 */
function afterWalk(project: string): void {
  const files = ['acme.abnf', 'acme.headers.ts', '--out', 'src/sip'];
  run(project, 'npx', 'sippet-codegen', ...files, '--check');
  const strictest = {
    ...{ module: 'NodeNext', target: 'ES2022', types: ['node'], noEmit: true, skipLibCheck: false, strict: true },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true },
    ...{ noUnusedLocals: true, noUnusedParameters: true, noImplicitReturns: true, isolatedModules: true },
    ...{ noFallthroughCasesInSwitch: true, noPropertyAccessFromIndexSignature: true, erasableSyntaxOnly: true },
  };
  const config = { compilerOptions: strictest, include: ['src', '*.headers.ts'] };
  writeFileSync(join(project, 'tsconfig.strict.json'), JSON.stringify(config));
  run(project, tool('tsc'), '-p', 'tsconfig.strict.json');
  const table = readFileSync(join(project, 'acme.headers.ts'), 'utf8');
  writeFileSync(join(project, 'acme.headers.mjs'), table.replace(/^import.*/m, '').replace('satisfies Table', ''));
  run(project, 'npx', 'sippet-codegen', 'acme.abnf', 'acme.headers.mjs', '--out', 'src/other');
  run(project, 'npx', 'sippet-codegen', 'init', 'more', 'Acme-More');
  run(project, 'npx', 'sippet-codegen', 'more.abnf', 'more.headers.ts', '--out', 'src/more');
  run(project, tool('tsc'), '-p', 'tsconfig.strict.json');
  const broken = spawnSync('npx', ['sippet-codegen', 'broken.abnf', '--out', 'src/broken'], {
    ...{ cwd: project, encoding: 'utf8', timeout: 60_000, env: cleanEnvironment() },
    ...{ stdio: ['ignore', 'pipe', 'pipe'] },
  });
  if (broken.status !== 1 || !broken.stderr.includes('broken.abnf')) throw new StepFailed('a missing file is no error');
}

let passed = 0;
let failed = 0;

/** Runs a step whose value later steps need. If it fails, they are not tried. */
async function step<Value>(name: string, act: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    const value = await act();
    passed++;
    console.log(`ok      ${name}`);
    return value;
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function testPackage(folder: string): Promise<void> {
  const project = join(folder, 'project');
  const archive = await step('npm pack', () => pack(folder, root));
  if (archive === undefined) return;
  await step('publint', () => run(root, tool('publint'), 'run', '--strict', archive));
  await step('attw', () => run(root, tool('attw'), '--profile', 'esm-only', archive));
  const installed = await step('install in an empty project', () => {
    install(project, archive);
    return project;
  });
  if (installed === undefined) return;
  await step('no dependency is installed with it', () => {
    const others = readdirSync(join(project, 'node_modules')).filter(
      (name) => name !== 'sippet' && !name.startsWith('.'),
    );
    if (others.length > 0) throw new StepFailed(others.join(', '));
  });
  const names = subpaths(project);
  const isTesting = (name: string) => name === 'sippet/testing';
  await step(`import ${names.length} subpaths`, () => {
    importAll(
      project,
      names.filter((name) => !isTesting(name)),
    );
    // It is the optional peer of `sippet/testing` only.
    symlinkSync(join(root, 'node_modules/fast-check'), join(project, 'node_modules/fast-check'));
    importAll(project, names.filter(isTesting));
  });
  await step('bundle for the browser', () => bundle(project));
  const compiled = await step('type-check and compile a consumer', () => {
    compileConsumer(project);
    return true;
  });
  if (compiled) await step('run the consumer', () => run(project, process.execPath, 'out/consumer.js'));
  await testCodegen(folder, archive);
}

async function testCodegen(folder: string, sippet: string): Promise<void> {
  const codegen = await step('npm pack sippet-codegen', () => pack(folder, join(root, 'codegen')));
  if (codegen === undefined) return;
  await step('publint sippet-codegen', () => run(root, tool('publint'), 'run', '--strict', codegen));
  await step('attw sippet-codegen', () => run(root, tool('attw'), '--profile', 'esm-only', codegen));
  const project = join(folder, 'walk');
  const walked = await step('the walk of codegen/README.md', () => {
    walk(project, { sippet, codegen });
    return true;
  });
  if (walked) await step('what it generated', () => afterWalk(project));
}

const folder = mkdtempSync(join(tmpdir(), 'sippet-package-'));
try {
  await testPackage(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
