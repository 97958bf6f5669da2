import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { references } from '../ir/references.ts';
import { camel } from '../plan/grammar-view.ts';
import { keyOf } from '../read/imports.ts';
import { nearest } from '../read/nearest.ts';
import { placeIn } from '../read/place.ts';
import type { LoadedTable } from '../read/tables.ts';
import type { HeaderRow } from '../table.ts';
import { headerShape } from './header-shape.ts';
import { takenNames } from './taken-names.ts';

type Path = readonly (string | number)[];

/**
 * Reports contradictions between the table and the grammar: names, compact forms, lists, and rules that do not exist.
 */
export function tableMismatches(
  grammar: Grammar,
  tables: readonly LoadedTable[],
  own?: ReadonlySet<string>,
): readonly Diagnostic[] {
  const namespaces = new Set([...grammar.rules.values()].map(({ namespace }) => namespace));
  return tables.flatMap((loaded) => {
    const { namespace } = loaded.table;
    return namespaces.has(namespace) || isEmpty(loaded)
      ? mismatches(grammar, loaded, own?.has(loaded.file) === true)
      : [homeless(loaded, namespaces)];
  });
}

function isEmpty({ table }: LoadedTable): boolean {
  return table.headers.length === 0 && Object.keys(table.rules).length === 0;
}

function homeless(loaded: LoadedTable, namespaces: ReadonlySet<string>): Diagnostic {
  const { namespace } = loaded.table;
  return error('unknown-namespace', `there are no rules of "${namespace}"`, placeIn(loaded, ['namespace']), {
    hint: nearest(namespace, namespaces) ?? `the namespace is the name of the ABNF file beside it: ${namespace}.abnf`,
  });
}

function mismatches(grammar: Grammar, loaded: LoadedTable, isOwn: boolean): readonly Diagnostic[] {
  return [
    ...loaded.table.headers.flatMap((row, i) => headerMismatches(grammar, loaded, row, ['headers', i])),
    ...unknownRules(grammar, loaded),
    ...takenNames(loaded, isOwn),
  ];
}

function unknownRules({ rules }: Grammar, loaded: LoadedTable): readonly Diagnostic[] {
  const { namespace, headers, rules: shapes, exports = [] } = loaded.table;
  const own = [...rules.values()].filter((rule) => rule.namespace === namespace).map(({ name }) => name);
  const named: readonly (readonly [string, Path])[] = [
    ...headers.map(({ rule }, i) => [rule, ['headers', i, 'rule']] as const),
    ...Object.keys(shapes).map((name) => [name, ['rules', name]] as const),
    ...exports.map((name, i) => [name, ['exports', i]] as const),
  ];
  return named
    .filter(([name]) => !rules.has(keyOf(namespace, name)))
    .map(([name, path]) =>
      error('table-rule', `${namespace} has no rule "${name}"`, placeIn(loaded, path), {
        hint: nearest(name, own) ?? hintForImport(rules, namespace, name),
      }),
    );
}

/** Returns how to give a rule of another file a field, if the files of a namespace import a rule of that name. */
function hintForImport(rules: Grammar['rules'], namespace: string, name: string): string | undefined {
  const isMeant = (key: string): boolean => rules.get(key)?.name.toLowerCase() === name.toLowerCase();
  const own = [...rules.values()].filter((rule) => rule.namespace === namespace);
  const imported = own.flatMap(({ node }) => references(node)).find(isMeant);
  if (imported === undefined) return undefined;
  const field = camel(name);
  return `"${name}" is imported: write fields: { '${name}': '${field}' } where it is used, or a rule that is only this one`;
}

function headerMismatches({ rules }: Grammar, loaded: LoadedTable, row: HeaderRow, path: Path): readonly Diagnostic[] {
  const rule = rules.get(keyOf(loaded.table.namespace, row.rule));
  const span = rule?.definitions[0]?.span;
  if (rule === undefined || span === undefined) return [];
  const found = headerShape(rule);
  if (found === undefined) {
    return [
      error('header-rule', `"${row.rule}" is no header: it is not "Name" HCOLON value`, span, {
        related: { span: placeIn(loaded, [...path, 'rule']), message: 'the table says that it is' },
        hint: 'write "Name" HCOLON value, or ( "Name" / "n" ) HCOLON value with its compact form',
      }),
    ];
  }
  const disagree = (what: string, grammar: string, table: string, property: string): readonly Diagnostic[] => {
    if (grammar === table) return [];
    const place = placeIn(loaded, [...path, property]);
    return [
      error('table-mismatch', `${what} is ${grammar} here`, span, {
        related: { span: place, message: `and ${table} in the table` },
      }),
    ];
  };
  const compact = (name: string | undefined): string => (name === undefined ? 'absent' : `"${name}"`);
  const listness = (list: boolean): string => (list ? 'a list' : 'one value');
  return [
    ...disagree('the name', `"${found.name}"`, `"${row.name}"`, 'name'),
    ...disagree(
      'the compact form',
      compact(found.compact),
      compact(row.compact),
      row.compact === undefined ? 'name' : 'compact',
    ),
    ...(row.cardinality === 'lines' || found.list === 'maybe'
      ? []
      : disagree('the header', listness(found.list === 'yes'), listness(row.cardinality === 'list'), 'cardinality')),
  ];
}
