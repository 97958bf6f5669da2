import type { Node } from '../../src/runtime/node.ts';
import { fieldsOf, valueOf } from './fields.ts';
import type { Form, ListForm, Rounds, SeriesForm } from './form.ts';
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
  const last = items.at(-1);
  if (last?.kind !== 'rule' || last.key !== item.key) return undefined;
  const { name } = view.rule(item.key);
  if (Object.keys(scope.fields).some((element) => element.startsWith(`${name}#`))) return undefined;
  if (!view.isTyped(item.key) && !Object.hasOwn(scope.fields, name)) return undefined;
  if (separator.some((part) => view.hasValue(part))) return undefined;
  const before = new Map(scope.met);
  const element = planner.form(item, scope);
  if (element.kind === 'call' && element.rule.kind === 'params') return undefined;
  const [only] = separator;
  const between = separator.length === 1 && only !== undefined ? only : { kind: 'sequence' as const, items: separator };
  const list: ListForm = {
    kind: 'list',
    item: asItem(element),
    separator: planner.skip(between),
    optional: false,
    min: rest.min + 1,
    max: rest.max + 1,
    text: view.textOf(rest),
    node: rest,
    field: 'field' in element ? element.field : undefined,
  };
  const again = (): Form => planner.form(item, { ...scope, met: new Map(before) });
  const further = (): Form => ({ kind: 'sequence', items: [planner.skip(between), again()] });
  return { ...list, rounds: roundsFor(planner, list, () => asItem(again()), further) };
}

/** Plans a repetition of an element that has a value. */
export function repetitionOf(planner: Planner, node: Node & { kind: 'repeat' }, scope: Scope): Form {
  const { min, max } = node;
  const before = new Map(scope.met);
  const item = planner.form(node.item, scope);
  const text = planner.view.textOf(node);
  if (min === 0 && max === 1)
    return item.kind === 'list' && !item.optional ? { ...item, optional: true } : { kind: 'option', item, text };
  const fields = fieldsOf(item);
  if (fields.length === 0 ? valueOf(item) === undefined : fields.every((field) => field.params))
    return { kind: 'loop', item, min, max, text };
  if (min === 1 && max === 1) return item;
  const field = fields[0]?.name ?? 'values';
  const series: SeriesForm = { kind: 'series', item: asItem(item), min, max, text, node, field };
  const again = (): Form => asItem(planner.form(node.item, { ...scope, met: new Map(before) }));
  return { ...series, rounds: roundsFor(planner, series, again, again) };
}

/** The number of required items beyond which an array is not read round by round. */
export const MOST_ROUNDS = 8;

/**
 * Plans the rounds of an array that one function cannot read. `first` plans the first item, and `further` each other
 * one.
 */
function roundsFor(
  planner: Planner,
  { node, min, max, text, field }: SeriesForm | ListForm,
  first: () => Form,
  further: () => Form,
): Rounds | undefined {
  if (!planner.isUnrolled(node)) return undefined;
  const required = Array.from({ length: min }, (_, round) => (round === 0 ? first() : further()));
  if (max === min) return { required, rest: undefined };
  return { required, rest: { kind: 'series', item: further(), min: 0, max: max - min, text, node, field } };
}

/**
 * Returns the form of an item. A value in an array has no name, while an inner array keeps one, by which it is read.
 */
function asItem(form: Form): Form {
  if (form.kind === 'list' || form.kind === 'series') return { ...form, field: 'values' };
  return form.kind === 'span' || form.kind === 'capture' || form.kind === 'call' ? { ...form, field: undefined } : form;
}
