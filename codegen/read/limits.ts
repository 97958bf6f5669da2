import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar, Rule } from '../ir/grammar.ts';
import { keyOf } from './imports.ts';
import { placeIn } from './place.ts';
import type { LoadedTable } from './tables.ts';

/** Puts the table's bounds and exceptions into the rules, as nodes. */
export function limit(grammar: Grammar, tables: readonly LoadedTable[], diagnostics: Diagnostic[]): Grammar {
  const rules = new Map(grammar.rules);
  for (const loaded of tables) {
    const { bounds = [], exceptions = [], namespace } = loaded.table;
    for (const [row, { rule, element, nth, min = 0, max }] of bounds.entries()) {
      apply(
        { rule, element, nth, path: ['bounds', row] },
        (item) => ({ kind: 'bound', item, min, max, span: item.span }),
        rules,
        grammar,
        namespace,
        loaded,
        diagnostics,
      );
    }
    for (const [row, { rule, element, words }] of exceptions.entries()) {
      apply(
        { rule, element, path: ['exceptions', row] },
        (item) => ({ kind: 'except', item, words, span: item.span }),
        rules,
        grammar,
        namespace,
        loaded,
        diagnostics,
      );
    }
  }
  return { ...grammar, rules };
}

interface Target {
  readonly rule: string;
  readonly element?: string | undefined;
  readonly nth?: number | undefined;
  /** The path of the row in the table. */
  readonly path: readonly (string | number)[];
}

function apply(
  { rule: name, element, nth = 0, path }: Target,
  wrap: (item: Node) => Node,
  rules: Map<string, Rule>,
  { sources }: Grammar,
  namespace: string,
  table: LoadedTable,
  diagnostics: Diagnostic[],
): void {
  const rule = rules.get(keyOf(namespace, name));
  if (rule === undefined) {
    diagnostics.push(
      error('table-rule', `there is no rule "${name}" to be limited`, placeIn(table, [...path, 'rule'])),
    );
    return;
  }
  let met = 0;
  let found = element === undefined;
  const visit = (node: Node): Node => {
    if (textOf(node, sources) === element) {
      if (met++ !== nth) return node;
      found = true;
      return wrap(node);
    }
    return within(node, visit);
  };
  rules.set(rule.key, { ...rule, node: element === undefined ? wrap(rule.node) : visit(rule.node) });
  if (found || isUnread(rule.node)) return;
  const related = {
    span: rule.definitions[0]?.span ?? { file: table.file, start: 0, end: 1 },
    message: 'this is the rule',
  };
  diagnostics.push(
    error(
      'table-element',
      `"${name}" has no element \`${element}\` (number ${nth})`,
      placeIn(table, [...path, 'element']),
      { related },
    ),
  );
}

/** Returns whether a rule had a syntax error, which is reported elsewhere, so that it derives nothing. */
function isUnread(node: Node): boolean {
  return node.kind === 'choice' && node.alternatives.length === 0;
}

function textOf({ span }: Node, sources: ReadonlyMap<string, string>): string | undefined {
  return span === undefined ? undefined : sources.get(span.file)?.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** Returns the same node with changed parts. */
function within(node: Node, change: (node: Node) => Node): Node {
  switch (node.kind) {
    case 'class':
    case 'literal':
    case 'rule':
      return node;
    case 'sequence':
      return { ...node, items: node.items.map(change) };
    case 'choice':
      return { ...node, alternatives: node.alternatives.map(change) };
    default:
      return { ...node, item: change(node.item) };
  }
}
