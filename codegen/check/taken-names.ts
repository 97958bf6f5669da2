import { type Diagnostic, error, warning } from '../diagnostic.ts';
import type { PlannedRule } from '../plan/form.ts';
import { type GrammarView, pascal } from '../plan/grammar-view.ts';
import { placeIn } from '../read/place.ts';
import type { LoadedTable } from '../read/tables.ts';
import type { Field, RecordShape, Shape, Table } from '../table.ts';

/**
 * Names that already have another meaning in the generated code.
 *
 * Invariant: every declaration of a module has a unique name there, and no object has a field that was not declared for
 * it.
 */

/** Types that a generated module imports, or that TypeScript provides and the module uses. */
const TYPES: ReadonlySet<string> = new Set(['Cursor', 'Draft', 'AnyDefinition', 'Partial']);

/** In a project also the library's type of parameters without fields, which the modules import. */
const PROJECT_TYPES: ReadonlySet<string> = new Set([...TYPES, 'Params']);

type Path = readonly (string | number)[];

/**
 * Reports the types and fields of a table that get another name than the table gives them. `isOwn` is true for a table
 * of a project.
 */
export function takenNames(loaded: LoadedTable, isOwn: boolean): readonly Diagnostic[] {
  const { headers, rules } = loaded.table;
  const free = freeTypes(loaded.table, isOwn);
  return [
    ...Object.entries(rules).flatMap(([name, shape]) => inShape(loaded, free, shape, ['rules', name])),
    ...headers.flatMap(({ value }, at) =>
      value === undefined ? [] : inShape(loaded, free, value, ['headers', at, 'value']),
    ),
  ];
}

function inShape(
  loaded: LoadedTable,
  free: ReadonlyMap<string, string>,
  shape: Shape,
  path: Path,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const type = typeIn(shape);
  const freeType = free.get(type ?? '');
  if (freeType !== undefined) {
    const message = `a generated module uses another type called ${type}, so this one is called ${freeType}`;
    found.push(warning('type-taken', message, placeIn(loaded, [...path, 'type'])));
  }
  const fields = shape.as === 'record' ? Object.entries(shape.fields ?? {}) : [];
  for (const [element, field] of fields) {
    const name = typeof field === 'string' ? field : field.name;
    if (freeField(name) === name) continue;
    const message = `every object has a property "${name}", so this field is called "${freeField(name)}"`;
    found.push(warning('field-taken', message, placeIn(loaded, [...path, 'fields', element])));
  }
  return found;
}

/** Returns a table in which no type and no field has a name that is taken. */
export function withFreeNames(table: Table, isOwn: boolean): Table {
  const free = freeTypes(table, isOwn);
  const renamed = (shape: Shape): Shape => {
    const freeType = free.get(typeIn(shape) ?? '');
    const typed = freeType === undefined ? shape : { ...shape, type: freeType };
    return typed.as === 'record' ? withFreeFields(typed, renamed) : typed;
  };
  return {
    ...table,
    headers: table.headers.map((row) => (row.value === undefined ? row : { ...row, value: renamed(row.value) })),
    rules: Object.fromEntries(Object.entries(table.rules).map(([name, shape]) => [name, renamed(shape)])),
  };
}

function withFreeFields(shape: RecordShape, renamed: (shape: Shape) => Shape): RecordShape {
  const { fields, defaults, escaped } = shape;
  const freed = (field: string | Field): string | Field =>
    typeof field === 'string'
      ? freeField(field)
      : {
          ...field,
          name: freeField(field.name),
          ...(field.shape === undefined ? {} : { shape: renamed(field.shape) }),
        };
  const entries = <Value>(object: Readonly<Record<string, Value>>, to: (entry: [string, Value]) => [string, Value]) =>
    Object.fromEntries(Object.entries(object).map(to));
  return {
    ...shape,
    ...(fields === undefined ? {} : { fields: entries(fields, ([element, field]) => [element, freed(field)]) }),
    ...(defaults === undefined ? {} : { defaults: entries(defaults, ([name, text]) => [freeField(name), text]) }),
    ...(escaped === undefined ? {} : { escaped: escaped.map(freeField) }),
  };
}

/** Returns a name for a field that no object has without it. */
function freeField(name: string): string {
  return name in Object.prototype ? `${name}Value` : name;
}

/** Returns the types of a table whose names are taken, with the names that they get. */
function freeTypes({ headers, rules }: Table, isOwn: boolean): ReadonlyMap<string, string> {
  const taken = isOwn ? PROJECT_TYPES : TYPES;
  const shapes = [...Object.values(rules), ...headers.flatMap(({ value }) => (value === undefined ? [] : [value]))];
  const all = new Set(shapes.flatMap((shape) => typeIn(shape) ?? []));
  const freeOf = (type: string): string => (all.has(type) || taken.has(type) ? freeOf(`My${type}`) : type);
  return new Map([...all].filter((type) => taken.has(type)).map((type) => [type, freeOf(type)]));
}

/** Returns the type that a shape declares. The type of a codec is one of the runtime. */
function typeIn(shape: Shape): string | undefined {
  return 'type' in shape && shape.as !== 'codec' ? shape.type : undefined;
}

/** Reports rules of one namespace whose functions would have the same name, such as `a1` and `a-1`. */
export function rulesOfOneName(view: GrammarView, rules: readonly PlannedRule[]): readonly Diagnostic[] {
  const first = new Map<string, PlannedRule>();
  return rules.flatMap((rule) => {
    const { namespace, definitions } = view.rule(rule.key);
    const name = `${namespace}:${pascal(rule.name)}`;
    const other = first.get(name);
    const span = definitions[0]?.span;
    if (other === undefined || span === undefined) {
      first.set(name, rule);
      return [];
    }
    const message = `the functions of "${rule.name}" and of "${other.name}" would have the same names`;
    const [before] = view.rule(other.key).definitions;
    const related = before === undefined ? undefined : { span: before.span, message: 'this is the other rule' };
    const hint = 'rename one of the rules: names that differ in hyphens and case alone are one name in TypeScript';
    return [error('rules-of-one-name', message, span, { related, hint })];
  });
}
