import { join } from 'node:path';
import { build } from 'esbuild';
import type { AnyDefinition } from 'sippet';
import { Project } from 'ts-morph';
import { type Compiled, compile } from '../../codegen/compile.ts';
import type { Files } from '../../codegen/emit/modules.ts';
import { loadSources } from '../../codegen/read/load.ts';

const SRC = join(import.meta.dirname, '../../src');
/** The folder in which the modules pretend to be, so that they import `src/runtime`. Nothing is written there. */
const FOLDER = join(SRC, 'virtual');

const CORE = `ALPHA = %x41-5A / %x61-7A
DIGIT = %x30-39
HEXDIG = DIGIT / "A" / "B" / "C" / "D" / "E" / "F"
DQUOTE = %x22
SP = %x20
HTAB = %x09
WSP = SP / HTAB
CRLF = %x0D.0A
OCTET = %x00-FF
VCHAR = %x21-7E
`;

const BASE = `;@import ALPHA DIGIT HEXDIG DQUOTE SP HTAB WSP CRLF OCTET VCHAR from rfc5234
LWS = [*WSP CRLF] 1*WSP
SWS = [LWS]
HCOLON = *WSP ":" SWS
COMMA = SWS "," SWS
SEMI = SWS ";" SWS
EQUAL = SWS "=" SWS
SLASH = SWS "/" SWS
token = 1*( ALPHA / DIGIT / "-" / "." / "!" / "%" / "*" / "_" / "+" / %x60 / "'" / "~" )
quoted-string = SWS DQUOTE *( LWS / %x21 / %x23-5B / %x5D-7E / quoted-pair ) DQUOTE
quoted-pair = "\\" ( %x00-09 / %x0B-0C / %x0E-7F )
gen-value = token / quoted-string
generic-param = token [ EQUAL gen-value ]
header-end = ""
SIP-message = HCOLON COMMA SEMI EQUAL SLASH token quoted-string generic-param OCTET VCHAR HEXDIG HTAB
`;

const IMPORTS = `;@import ALPHA DIGIT HEXDIG DQUOTE SP HTAB WSP CRLF OCTET VCHAR from rfc5234
;@import HCOLON COMMA SEMI EQUAL SLASH SWS LWS token quoted-string generic-param from rfc3261
`;

/** Matches modules about all headers of the library. */
const NOT_A_HEADERS = /^(registry|exported-rules|headers\/index)/;

/** A table with one header, `X-A`, and some rules. */
export interface SmallTable {
  readonly cardinality?: 'one' | 'list' | 'lines';
  readonly rules?: Readonly<Record<string, object>>;
  readonly value?: object;
  readonly [more: string]: unknown;
}

/** Compiles a grammar whose header is `X-A`, and imports the rules of RFCs that it uses. */
export async function compileGrammar(abnf: string, table: SmallTable = {}): Promise<Compiled> {
  return compile(await loadSources(grammarSources(abnf, table)));
}

/** Returns the files from which `compileGrammar` compiles a grammar. */
export function grammarSources(abnf: string, table: SmallTable = {}): ReadonlyMap<string, string> {
  const { cardinality = 'one', rules = {}, value, ...more } = table;
  const row = { name: 'X-A', rule: 'X-A', cardinality, ...(value === undefined ? {} : { value }) };
  return new Map([
    ['g/rfc5234.abnf', CORE],
    ['g/rfc3261.abnf', BASE],
    ['g/x.abnf', IMPORTS + abnf],
    ['g/x.headers.mjs', `export default ${JSON.stringify({ namespace: 'x', headers: [row], rules, ...more })};\n`],
  ]);
}

/** Returns the definition of `X-A` from modules that are held in memory. */
export async function importHeader(files: Files): Promise<AnyDefinition> {
  const bundle = await build({
    stdin: { contents: "export { xA } from './headers/x-a.ts';", resolveDir: FOLDER },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    plugins: [
      {
        name: 'memory',
        setup(esbuild) {
          esbuild.onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
            const full = join(importer === '<stdin>' ? FOLDER : resolveDir, path);
            const inMemory = full.startsWith(FOLDER);
            return { path: full, namespace: inMemory ? 'memory' : 'file' };
          });
          esbuild.onLoad({ filter: /./, namespace: 'memory' }, ({ path }) => ({
            contents: files.get(path.slice(FOLDER.length + 1)) ?? '',
            loader: 'ts',
            resolveDir: join(path, '..'),
          }));
        },
      },
    ],
  });
  const [output] = bundle.outputFiles;
  const module: { xA: AnyDefinition } = await import(
    `data:text/javascript;base64,${Buffer.from(output?.contents ?? '').toString('base64')}`
  );
  return module.xA;
}

/** Returns the type errors in the modules of several grammars; the map is keyed by the name of the grammar. */
export function typeErrors(compiled: ReadonlyMap<string, Files>): readonly string[] {
  const project = new Project({ tsConfigFilePath: join(SRC, '../tsconfig.json'), skipAddingFilesFromTsConfig: true });
  const files = [...compiled].flatMap(([name, each], at) =>
    [...each]
      .filter(([path]) => path.endsWith('.ts') && !NOT_A_HEADERS.test(path))
      .map(([path, text]) => {
        const file = project.createSourceFile(join(SRC, `virtual${at}`, path), text);
        return { name, path, file };
      }),
  );
  project.resolveSourceFileDependencies();
  const program = project.getProgram().compilerObject;
  return files.flatMap(({ name, path, file }) => {
    const source = file.compilerNode;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((each) => {
      const { line } = source.getLineAndCharacterOfPosition(each.start ?? 0);
      const message = typeof each.messageText === 'string' ? each.messageText : each.messageText.messageText;
      return `${name}: ${path}:${line + 1}: ${message}`;
    });
  });
}
