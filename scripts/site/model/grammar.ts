/**
 * The grammar as the pages show it: the linked rules, who names whom, and where each rule has its place on the site.
 *
 * Invariant: every rule has exactly one place. A rule that one header alone reaches is a section of that header's page;
 * every other rule has a page.
 */
import type { Definition, Fix, Grammar, Rule } from '../../../codegen/ir/grammar.ts';
import { references } from '../../../codegen/ir/references.ts';
import { keyOf } from '../../../codegen/read/imports.ts';
import type { HeaderRow, Shape, Table } from '../../../codegen/table.ts';
import type { Node } from '../../../src/runtime/node.ts';

/** A header with the table that defines it. */
export interface HeaderOf {
  readonly row: HeaderRow;
  readonly table: Table;
  /** The key of its rule: `rfc3261:via`. */
  readonly key: string;
  /** The file of its page: `headers/via.html`. */
  readonly path: string;
  /** The keys of the rules that no other header reaches, in the order in which they are first named. */
  readonly own: readonly string[];
}

export class SiteGrammar {
  readonly grammar: Grammar;
  readonly tables: readonly Table[];
  readonly headers: readonly HeaderOf[];
  /** By the key of a rule, the names of the headers that reach it. */
  readonly reachedBy: ReadonlyMap<string, readonly string[]>;
  /** By the key of a rule, the keys of the rules that name it. */
  readonly namedBy: ReadonlyMap<string, readonly string[]>;
  readonly fixes: ReadonlyMap<string, Fix>;
  /** By the place of a name in a file, the key of the rule that it means. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #homes: ReadonlyMap<string, string>;

  constructor(grammar: Grammar, tables: readonly Table[]) {
    this.grammar = grammar;
    this.tables = tables;
    const rows = tables.flatMap((table) =>
      table.headers.map((row) => ({ row, table, key: keyOf(table.namespace, row.rule) })),
    );
    const reached = new Map(rows.map(({ key }) => [key, reachable(grammar, key)]));
    const reachedBy = new Map<string, string[]>();
    for (const { key, row } of rows)
      for (const rule of reached.get(key) ?? []) reachedBy.set(rule, [...(reachedBy.get(rule) ?? []), row.name]);
    this.reachedBy = reachedBy;
    this.headers = rows
      .map(({ row, table, key }) => ({
        row,
        table,
        key,
        path: `headers/${row.name.toLowerCase()}.html`,
        own: (reached.get(key) ?? []).filter((rule) => rule !== key && reachedBy.get(rule)?.length === 1),
      }))
      .sort((a, b) => a.row.name.localeCompare(b.row.name, 'en'));
    this.namedBy = namers(grammar);
    this.fixes = new Map(grammar.fixes.map((fix) => [fix.key, fix]));
    this.#names = namesOf(grammar);
    this.#homes = new Map(
      this.headers.flatMap(({ key, path, own }) => [
        [key, path] as const,
        ...own.map((rule) => [rule, `${path}#${anchorOf(rule)}`] as const),
      ]),
    );
  }

  rule(key: string): Rule {
    const rule = this.grammar.rules.get(key);
    if (rule === undefined) throw new Error(`the grammar has no rule ${key}`);
    return rule;
  }

  /** Returns the address of a rule from the root of the site. */
  homeOf(key: string): string {
    return this.#homes.get(key) ?? `rules/${key.replace(':', '/')}.html`;
  }

  /** Returns the rules that have a page. */
  get pages(): readonly Rule[] {
    return [...this.grammar.rules.values()].filter(({ key }) => !this.#homes.has(key));
  }

  /** Returns the key of the rule that is named at a place in a file. */
  keyAt(file: string, offset: number): string | undefined {
    return this.#names.get(`${file}:${offset}`);
  }

  /** Returns the shape that the tables give to a rule. */
  shapeOf(key: string): Shape | undefined {
    const { namespace, name } = this.rule(key);
    const rules = this.tables.find((table) => table.namespace === namespace)?.rules ?? {};
    return Object.entries(rules).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  }

  /** Returns the text of a definition as its file has it. */
  textOf({ span }: Definition): string {
    return this.grammar.sources.get(span.file)?.slice(span.start, span.end).trimEnd() ?? '';
  }
}

/** Returns the anchor of a rule on the page of its header. */
export function anchorOf(key: string): string {
  return `rule-${key.replace(':', '-')}`;
}

/** Returns the name of a namespace as headings have it: `RFC 3261`. */
export function sourceOf(namespace: string): string {
  if (namespace.startsWith('rfc')) return `RFC ${namespace.slice(3)}`;
  return namespace === 'iana' ? 'IANA registries' : 'leniences';
}

function reachable(grammar: Grammar, start: string): readonly string[] {
  const seen = new Set([start]);
  for (const key of seen) {
    const rule = grammar.rules.get(key);
    if (rule !== undefined) for (const next of references(rule.node)) seen.add(next);
  }
  return [...seen];
}

function namers(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { key, node } of grammar.rules.values())
    for (const name of new Set(references(node))) found.set(name, [...(found.get(name) ?? []), key]);
  return found;
}

function namesOf(grammar: Grammar): ReadonlyMap<string, string> {
  const nodes = [...grammar.rules.values(), ...grammar.fixes].flatMap(({ node }) => (node === undefined ? [] : [node]));
  return new Map(nodes.flatMap((node) => [...named(node)]));
}

function* named(node: Node): Generator<readonly [place: string, key: string]> {
  if (node.kind === 'rule') {
    if (node.span !== undefined) yield [`${node.span.file}:${node.span.start}`, node.key];
  } else if (node.kind === 'sequence') for (const item of node.items) yield* named(item);
  else if (node.kind === 'choice') for (const item of node.alternatives) yield* named(item);
  else if ('item' in node) yield* named(node.item);
}
