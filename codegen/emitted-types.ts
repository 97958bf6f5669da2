import { join, resolve } from 'node:path';
import { Project, ts } from 'ts-morph';
import { type Diagnostic, error, warning } from './diagnostic.ts';
import type { Files } from './emit/modules.ts';

/** The folder that the modules will be written to, and the rules by which it resolves imports. */
export interface Destination {
  readonly folder: string;
  /** Conditions of package exports besides `import` and `types`. */
  readonly conditions?: readonly string[];
}

/**
 * Returns the type errors in the modules of a project, as if these were written to their folder, by the strictest rules
 * and against the types of the `sippet` that is installed there. An error is a fault of the generator, and is reported
 * as one. The spans name the modules by their paths in `files`.
 */
export function emittedTypeErrors(files: Files, { folder, conditions = [] }: Destination): readonly Diagnostic[] {
  const options: ts.CompilerOptions = { ...STRICTEST, customConditions: [...conditions] };
  const from = join(resolve(folder), 'index.ts');
  if (ts.resolveModuleName('sippet/runtime', from, options, ts.sys).resolvedModule === undefined)
    return [notInstalled(folder, files)];
  const project = new Project({ compilerOptions: options, skipFileDependencyResolution: true });
  const paths = new Map([...files.keys()].map((path) => [join(resolve(folder), path), path]));
  for (const [full, path] of paths) project.createSourceFile(full, files.get(path), { overwrite: true });
  const program = project.getProgram().compilerObject;
  const found = [...paths.keys()].flatMap((full) => {
    const source = program.getSourceFile(full);
    return source === undefined
      ? []
      : [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const file = paths.get(ts.sys.resolvePath(first.file?.fileName ?? '')) ?? 'index.ts';
  const start = first.start ?? 0;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return [
    error(
      'emitted-types',
      `the generated module does not compile: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}${more}`,
      { file, start, end: start + (first.length ?? 1) },
      {
        hint:
          'this is a fault of sippet-codegen and not of your files: please report it with them, unless the installed ' +
          'sippet and sippet-codegen are of different versions; nothing was written',
      },
    ),
  ];
}

function notInstalled(folder: string, files: Files): Diagnostic {
  const [file = ''] = files.keys();
  return warning(
    'not-type-checked',
    `the modules were not type-checked, because no "sippet/runtime" can be imported from ${folder}`,
    { file, start: 0, end: 0 },
    { hint: 'npm install sippet' },
  );
}

const STRICTEST: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  // This checks modules in any project, whether its package.json says that they are CommonJS or not.
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
  noEmit: true,
  // Installed packages were checked when they were packed.
  skipLibCheck: true,
};
