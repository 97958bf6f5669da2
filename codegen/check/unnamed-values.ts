import type { Span } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import { fieldsOf, hasParams, valueOf } from '../plan/fields.ts';
import type { Form, ListForm, PlannedRule, SeriesForm } from '../plan/form.ts';

const NOWHERE: Span = { file: '', start: 0, end: 0 };

/** Reports values without a type or name, which the table must provide before code can be written. */
export function unnamedValues(rules: readonly PlannedRule[], headers: readonly Form[]): readonly Diagnostic[] {
  const bodies = [...rules.filter(({ kind }) => kind !== 'params').map(({ body }) => body), ...headers];
  const found = [...bodies.flatMap(within), ...headers.flatMap(withoutValue)];
  return [...new Map(found.map((one) => [`${one.code}${one.message}`, one])).values()];
}

/** Looks into the alternatives, because a rule or a header may itself be a choice. */
function within(form: Form): readonly Diagnostic[] {
  return form.kind === 'choice' ? form.alternatives.flatMap((each) => within(each.form)) : inside(form);
}

/** Reports alternatives of a header that have no value. */
function withoutValue(form: Form): readonly Diagnostic[] {
  if (form.kind !== 'choice') return [];
  const hasValue = (each: Form): boolean => fieldsOf(each).length > 0 || valueOf(each) !== undefined;
  const bare = form.alternatives.filter((each) => !hasValue(each.form));
  return bare.map((each) =>
    error('no-value', `an alternative of \`${form.text}\` has no value`, spanOf(each.form) ?? NOWHERE, {
      hint: "make it a rule of its own, with an entry such as { as: 'constant', value: '*' }",
    }),
  );
}

function inside(form: Form): readonly Diagnostic[] {
  switch (form.kind) {
    case 'choice':
      return hasParams(form)
        ? [unnamedChoice(form.text, form.span)]
        : form.alternatives.flatMap((each) => inside(each.form));
    case 'sequence':
      // The fields of an item that needs a record are not those of this one.
      return [...form.items.flatMap(inside), ...fieldsTwice(form.items.filter((item) => !lacksRecord(item)))];
    case 'option':
    case 'loop':
      return inside(form.item);
    case 'list':
    case 'series':
      return [...inside(form.item), ...unnamedItem(form)];
    default:
      return [];
  }
}

function lacksRecord(form: Form): boolean {
  return (form.kind === 'list' || form.kind === 'series') && unnamedItem(form).length > 0;
}

function unnamedChoice(text: string, span: Span = NOWHERE): Diagnostic {
  return error('unnamed-choice', `the choice \`${text}\` has parameters, and no name`, span, {
    hint: "make it a separate rule, with an entry such as { as: 'union', type: 'Target' }, and make its alternatives records",
  });
}

/** Reports array items with several values. An item has one value, and several need a record. */
function unnamedItem(form: ListForm | SeriesForm): readonly Diagnostic[] {
  const value = valueOf(form.item);
  if (value !== undefined && !value.params) return [];
  const span = spanOf(form.item) ?? NOWHERE;
  return [
    error('unnamed-item', `each item of \`${form.text}\` has several values, or one that may be absent`, span, {
      hint: hintFor(form.item),
    }),
  ];
}

/** Returns how to write an item. `*( SEMI a / b )` is `*( ( SEMI a ) / b )`, which few people mean. */
function hintFor(item: Form): string {
  const hint = "make the item a rule of its own, with an entry such as { as: 'record', type: 'Item' }";
  if (item.kind === 'choice' && item.alternatives.some(({ form }) => form.kind === 'sequence'))
    return `"/" binds less than a sequence: write ( x ( a / b ) ) for x before either, or ${hint}`;
  const choice = item.kind === 'sequence' ? item.items.find(({ kind }) => kind === 'choice') : undefined;
  if (choice === undefined) return hint;
  return "make the choice a rule, with an entry such as { as: 'params', type: 'ItemParams' } or { as: 'text' }";
}

/** Reports two elements of one record that have the same field. */
function fieldsTwice(items: readonly Form[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return items.flatMap((item) =>
    fieldsOf(item).flatMap(({ name, params, source }) => {
      const again = seen.has(name) && !params;
      seen.add(name);
      if (!again) return [];
      const span = spanOf(item) ?? NOWHERE;
      return [
        error('field-twice', `\`${source}\` would be the field "${name}" a second time`, span, {
          hint: `name both in the entry of the record: fields: { '${source}#1': 'first', '${source}#2': 'second' }`,
        }),
      ];
    }),
  );
}

function spanOf(form: Form): Span | undefined {
  switch (form.kind) {
    case 'span':
    case 'nest':
      return form.node.span;
    case 'choice':
      return form.span;
    case 'sequence':
      return form.items.map(spanOf).find((span) => span !== undefined);
    case 'call':
      return form.span;
    default:
      return spanOf(form.item);
  }
}
