import type { Form, PlannedRule } from './form.ts';

/**
 * Returns whether the code of a form can examine the whole rest of a row. Code for parameters cannot, because it reads
 * them by their names, and their parts by functions of the runtime. Code for constants cannot either.
 */
export function lookable(rules: readonly PlannedRule[]): (form: Form) => boolean {
  const excluded = new Set(rules.flatMap(({ kind, body }) => (kind === 'params' ? partsOf(body) : [])));
  return (form) => !excluded.has(form) && !(form.kind === 'span' && form.leaf?.shape.as === 'constant');
}

/** A form and all forms in it, but for those of the rules that it calls. */
function partsOf(form: Form): readonly Form[] {
  switch (form.kind) {
    case 'sequence':
      return [form, ...form.items.flatMap(partsOf)];
    case 'choice':
      return [form, ...form.alternatives.flatMap((alternative) => partsOf(alternative.form))];
    case 'list':
      return [form, form.separator, ...partsOf(form.item)];
    case 'option':
    case 'loop':
    case 'series':
    case 'capture':
      return [form, ...partsOf(form.item)];
    default:
      return [form];
  }
}
