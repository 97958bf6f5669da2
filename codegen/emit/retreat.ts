/**
 * How a function gives up what it tried: the cursor goes back, and the leniences that the try took are forgotten.
 *
 * Invariant: a value's leniences are those that its own text needed, and none of a reading that was given up.
 */
import type { Form } from '../plan/form.ts';
import type { Emitter } from './emitter.ts';
import type { ModuleScope } from './scope.ts';

/** Can one of the forms be read with a lenience? */
export function takeLenience(emitter: Emitter, forms: readonly Form[]): boolean {
  return forms.some((form) => takes(emitter, form));
}

function takes(emitter: Emitter, form: Form): boolean {
  switch (form.kind) {
    case 'span':
    case 'nest':
      return emitter.takesLenience(form.node);
    case 'call':
      return emitter.takesLenience({ kind: 'rule', key: form.rule.key });
    case 'capture':
    case 'option':
    case 'loop':
    case 'series':
    case 'list':
      return takes(emitter, form.item);
    case 'sequence':
      return takeLenience(emitter, form.items);
    case 'choice':
      return form.alternatives.some(({ form: inner, lenience }) => lenience !== undefined || takes(emitter, inner));
  }
}

/** What is remembered of the leniences before a try. */
export const LENIENCES = 'c.leniences?.length ?? 0';

/** What gives up the try of `forms`, which began at `start`. */
export function back(
  emitter: Emitter,
  scope: ModuleScope,
  forms: readonly Form[],
  start = 'start',
  taken = 'taken',
): string {
  if (!takeLenience(emitter, forms)) return `c.pos = ${start};`;
  return `${scope.runtime('cursor', 'retreat')}(c, ${start}, ${taken});`;
}
