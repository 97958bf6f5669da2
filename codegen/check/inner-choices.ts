import { type Diagnostic, error } from '../diagnostic.ts';
import { fieldsOf } from '../plan/fields.ts';
import type { ChoiceForm, Form, PlannedRule } from '../plan/form.ts';

/** Choices of values in the middle of a rule: their value would have no type, and nothing would say which to print. */
export function innerChoices(rules: readonly PlannedRule[], headers: readonly Form[]): readonly Diagnostic[] {
  const bodies = rules.filter(({ kind }) => kind !== 'params').map(({ body }) => body);
  const inner = new Set([...bodies, ...headers].flatMap(within));
  return [...inner].map(({ span = { file: '', start: 0, end: 0 }, text }) =>
    error('unnamed-choice', `the choice \`${text}\` has values, and no name`, span, {
      hint: "make it a rule of its own, with a row such as { as: 'union', type: 'Target' }",
    }),
  );
}

/** A rule or a header may be a choice itself, whose alternatives are looked into. */
function within(form: Form): readonly ChoiceForm[] {
  return form.kind === 'choice' ? form.alternatives.flatMap((each) => within(each.form)) : choicesIn(form);
}

function choicesIn(form: Form): readonly ChoiceForm[] {
  switch (form.kind) {
    case 'choice':
      return fieldsOf(form).length > 0 ? [form] : [];
    case 'sequence':
      return form.items.flatMap(choicesIn);
    case 'option':
    case 'loop':
    case 'series':
    case 'list':
      return choicesIn(form.item);
    default:
      return [];
  }
}
