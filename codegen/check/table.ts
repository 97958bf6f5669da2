import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar, Rule } from '../ir/grammar.ts';
import { keyOf } from '../read/link.ts';
import { nearest } from '../read/nearest.ts';
import { type LoadedTable, placeIn } from '../read/tables.ts';
import type { HeaderRow } from '../table.ts';

/** Where the table and the grammar disagree: names, compact forms, list-ness, rules that are not there. */
export function tableMismatches(grammar: Grammar, tables: readonly LoadedTable[]): readonly Diagnostic[] {
  return tables.flatMap((loaded) => [
    ...loaded.table.headers.flatMap((row) => headerMismatches(grammar, loaded, row)),
    ...unknownRules(grammar, loaded),
  ]);
}

function unknownRules({ rules }: Grammar, loaded: LoadedTable): readonly Diagnostic[] {
  const { namespace, rules: shapes, exports = [] } = loaded.table;
  const own = [...rules.values()].filter((rule) => rule.namespace === namespace).map(({ name }) => name);
  const missing = [...Object.keys(shapes), ...exports].filter((name) => !rules.has(keyOf(namespace, name)));
  return missing.map((name) =>
    error('table-rule', `${namespace} has no rule "${name}"`, placeIn(loaded, undefined, name), {
      hint: nearest(name, own),
    }),
  );
}

function headerMismatches({ rules }: Grammar, loaded: LoadedTable, row: HeaderRow): readonly Diagnostic[] {
  const rule = rules.get(keyOf(loaded.table.namespace, row.rule));
  const place = placeIn(loaded, 'name', row.name);
  if (rule === undefined) return [error('table-rule', `${loaded.table.namespace} has no rule "${row.rule}"`, place)];
  const found = shapeOf(rule);
  const span = rule.definitions[0]?.span ?? place;
  if (found === undefined) {
    return [
      error('header-rule', `"${row.rule}" is no header: it is not "Name" HCOLON value`, span, {
        related: { span: place, message: 'the table says that it is' },
      }),
    ];
  }
  const disagree = (what: string, grammar: string, table: string): readonly Diagnostic[] =>
    grammar === table
      ? []
      : [
          error('table-mismatch', `${what} is ${grammar} here`, span, {
            related: { span: place, message: `and ${table} in the table` },
          }),
        ];
  const compact = (name: string | undefined): string => (name === undefined ? 'absent' : `"${name}"`);
  return [
    ...disagree('the name', `"${found.name}"`, `"${row.name}"`),
    ...disagree('the compact form', compact(found.compact), compact(row.compact)),
    ...(row.cardinality === 'list' || row.cardinality === 'one'
      ? disagree('the header', found.list ? 'a list' : 'one value', row.cardinality === 'list' ? 'a list' : 'one value')
      : []),
  ];
}

interface HeaderShape {
  readonly name: string;
  readonly compact: string | undefined;
  readonly list: boolean;
}

/** `( "Name" / "n" ) HCOLON value`; a list where the value has a part `*( COMMA x )`. */
function shapeOf({ node }: Rule): HeaderShape | undefined {
  if (node.kind !== 'sequence') return undefined;
  const [head, colon, ...value] = node.items;
  if (colon?.kind !== 'rule' || !colon.key.endsWith(':hcolon')) return undefined;
  const [name, compact] = namesOf(head);
  return name === undefined ? undefined : { name, compact, list: value.some(isList) };
}

function namesOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'literal') return [node.text];
  return node?.kind === 'choice' ? node.alternatives.flatMap(namesOf) : [];
}

function isList(node: Node): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.items.some(isList);
    case 'choice':
      return node.alternatives.some(isList);
    case 'repeat': {
      const first = node.item.kind === 'sequence' ? node.item.items[0] : undefined;
      return (first?.kind === 'rule' && first.key.endsWith(':comma')) || isList(node.item);
    }
    default:
      return false;
  }
}
