import { partsOf } from '../analyse/contexts.ts';
import type { Proof } from '../analyse/prove.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import { fieldsOf } from '../plan/fields.ts';
import type { Form, LoopForm, OptionForm } from '../plan/form.ts';

/**
 * Reports parameters that might have to be taken back.
 *
 * A parameter is added to its value as soon as it is read. If it is in a group that is tried and then given up, the
 * value would keep a parameter that the text does not have.
 */
export function undoneParams(proof: Proof, bodies: readonly Form[]): readonly Diagnostic[] {
  const found = new Set(bodies.flatMap((form) => tried(form).filter((each) => mayBeUndone(proof, each))));
  return [...found].map(({ text, item }) =>
    error('undone-parameter', `\`${text}\` is given up after a parameter if the rest of it is missing`, placeOf(item), {
      hint: 'let the separator in front decide, and let the parameter end the group: *( SEMI param )',
    }),
  );
}

function mayBeUndone(proof: Proof, form: OptionForm | LoopForm): boolean {
  const parts = partsOf(form.item);
  const at = parts.findIndex((part) => fieldsOf(part).some((field) => field.params));
  if (at < 0) return false;
  const strategy = proof.strategy(form, 0);
  // A form that is known to be there is not given up.
  if (strategy.kind === 'ahead') return false;
  if (strategy.kind !== 'octet' && strategy.kind !== 'space' && strategy.kind !== 'commit') return true;
  // A call that fails has added nothing, so that it may be the part that decides.
  return strategy.after > (parts[at]?.kind === 'call' ? at + 1 : at);
}

function tried(form: Form): readonly (OptionForm | LoopForm)[] {
  switch (form.kind) {
    case 'option':
    case 'loop':
      return [form, ...tried(form.item)];
    case 'sequence':
      return form.items.flatMap(tried);
    case 'choice':
      return form.alternatives.flatMap((alternative) => tried(alternative.form));
    default:
      return [];
  }
}

function placeOf(form: Form): Diagnostic['span'] {
  const nowhere = { file: '', start: 0, end: 0 };
  if (form.kind === 'span') return form.node.span ?? nowhere;
  if (form.kind === 'call') return form.span ?? nowhere;
  if (form.kind === 'option' || form.kind === 'loop') return placeOf(form.item);
  if (form.kind !== 'sequence') return nowhere;
  return form.items.map(placeOf).find(({ file }) => file !== '') ?? nowhere;
}
