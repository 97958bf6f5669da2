import type { Node } from '../../src/runtime/node.ts';
import { freeName } from '../free-name.ts';
import type { Entry, HeaderRow, RecordShape, Table } from '../table.ts';
import { fieldsOf } from './fields.ts';
import type { Form } from './form.ts';
import { camel, isReserved, itemOf, keyOf, pascal } from './grammar-view.ts';
import { isLeafShape } from './leaf.ts';
import type { Planner } from './planner.ts';
import { NO_SCOPE, scopeOf } from './scope.ts';

/** A header, with the value that its rule derives after the colon. */
export interface PlannedHeader {
  readonly row: HeaderRow;
  readonly namespace: string;
  readonly entry: Entry;
  /** The field of `message.headers`: `callId`. */
  readonly key: string;
  /** The name of its definition: `callId`, or `packageHeader` if the key alone has another meaning in a module. */
  readonly constant: string;
  /** The text of the rule in the grammar that is in force. */
  readonly text: string;
  /** The node of the value, without name and colon. */
  readonly node: Node;
  readonly form: Form;
  readonly record?: RecordShape | undefined;
  /** In a project, whether the rule extends the library's rule or is another one. */
  readonly replaces?: 'extended' | 'other' | undefined;
}

/** Plans the headers of the rows that `isMeant` names, in the order of the tables. */
export function planHeaders(
  planner: Planner,
  tables: readonly Table[],
  isMeant: (row: HeaderRow) => boolean,
): readonly PlannedHeader[] {
  const types = typesIn(tables);
  return tables.flatMap((table) =>
    table.headers.flatMap((row, at) => (isMeant(row) ? [planHeader(planner, table, row, at, types)] : [])),
  );
}

/** Returns the types that the entries of tables name. */
function typesIn(tables: readonly Table[]): ReadonlySet<string> {
  const shapes = tables.flatMap(({ headers, rules }) => [
    ...headers.map(({ value }) => value),
    ...Object.values(rules),
  ]);
  return new Set(
    shapes.flatMap((shape) => (shape !== undefined && 'type' in shape && shape.type !== undefined ? [shape.type] : [])),
  );
}

function planHeader(
  planner: Planner,
  { namespace, entry = 'sippet' }: Table,
  row: HeaderRow,
  at: number,
  types: ReadonlySet<string>,
): PlannedHeader {
  const { node, definitions } = planner.view.rule(keyOf(namespace, row.rule));
  const value = afterColon(node);
  const path = ['headers', at, 'value', 'fields'];
  const { form, record } = planValue(planner, row, value, { namespace, path, types });
  return {
    row,
    namespace,
    entry,
    key: camel(row.name),
    constant: constantOf(camel(row.name)),
    text: definitions.map(({ text }) => text).join('\n'),
    node: value,
    form,
    record,
  };
}

/** Names that a module imports from the runtime or declares itself. */
const TAKEN = new Set(
  'ahead follows headers initial miss note since skip table take trimmed usage value word'.split(' '),
);

function constantOf(key: string): string {
  return TAKEN.has(key) || isReserved(key) ? `${key}Header` : key;
}

interface Where {
  readonly namespace: string;
  readonly path: readonly (string | number)[];
  /** The types that other values have. */
  readonly types: ReadonlySet<string>;
}

/** Plans the value as the table says, or else by the shapes of its rules. */
function planValue(
  planner: Planner,
  row: HeaderRow,
  value: Node,
  { types, ...where }: Where,
): { readonly form: Form; readonly record?: RecordShape } {
  const shape = row.value;
  if (shape !== undefined && isLeafShape(shape)) return { form: planner.leaf(value, shape, 'value') };
  if (shape?.as === 'record') {
    const scope = scopeOf(shape.fields);
    const form = planner.form(value, scope);
    planner.noteUnused(scope, { ...where, rule: keyOf(where.namespace, row.rule) });
    return { form, record: shape };
  }
  if (!planner.view.hasValue(value)) return { form: textForm(planner, row, value) };
  const form = planner.form(value, NO_SCOPE);
  // Several fields side by side are an object, and so is a single field that may be absent.
  if (isAlone(form)) return { form };
  const flat = planner.form(value, scopeOf({ address: '...', 'name-addr': '...' }));
  return { form: flat, record: { as: 'record', type: freeName(pascal(row.name), (name) => types.has(name)) } };
}

function isAlone(form: Form): boolean {
  const [only, ...more] = fieldsOf(form);
  if (form.kind === 'option') return false;
  return form.kind !== 'sequence' || only === undefined || (more.length === 0 && !only.optional);
}

/** Returns the text form of a value without any shape. For a list each item is a text. */
function textForm(planner: Planner, { cardinality }: HeaderRow, value: Node): Form {
  const item = cardinality === 'list' ? itemOf(value) : undefined;
  if (item === undefined) return planner.leaf(value, { as: 'text' }, 'value');
  const { name } = planner.view.rule(item);
  return planner.form(value, scopeOf({ [name]: { name: 'values', shape: { as: 'text' } } }));
}

/** Returns the value of `( "Via" / "v" ) HCOLON value`. */
function afterColon(node: Node): Node {
  const items = node.kind === 'sequence' ? node.items.slice(2) : [];
  return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };
}
