import type { Node } from '../../src/runtime/node.ts';
import type { Entry, HeaderRow, RecordShape, Table } from '../table.ts';
import type { Form } from './form.ts';
import { camel, keyOf } from './grammar-view.ts';
import { isLeafShape } from './leaf.ts';
import { NO_SCOPE, type Planner } from './planner.ts';

/** A header: the value that its rule derives after the colon. */
export interface PlannedHeader {
  readonly row: HeaderRow;
  readonly namespace: string;
  readonly entry: Entry;
  /** `callId` */
  readonly key: string;
  /** The rule as the grammar in force has it. */
  readonly text: string;
  /** Name and colon taken off. */
  readonly node: Node;
  readonly form: Form;
  readonly record?: RecordShape | undefined;
}

export function planHeaders(planner: Planner, tables: readonly Table[]): readonly PlannedHeader[] {
  return tables.flatMap((table) => table.headers.map((row) => planHeader(planner, table, row)));
}

function planHeader(planner: Planner, { namespace, entry = 'sippet' }: Table, row: HeaderRow): PlannedHeader {
  const { node, definitions } = planner.view.rule(keyOf(namespace, row.rule));
  const value = afterColon(node);
  const shape = row.value;
  const record = shape?.as === 'record' ? shape : undefined;
  const form =
    shape !== undefined && isLeafShape(shape)
      ? planner.leaf(value, shape, 'value')
      : planner.form(value, record === undefined ? NO_SCOPE : { fields: record.fields ?? {}, met: new Map() });
  return {
    row,
    namespace,
    entry,
    key: camel(row.name),
    text: definitions.map(({ text }) => text).join('\n'),
    node: value,
    form,
    record,
  };
}

/** `( "Via" / "v" ) HCOLON value` -> `value`. */
function afterColon(node: Node): Node {
  const items = node.kind === 'sequence' ? node.items.slice(2) : [];
  return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };
}
