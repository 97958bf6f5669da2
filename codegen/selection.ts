import type { Grammar } from './ir/grammar.ts';
import { references } from './ir/references.ts';
import { keyOf } from './read/imports.ts';
import type { HeaderRow, Table } from './table.ts';

/** A header for which a project gets modules. */
export interface Selected {
  readonly namespace: string;
  readonly row: HeaderRow;
  /** Whether its rule extends the library's rule or is another one. */
  readonly replaces: 'extended' | 'other';
}

/** The headers that a project's own files define, and those of the library that their `=/` extend. */
export class Selection {
  readonly headers: readonly Selected[];
  readonly #grammar: Grammar;
  readonly #own: ReadonlySet<string>;
  readonly #changed = new Map<string, boolean>();

  constructor(grammar: Grammar, tables: readonly Table[], own: ReadonlySet<string>) {
    this.#grammar = grammar;
    this.#own = own;
    const rows = tables.flatMap(({ namespace, headers }) => headers.map((row) => ({ namespace, row })));
    const ofProject = rows.filter(({ namespace, row }) => this.isOwn(keyOf(namespace, row.rule)));
    const taken = new Set(ofProject.map(({ row }) => row.name.toLowerCase()));
    const extended = rows.filter(
      ({ namespace, row }) => !taken.has(row.name.toLowerCase()) && this.isChanged(keyOf(namespace, row.rule)),
    );
    this.headers = [
      ...ofProject.map((each) => ({ ...each, replaces: 'other' as const })),
      ...extended
        .filter((each) => !ofProject.includes(each))
        .map((each) => ({ ...each, replaces: 'extended' as const })),
    ];
  }

  /** Returns whether a rule belongs to the project. */
  isOwn(key: string): boolean {
    const [first] = this.#grammar.rules.get(key)?.definitions ?? [];
    return first !== undefined && this.#own.has(first.span.file);
  }

  /** Returns whether a definition of the project contributes to what a rule derives. */
  isChanged(key: string): boolean {
    const known = this.#changed.get(key);
    if (known !== undefined) return known;
    const seen = new Set([key]);
    for (const each of seen) {
      const rule = this.#grammar.rules.get(each);
      if (rule === undefined) continue;
      if (rule.definitions.some(({ span }) => this.#own.has(span.file))) {
        this.#changed.set(key, true);
        return true;
      }
      for (const next of references(rule.node)) seen.add(next);
    }
    this.#changed.set(key, false);
    return false;
  }
}
