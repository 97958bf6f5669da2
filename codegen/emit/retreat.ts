/**
 * The code by which a function gives up a try: the cursor goes back, and the leniences of the try are forgotten.
 *
 * Invariant: a value's leniences are those that its own text needed, and none of a reading that was given up.
 */
import type { Form } from '../plan/form.ts';
import type { Emitter } from './emitter.ts';
import type { ModuleScope } from './scope.ts';

/** Returns whether one of the forms can use a lenience. */
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

/** The expression for the number of leniences before a try. */
export const LENIENCES = 'c.leniences?.length ?? 0';

/** Returns the statement that gives up the try of `forms`, which began at `start`. */
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
