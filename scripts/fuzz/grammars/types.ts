/**
 * The compiler of TypeScript that ts-morph brings, over many cases at once, in memory.
 *
 * Invariant: the options are those of this repository, which are stricter than most users'. The modules of a case are
 * checked together with the types that they import; the runtime's own sources are not checked again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getLibFiles } from '@ts-morph/common';
import { ts } from 'ts-morph';
import type { Files } from '../../../codegen/emit/modules.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CASES = join(ROOT, 'cases');
const LIB = '/lib';

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
const { options: given } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
const options: ts.CompilerOptions = {
  ...given,
  paths: { 'sippet/runtime': [join(ROOT, 'src/extension.ts')] },
  // The cases import each other as files of a user's project do.
  rewriteRelativeImportExtensions: false,
  allowImportingTsExtensions: true,
};

const texts = new Map(getLibFiles().map(({ fileName, text }) => [`${LIB}/${fileName}`, text]));
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Returns the complaints of the compiler by the name of the case; a case without complaints has no entry. */
export function typeErrors(cases: ReadonlyMap<string, Files>): ReadonlyMap<string, readonly string[]> {
  const own = new Map<string, string>();
  for (const [name, files] of cases) for (const [path, text] of files) own.set(join(CASES, name, path), text);
  const host = hostOf(own);
  const program = ts.createProgram([...own.keys()], options, host);
  const found = new Map<string, string[]>();
  for (const path of own.keys()) {
    const source = program.getSourceFile(path);
    if (source === undefined) continue;
    for (const diagnostic of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
      const [name = '', ...rest] = path.slice(CASES.length + 1).split('/');
      const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
      found.set(name, [...(found.get(name) ?? []), `${rest.join('/')}: TS${diagnostic.code}: ${text}`]);
    }
  }
  return found;
}

function hostOf(own: ReadonlyMap<string, string>): ts.CompilerHost {
  const read = (path: string): string | undefined => own.get(path) ?? texts.get(path) ?? fromDisk(path);
  return {
    fileExists: (path) => read(path) !== undefined,
    readFile: read,
    getSourceFile: (path, language) => {
      const text = own.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language);
      if (!parsed.has(path)) {
        const other = read(path);
        parsed.set(path, other === undefined ? undefined : ts.createSourceFile(path, other, language));
      }
      return parsed.get(path);
    },
    getDefaultLibLocation: () => LIB,
    getDefaultLibFileName: (compilerOptions) => `${LIB}/${ts.getDefaultLibFileName(compilerOptions)}`,
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
}

function fromDisk(path: string): string | undefined {
  if (!path.startsWith(ROOT) || path.startsWith(CASES)) return undefined;
  const known = texts.get(path);
  if (known !== undefined) return known;
  try {
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    return text;
  } catch {
    return undefined;
  }
}
