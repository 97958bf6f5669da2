import { basename } from 'node:path';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { type AbnfFile, readAbnf } from './abnf.ts';
import { limit } from './limits.ts';
import { link } from './link.ts';
import type { Prepared } from './prepared.ts';
import type { Sources } from './sources.ts';
import { tableErrors } from './table-check.ts';
import { type LoadedTable, loadTable } from './tables.ts';

export interface Loaded {
  readonly grammar: Grammar;
  readonly tables: readonly LoadedTable[];
  readonly diagnostics: readonly Diagnostic[];
  /** In a project, the names of the files that are not the library's. */
  readonly own?: ReadonlySet<string> | undefined;
}

const TABLE = /\.(ts|mts|js|mjs)$/;

/** Loads a project's own files, ABNF and tables, on top of the library's grammar. */
export async function loadOnTopOf(library: Sources, own: Sources, prepared?: Prepared): Promise<Loaded> {
  const loaded = await loadSources(new Map([...library, ...own]), prepared);
  const taken = new Set([...library.keys()].map(namespaceOf));
  const diagnostics = [...own.keys()].flatMap((file) => misnamed(file, taken));
  return { ...loaded, diagnostics: [...diagnostics, ...loaded.diagnostics], own: new Set(own.keys()) };
}

function misnamed(file: string, taken: ReadonlySet<string>): readonly Diagnostic[] {
  const span = { file, start: 0, end: 0 };
  if (!file.endsWith('.abnf') && !TABLE.test(file))
    return [error('file', 'this is neither ABNF nor a table', span, { hint: 'name it x.abnf, or x.headers.ts' })];
  if (!taken.has(namespaceOf(file))) return [];
  return [
    error('taken-namespace', `"${namespaceOf(file)}" is a namespace of the library`, span, {
      hint: `give the file another name, and ";@import NAME from ${namespaceOf(file)}" what it needs`,
    }),
  ];
}

/** Returns the namespace of a file: `rfc3261` for `grammar/rfc3261.fixes.abnf`. */
export function namespaceOf(file: string): string {
  return basename(file).split('.')[0] ?? '';
}

/** Loads the texts of files, by their names. Those that `prepared` knows are not read again. */
export async function loadSources(sources: Sources, prepared: Prepared = () => undefined): Promise<Loaded> {
  const abnf = (name: string, text: string): AbnfFile => {
    const known = prepared(name, text);
    return known !== undefined && 'abnf' in known ? known.abnf : readAbnf(name, text);
  };
  const files = [...sources].filter(([name]) => name.endsWith('.abnf')).map(([name, text]) => abnf(name, text));
  const { grammar, diagnostics: linking } = link(files);
  const diagnostics: Diagnostic[] = [...linking];
  const tables: LoadedTable[] = [];
  for (const [name, text] of sources) {
    if (name.endsWith('.abnf')) continue;
    const known = prepared(name, text);
    const loaded =
      known !== undefined && 'table' in known ? { file: name, text, ...known } : await loadTable(name, text);
    const wrong = 'table' in loaded ? tableErrors(loaded) : [loaded];
    diagnostics.push(...wrong);
    if ('table' in loaded && wrong.length === 0) tables.push(loaded);
  }
  const limited = limit({ ...grammar, sources }, tables, diagnostics);
  return { grammar: limited, tables, diagnostics };
}
