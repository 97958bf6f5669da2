import type { Form } from './form.ts';

/**
 * Returns whether the code of a form can examine the whole rest of a row. Code for constants cannot, because it
 * compares words.
 */
export function lookable(form: Form): boolean {
  return !(form.kind === 'span' && form.leaf?.shape.as === 'constant');
}
