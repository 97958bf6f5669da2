import { type Diagnostic, error } from '../diagnostic.ts';
import type { PlannedRule } from '../plan/form.ts';
import { type GrammarView, pascal } from '../plan/grammar-view.ts';
import { placeIn } from '../read/place.ts';
import type { LoadedTable } from '../read/tables.ts';
import type { Shape } from '../table.ts';

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

/** Reports the types and fields of a table whose names cannot be used. `isOwn` is true for a table of a project. */
export function takenNames(loaded: LoadedTable, isOwn: boolean): readonly Diagnostic[] {
  const { headers, rules } = loaded.table;
  const types = isOwn ? PROJECT_TYPES : TYPES;
  return [
    ...Object.entries(rules).flatMap(([name, shape]) => inShape(loaded, types, shape, ['rules', name])),
    ...headers.flatMap(({ value }, at) =>
      value === undefined ? [] : inShape(loaded, types, value, ['headers', at, 'value']),
    ),
  ];
}

function inShape(loaded: LoadedTable, types: ReadonlySet<string>, shape: Shape, path: Path): readonly Diagnostic[] {
  const type = 'type' in shape ? shape.type : undefined;
  const found: Diagnostic[] = [];
  if (type !== undefined && types.has(type))
    found.push(
      error('type-taken', `a generated module uses another type called ${type}`, placeIn(loaded, [...path, 'type']), {
        hint: `give the type another name, such as My${type}`,
      }),
    );
  const fields = shape.as === 'record' ? Object.entries(shape.fields ?? {}) : [];
  for (const [element, field] of fields) {
    const name = typeof field === 'string' ? field : field.name;
    if (!(name in Object.prototype)) continue;
    found.push(
      error('field-taken', `every object has a property "${name}"`, placeIn(loaded, [...path, 'fields', element]), {
        hint: `give the field another name, such as ${name}Value`,
      }),
    );
  }
  return found;
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
