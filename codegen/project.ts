import { reachable } from './emit/emitter.ts';
import { SHARED_TYPES } from './emit/target.ts';
import { fieldsOf } from './plan/fields.ts';
import type { CallForm, PlannedRule } from './plan/form.ts';
import type { PlannedHeader } from './plan/headers.ts';
import type { Selection } from './selection.ts';

/** The project for which modules are written. */
export interface ForProject {
  /** The names of the project's own files. */
  readonly own: ReadonlySet<string>;
  /** The extension of the specifiers between the modules. */
  readonly extension: 'js' | 'ts';
}

export function selectedHeaders(selection: Selection, planned: readonly PlannedHeader[]): readonly PlannedHeader[] {
  return selection.headers.flatMap(({ namespace, row, replaces }) =>
    planned.filter((each) => each.namespace === namespace && each.row === row).map((each) => ({ ...each, replaces })),
  );
}

/** Returns the types of the runtime to which no rule of the project contributes. */
export function sharedTypes(selection: Selection, rules: readonly PlannedRule[]): ReadonlySet<string> {
  const changed = new Set(rules.filter(({ key }) => selection.isChanged(key)).map(({ type }) => type));
  return new Set(SHARED_TYPES.filter((type) => !changed.has(type)));
}

/**
 * Returns the rules that the headers and exported rules of a project call, and those that make their parameter objects.
 */
export function writtenRules(
  rules: readonly PlannedRule[],
  headers: readonly PlannedHeader[],
  exported: readonly CallForm[],
): readonly PlannedRule[] {
  const called = new Set([...headers.map(({ form }) => form), ...exported].flatMap((form) => [...reachable(form)]));
  // Types and printers are those of the rule itself, even if each of its places has a copy.
  for (const { copyOf } of called)
    if (copyOf !== undefined) for (const rule of [copyOf, ...reachable(copyOf.body)]) called.add(rule);
  const records = new Set([...called].filter(({ kind }) => kind === 'record').map(({ type }) => type));
  const params = new Set(
    rules
      .filter(({ type }) => records.has(type))
      .flatMap(({ body }) => fieldsOf(body).filter((field) => field.params))
      .map(({ type }) => type),
  );
  const isMade = ({ kind, type, copyOf }: PlannedRule): boolean =>
    copyOf === undefined && kind === 'params' && params.has(type);
  return rules.filter((rule) => called.has(rule) || isMade(rule));
}
