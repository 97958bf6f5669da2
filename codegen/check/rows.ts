import { type Diagnostic, error, warning } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { keyOf } from '../read/imports.ts';
import { placeIn } from '../read/place.ts';
import type { LoadedTable } from '../read/tables.ts';
import type { HeaderRow } from '../table.ts';
import { type HeaderShape, headerShape } from './header-shape.ts';

/** Reports headers without a row in a table, and names that two headers have. */
export function rowErrors(
  grammar: Grammar,
  tables: readonly LoadedTable[],
  own?: ReadonlySet<string>,
): readonly Diagnostic[] {
  return [...headersWithoutRow(grammar, tables), ...namesTwice(tables, own)];
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
        hint: `add to the headers of ${namespace}.headers.ts: ${rowOf(rule.name, header)}`,
      }),
    ];
  });
}

function rowOf(rule: string, { name, compact, list }: HeaderShape): string {
  const short = compact === undefined ? '' : ` compact: '${compact}',`;
  return `{ name: '${name}',${short} rule: '${rule}', cardinality: '${list === 'yes' ? 'list' : 'one'}' }`;
}

/** The headers that the library itself reads, whose values must have the type that it expects. */
export const READ_BY_LIBRARY = new Set(
  'via from to call-id cseq contact route record-route require timestamp max-forwards content-type content-length'.split(
    ' ',
  ),
);

interface PlacedRow {
  readonly row: HeaderRow;
  readonly table: LoadedTable;
  readonly path: readonly (string | number)[];
}

/**
 * Reports names that are used twice. Names and compact forms are one set, without case, because a message shows only
 * the text before the colon.
 */
function namesTwice(tables: readonly LoadedTable[], own: ReadonlySet<string> = new Set()): readonly Diagnostic[] {
  const first = new Map<string, PlacedRow>();
  const found: Diagnostic[] = [];
  const rows = tables.flatMap((table) =>
    table.table.headers.map((row, i): PlacedRow => ({ row, table, path: ['headers', i] })),
  );
  const ofProject = new Map(
    rows.filter(({ table }) => own.has(table.file)).map((each) => [each.row.name.toLowerCase(), each]),
  );
  for (const placed of rows) {
    const another = ofProject.get(placed.row.name.toLowerCase());
    if (another !== undefined && !own.has(placed.table.file)) {
      found.push(replacement(placed, another));
      continue;
    }
    for (const property of ['name', 'compact'] as const) {
      const written = placed.row[property];
      if (written === undefined) continue;
      const earlier = first.get(written.toLowerCase());
      if (earlier === undefined) first.set(written.toLowerCase(), { ...placed, path: [...placed.path, property] });
      else
        found.push(
          twice(written, placeIn(placed.table, [...placed.path, property]), placeIn(earlier.table, earlier.path)),
        );
    }
  }
  return found;
}

/**
 * Reports a project's header that the library also has. It replaces the library's, unless the library itself reads that
 * header.
 */
function replacement(before: PlacedRow, { row, table, path }: PlacedRow): Diagnostic {
  const span = placeIn(table, [...path, 'name']);
  const related = { span: placeIn(before.table, [...before.path, 'name']), message: 'the library defines it here' };
  if (!READ_BY_LIBRARY.has(row.name.toLowerCase()))
    return warning('replaced-header', `the library also has "${row.name}", which this replaces`, span, { related });
  return error('replaced-header', `the library reads "${row.name}" itself, so it cannot have another rule`, span, {
    related,
    hint: 'import the rule that is to derive more, and add to it with "=/"',
  });
}

function twice(name: string, span: Diagnostic['span'], other: Diagnostic['span']): Diagnostic {
  return error('duplicate-header', `"${name}" is the name of two headers`, span, {
    related: { span: other, message: 'the other header is here' },
  });
}
