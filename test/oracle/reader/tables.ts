/** The tables of `grammar/`: the shape of each rule and the row of each header, by key. */
import { readdirSync } from 'node:fs';
import type { HeaderRow, Shape, Table } from '../../../codegen/table.ts';

const folder = new URL('../../../grammar/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.headers.ts'));
const tables: readonly Table[] = await Promise.all(
  names.map(async (name) => {
    const module: { readonly default: Table } = await import(new URL(name, folder).href);
    return module.default;
  }),
);

const shapes = new Map<string, Shape>(
  tables.flatMap(({ namespace, rules }) =>
    Object.entries(rules).map(([name, shape]) => [`${namespace}:${name.toLowerCase()}`, shape] as const),
  ),
);
const rows = new Map<string, HeaderRow>(
  tables.flatMap(({ headers }) => headers.map((row) => [`header:${row.name.toLowerCase()}`, row] as const)),
);

export function rowOf(key: string): HeaderRow | undefined {
  return rows.get(key);
}

/** Returns the shape of a rule's value. A header's key gives the shape that its row defines, if it defines one. */
export function shapeOf(key: string): Shape | undefined {
  return shapes.get(key) ?? rows.get(key)?.value;
}

/** The keys of all rules and headers that have a shape. */
export const shapedKeys: readonly string[] = [...shapes.keys(), ...rows.keys()].filter(
  (key) => shapeOf(key) !== undefined,
);
