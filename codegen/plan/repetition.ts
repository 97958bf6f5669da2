import type { Node } from '../../src/runtime/node.ts';
import { fieldsOf, valueOf } from './fields.ts';
import type { Form, ListForm } from './form.ts';
import type { Planner } from './planner.ts';
import type { Scope } from './scope.ts';

/**
 * Repetitions that hold values: an array, parameters, or an option.
 *
 * Invariant: the counts of a form are those of the grammar.
 */

/**
 * Plans `x min*max( separator x )`, with or without a separator, as an array, if x has a value and the table does not
 * distinguish two of them.
 */
export function listOf(planner: Planner, item: Node, rest: Node, scope: Scope): ListForm | undefined {
  const { view } = planner;
  if (item.kind !== 'rule' || rest.kind !== 'repeat') return undefined;
  const items = rest.item.kind === 'sequence' ? rest.item.items : [rest.item];
  const separator = items.slice(0, -1);
  const again = items.at(-1);
  if (again?.kind !== 'rule' || again.key !== item.key) return undefined;
  const { name } = view.rule(item.key);
  if (Object.keys(scope.fields).some((element) => element.startsWith(`${name}#`))) return undefined;
  if (!view.isTyped(item.key) && !Object.hasOwn(scope.fields, name)) return undefined;
  if (separator.some((part) => view.hasValue(part))) return undefined;
  const element = planner.form(item, scope);
  if (element.kind === 'call' && element.rule.kind === 'params') return undefined;
  const [only] = separator;
  const between = separator.length === 1 && only !== undefined ? only : { kind: 'sequence' as const, items: separator };
  return {
    kind: 'list',
    item: asItem(element),
    separator: planner.skip(between),
    optional: false,
    min: rest.min + 1,
    max: rest.max + 1,
    text: view.textOf(rest),
    field: 'field' in element ? element.field : undefined,
  };
}

/** Plans a repetition of an element that has a value. */
export function repetitionOf(planner: Planner, node: Node & { kind: 'repeat' }, item: Form): Form {
  const { min, max } = node;
  const text = planner.view.textOf(node);
  if (min === 0 && max === 1)
    return item.kind === 'list' && !item.optional ? { ...item, optional: true } : { kind: 'option', item, text };
  const fields = fieldsOf(item);
  if (fields.length === 0 ? valueOf(item) === undefined : fields.every((field) => field.params))
    return { kind: 'loop', item, min, max, text };
  if (min === 1 && max === 1) return item;
  return { kind: 'series', item: asItem(item), min, max, text, field: fields[0]?.name ?? 'values' };
}

/**
 * Returns the form of an item. A value in an array has no name, while an inner array keeps one, by which it is read.
 */
function asItem(form: Form): Form {
  if (form.kind === 'list' || form.kind === 'series') return { ...form, field: 'values' };
  return form.kind === 'span' || form.kind === 'capture' || form.kind === 'call' ? { ...form, field: undefined } : form;
}
