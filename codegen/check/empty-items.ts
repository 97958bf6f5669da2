import type { Node, Span } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Form, ListForm, LoopForm, SeriesForm } from '../plan/form.ts';

const NOWHERE: Span = { file: '', start: 0, end: 0 };

/**
 * Reports repetitions of values that may be empty: nothing says how many empty ones a text holds, and a loop that reads
 * them would not end. Text that is scanned whole may repeat what is empty, because no automaton counts it.
 */
export function emptyItems(forms: readonly Form[], isNullable: (node: Node) => boolean): readonly Diagnostic[] {
  const found = new Set(forms.flatMap((form) => repetitionsIn(form)).filter((form) => isEmpty(form, isNullable)));
  return [...found].map(({ text, item }) =>
    error(
      'empty-repetition',
      `an item of \`${text}\` may be empty, so the number of items is not determined`,
      spanOf(item),
      {
        hint: 'make sure that each item holds something: `*[ x ]` is `*x`, and `*( *x )` is `*x`',
      },
    ),
  );
}

function isEmpty(form: LoopForm | SeriesForm | ListForm, isNullable: (node: Node) => boolean): boolean {
  const { item, min, max } = form;
  if (form.kind === 'list' && !isNullable(form.separator.node)) return false;
  return max > Math.max(min, 1) && mayBeEmpty(item, isNullable, new Set());
}

function repetitionsIn(form: Form): readonly (LoopForm | SeriesForm | ListForm)[] {
  switch (form.kind) {
    case 'loop':
    case 'series':
    case 'list':
      return [form, ...repetitionsIn(form.item)];
    case 'option':
    case 'capture':
      return repetitionsIn(form.item);
    case 'sequence':
      return form.items.flatMap(repetitionsIn);
    case 'choice':
      return form.alternatives.flatMap((alternative) => repetitionsIn(alternative.form));
    default:
      return [];
  }
}

/** `inside`: the rules that are asked about already. */
function mayBeEmpty(form: Form, isNullable: (node: Node) => boolean, inside: ReadonlySet<unknown>): boolean {
  const isIt = (each: Form): boolean => mayBeEmpty(each, isNullable, inside);
  switch (form.kind) {
    case 'span':
    case 'nest':
      return isNullable(form.node);
    case 'capture':
      return isIt(form.item);
    case 'sequence':
      return form.items.every(isIt);
    case 'option':
      return true;
    case 'loop':
    case 'series':
      return form.min === 0 || isIt(form.item);
    case 'list':
      return form.optional || (isIt(form.item) && (form.min <= 1 || isIt(form.separator)));
    case 'choice':
      return form.alternatives.some((alternative) => isIt(alternative.form));
    case 'call':
      return !inside.has(form.rule) && mayBeEmpty(form.rule.body, isNullable, new Set([...inside, form.rule]));
  }
}

function spanOf(form: Form): Span {
  switch (form.kind) {
    case 'span':
    case 'nest':
      return form.node.span ?? NOWHERE;
    case 'sequence':
      return form.items.map(spanOf).find(({ file }) => file !== '') ?? NOWHERE;
    case 'choice':
      return form.span ?? NOWHERE;
    case 'call':
      return form.span ?? NOWHERE;
    default:
      return spanOf(form.item);
  }
}
