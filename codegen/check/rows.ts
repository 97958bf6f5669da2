import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { keyOf } from '../read/imports.ts';
import { placeIn } from '../read/place.ts';
import type { LoadedTable } from '../read/tables.ts';
import { headerShape } from './header-shape.ts';

/** Every header has one row, and every name one header. */
export function rowErrors(grammar: Grammar, tables: readonly LoadedTable[]): readonly Diagnostic[] {
  return [...headersWithoutRow(grammar, tables), ...namesTwice(tables)];
}

function headersWithoutRow({ rules }: Grammar, tables: readonly LoadedTable[]): readonly Diagnostic[] {
  const rows = new Set(tables.flatMap(({ table }) => table.headers.map(({ rule }) => keyOf(table.namespace, rule))));
  return [...rules.values()].flatMap((rule) => {
    const { key, namespace, definitions } = rule;
    const [first] = definitions;
    const header = headerShape(rule);
    if (rows.has(key) || header === undefined || first === undefined) return [];
    return [
      error('header-without-row', `no table has a row for the header "${header.name}"`, first.span, {
        hint: `add it to ${namespace}.headers.ts`,
      }),
    ];
  });
}

/** Names and compact forms, which fold case, share one space: the message sees only what stands before the colon. */
function namesTwice(tables: readonly LoadedTable[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly table: LoadedTable; readonly path: readonly (string | number)[] }>();
  const found: Diagnostic[] = [];
  for (const table of tables) {
    for (const [row, { name, compact }] of table.table.headers.entries()) {
      for (const [property, written] of Object.entries({ name, compact })) {
        if (written === undefined) continue;
        const earlier = first.get(written.toLowerCase());
        const path = ['headers', row, property];
        if (earlier === undefined) first.set(written.toLowerCase(), { table, path });
        else found.push(twice(written, placeIn(table, path), placeIn(earlier.table, earlier.path)));
      }
    }
  }
  return found;
}

function twice(name: string, span: Diagnostic['span'], other: Diagnostic['span']): Diagnostic {
  return error('duplicate-header', `"${name}" is the name of two headers`, span, {
    related: { span: other, message: 'it is one here' },
  });
}
