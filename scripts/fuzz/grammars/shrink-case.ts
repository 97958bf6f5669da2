/**
 * Finds a small case that still shows the fault of a large one.
 *
 * Invariant: each step leaves a smaller grammar or table, so that shrinking ends. A limit on the number of tries can
 * end it earlier.
 */
import type { RecordShape, Shape, Table } from '../../../codegen/table.ts';
import { childrenOf, type Either, type Element, mapChildren, type Row } from '../../../test/oracle/naive/element.ts';
import { type Definition, readAbnfText } from '../../../test/oracle/naive/read-abnf.ts';
import type { Case } from './library.ts';

/** Makes the case smaller as long as `shows` stays true, which is asked at most `tries` times. */
export function shrinkCase(example: Case, shows: (example: Case) => boolean, tries: number): Case {
  let small = example;
  let left = tries;
  for (let isSmaller = true; isSmaller && left > 0; ) {
    isSmaller = false;
    for (const candidate of smaller(small)) {
      if (left === 0) break;
      left -= 1;
      if (!shows(candidate)) continue;
      small = candidate;
      isSmaller = true;
      break;
    }
  }
  return small;
}

function* smaller({ abnf, table }: Case): Generator<Case> {
  const { definitions } = readAbnfText(abnf);
  for (const [at, definition] of definitions.entries())
    for (const element of smallerElements(definition.element)) {
      if (at === 0 && !/"X-A".* HCOLON \S/.test(write(element))) continue;
      if (!suits(table.rules[definition.name], element)) continue;
      const changed = definitions.map((each, i) => (i === at ? { ...each, element } : each));
      yield cleaned(abnf, changed, table);
    }
  for (const added of definitions.filter(({ incremental }) => incremental))
    yield cleaned(
      abnf,
      definitions.filter((each) => each !== added),
      table,
    );
  for (const smallerTable of smallerTables(table)) yield { abnf, table: smallerTable };
}

function* smallerElements(element: Element): Generator<Element> {
  if (element.kind === 'times') {
    yield element.item;
    if (element.max > 3 && element.max < 1000) yield { ...element, min: Math.min(element.min, 3), max: 3 };
  }
  if (element.kind === 'either') yield* element.items;
  if ((element.kind === 'either' || element.kind === 'row') && element.items.length > 1)
    for (const left of element.items) yield without(element, left);
  for (const child of childrenOf(element))
    for (const other of smallerElements(child)) yield mapChildren(element, (each) => (each === child ? other : each));
}

/** Returns whether the rule may have the shape: a list repeats something, and a parameter begins with a name. */
function suits(shape: Shape | undefined, element: Element): boolean {
  if (shape?.as === 'list') return element.kind === 'row' && element.items.some(({ kind }) => kind === 'times');
  if (shape?.as === 'params') return write(element).includes('generic-param') || write(element).includes('"');
  return true;
}

/** Returns a row or a choice without one item, or its last item if only one is left. */
function without(element: Row | Either, item: Element): Element {
  const items = element.items.filter((each) => each !== item);
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { ...element, items };
}

function* smallerTables(table: Table): Generator<Table> {
  for (const name of Object.keys(table.rules))
    yield { ...table, rules: Object.fromEntries(Object.entries(table.rules).filter(([other]) => other !== name)) };
  for (const [name, shape] of Object.entries(table.rules))
    for (const other of smallerShapes(shape)) yield { ...table, rules: { ...table.rules, [name]: other } };
  if ((table.bounds ?? []).length > 0) yield { ...table, bounds: [] };
  const [row] = table.headers;
  if (row?.value === undefined) return;
  const { value, ...rest } = row;
  yield { ...table, headers: [rest] };
  for (const other of smallerShapes(value)) yield { ...table, headers: [{ ...row, value: other }] };
}

function* smallerShapes(shape: Shape): Generator<Shape> {
  if (shape.as !== 'record') return;
  const { constants, ...rest } = shape;
  if (constants !== undefined) yield rest;
  for (const name of Object.keys(shape.fields ?? {})) yield withoutFields(shape, (other) => other !== name);
}

function withoutFields(shape: RecordShape, isKept: (name: string) => boolean): RecordShape {
  return { ...shape, fields: Object.fromEntries(Object.entries(shape.fields ?? {}).filter(([name]) => isKept(name))) };
}

/** Removes the rules that nothing names any more, and their entries in the table. */
function cleaned(abnf: string, definitions: readonly Definition[], table: Table): Case {
  const used = new Set(['x-a']);
  const visit = (element: Element): void => {
    if (element.kind === 'name' && !used.has(element.key.toLowerCase())) {
      used.add(element.key.toLowerCase());
      for (const { name, element: body } of definitions)
        if (name.toLowerCase() === element.key.toLowerCase()) visit(body);
    }
    for (const child of childrenOf(element)) visit(child);
  };
  for (const { name, incremental, element } of definitions) if (incremental || name === 'X-A') visit(element);
  const isUsed = (name: string): boolean => used.has(name.toLowerCase());
  const kept = definitions.filter(({ name, incremental }) => incremental || isUsed(name));
  const imports = abnf.split('\n').filter((line) => line.startsWith(';@import'));
  const lines = kept.map(
    ({ name, incremental, element }) => `${name} ${incremental ? '=/' : '='} ${topLevel(element)}`,
  );
  const tidied = ([name, shape]: readonly [string, Shape]): readonly [string, Shape] => [
    name,
    shape.as === 'record' ? withoutFields(shape, isUsed) : shape,
  ];
  return {
    abnf: [...imports, ...lines, ''].join('\n'),
    table: {
      ...table,
      rules: Object.fromEntries(
        Object.entries(table.rules)
          .filter(([name]) => isUsed(name))
          .map(tidied),
      ),
      bounds: (table.bounds ?? []).filter(({ rule }) => isUsed(rule)),
    },
  };
}

function topLevel(element: Element): string {
  return element.kind === 'either' ? element.items.map(write).join(' / ') : write(element);
}

/** Writes an element as ABNF. */
export function write(element: Element): string {
  switch (element.kind) {
    case 'octet':
    case 'word':
    case 'name':
      return element.text;
    case 'row':
      return element.items.map((item) => (item.kind === 'row' ? `( ${write(item)} )` : write(item))).join(' ');
    case 'either':
      return `( ${element.items.map(write).join(' / ')} )`;
    case 'times': {
      if (element.min === 0 && element.max === 1) return `[ ${write(element.item)} ]`;
      const item =
        element.item.kind === 'row' || element.item.kind === 'times'
          ? `( ${write(element.item)} )`
          : write(element.item);
      const max = element.max === Number.POSITIVE_INFINITY ? '' : String(element.max);
      return element.min === element.max ? `${max}${item}` : `${element.min === 0 ? '' : element.min}*${max}${item}`;
    }
    default:
      return write(element.item);
  }
}
