/**
 * The library's grammar. It is read once, and each case gets the rules that it reaches.
 *
 * Invariant: a case is linked and compiled with the same functions as a project's files are. The rules that it does not
 * reach are left out before linking, since planning and proving the whole library costs seconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Compiled, compile } from '../../../codegen/compile.ts';
import { references } from '../../../codegen/ir/references.ts';
import { type AbnfFile, readAbnf } from '../../../codegen/read/abnf.ts';
import { keyOf } from '../../../codegen/read/imports.ts';
import { limit } from '../../../codegen/read/limits.ts';
import { link } from '../../../codegen/read/link.ts';
import type { Loaded } from '../../../codegen/read/load.ts';
import { type LoadedTable, loadTable } from '../../../codegen/read/tables.ts';
import type { Table } from '../../../codegen/table.ts';
import type { Rules } from '../../../test/oracle/naive/element.ts';
import { linkRead } from '../../../test/oracle/naive/link.ts';
import { type AbnfText, readAbnfText } from '../../../test/oracle/naive/read-abnf.ts';

/** A grammar and its table, as a user would write them. */
export interface Case {
  readonly abnf: string;
  readonly table: Table;
}

export const CASE_NAMESPACE = 'acme';
const ABNF = `${CASE_NAMESPACE}.abnf`;
const TABLE = `${CASE_NAMESPACE}.headers.mjs`;

export class Library {
  readonly #files: readonly AbnfFile[];
  readonly #tables: readonly LoadedTable[];
  readonly #sources: ReadonlyMap<string, string>;
  readonly #texts: ReadonlyMap<string, AbnfText>;
  /** The keys that each rule names. */
  readonly #references: ReadonlyMap<string, readonly string[]>;

  private constructor(sources: ReadonlyMap<string, string>, tables: readonly LoadedTable[]) {
    const abnf = [...sources].filter(([name]) => name.endsWith('.abnf'));
    this.#sources = sources;
    this.#tables = tables;
    this.#files = abnf.map(([name, text]) => readAbnf(name, text));
    this.#texts = new Map(abnf.map(([name, text]) => [name, readAbnfText(text)]));
    const { rules } = link(this.#files).grammar;
    this.#references = new Map([...rules].map(([key, { node }]) => [key, [...references(node)]]));
  }

  static async load(): Promise<Library> {
    const folder = new URL('../../../grammar/', import.meta.url);
    const names = readdirSync(folder).filter((name) => /\.(abnf|headers\.ts)$/.test(name));
    const sources = new Map(
      names.sort().map((name) => [`sippet/grammar/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
    );
    const tables: LoadedTable[] = [];
    for (const [name, text] of sources) {
      if (name.endsWith('.abnf')) continue;
      const table = await loadTable(name, text);
      if ('table' in table) tables.push(table);
    }
    return new Library(sources, tables);
  }

  compile(example: Case): Compiled {
    return compile(this.#loaded(example));
  }

  /** Returns the rules of the case and of the library as the oracle reads them. */
  rules({ abnf, table }: Case): Rules {
    const texts = new Map([...this.#texts, [ABNF, readAbnfText(abnf)]]);
    return linkRead(texts, [...this.#tables.map((each) => each.table), table]);
  }

  /** Returns the tables that hold for a case: its own first. */
  tables({ table }: Case): readonly Table[] {
    return [table, ...this.#tables.map((each) => each.table)];
  }

  #loaded({ abnf, table }: Case): Loaded {
    const own = readAbnf(ABNF, abnf);
    const reached = this.#reached(own);
    const files = [...this.#files.map((file) => without(file, reached)), own];
    const { grammar, diagnostics: linking } = link(files);
    const ownTable = { file: TABLE, text: `export default ${JSON.stringify(table, undefined, 2)};\n`, table };
    const tables = [...this.#tables.map((each) => withoutRules(each, reached)), ownTable];
    const sources = new Map([...this.#sources, [ABNF, abnf], [TABLE, ownTable.text]]);
    const diagnostics = [...linking];
    const limited = limit({ ...grammar, sources }, tables, diagnostics);
    return { grammar: limited, tables, diagnostics, own: new Set([ABNF, TABLE]) };
  }

  /**
   * Returns the keys of the library's rules that the case needs: those that it names, and the headers that its `=/`
   * change.
   */
  #reached(own: AbnfFile): ReadonlySet<string> {
    const imported = own.imports.flatMap(({ names, from }) => names.map(({ name }) => keyOf(from, name)));
    const added = new Set(
      own.definitions
        .filter(({ incremental }) => incremental)
        .map(({ name }) => imported.find((key) => key.endsWith(`:${name.toLowerCase()}`))),
    );
    const headers = this.#tables.flatMap(({ table }) => table.headers.map(({ rule }) => keyOf(table.namespace, rule)));
    const changed = headers.filter((key) => [...this.#closure([key])].some((each) => added.has(each)));
    return this.#closure([...imported, ...changed, keyOf('rfc3261', 'header-end')]);
  }

  #closure(keys: readonly string[]): ReadonlySet<string> {
    const seen = new Set(keys);
    for (const key of seen) for (const next of this.#references.get(key) ?? []) seen.add(next);
    return seen;
  }
}

function without(file: AbnfFile, reached: ReadonlySet<string>): AbnfFile {
  const homes = new Map(
    file.imports.flatMap(({ names, from }) =>
      names.map(({ name }) => [name.toLowerCase(), keyOf(from, name)] as const),
    ),
  );
  const definitions = file.definitions.filter(
    ({ name }) => reached.has(keyOf(file.namespace, name)) || reached.has(homes.get(name.toLowerCase()) ?? ''),
  );
  const imports = file.imports.map((each) => ({
    ...each,
    names: each.names.filter(({ name }) => reached.has(keyOf(each.from, name))),
  }));
  return { ...file, definitions, imports };
}

function withoutRules(loaded: LoadedTable, reached: ReadonlySet<string>): LoadedTable {
  const { table } = loaded;
  const isReached = (rule: string): boolean => reached.has(keyOf(table.namespace, rule));
  return {
    ...loaded,
    table: {
      ...table,
      headers: table.headers.filter(({ rule }) => isReached(rule)),
      rules: Object.fromEntries(Object.entries(table.rules).filter(([rule]) => isReached(rule))),
      bounds: (table.bounds ?? []).filter(({ rule }) => isReached(rule)),
      exceptions: (table.exceptions ?? []).filter(({ rule }) => isReached(rule)),
      exports: [],
    },
  };
}
