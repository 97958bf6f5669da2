/**
 * Copies of rules for the places that name them.
 *
 * Invariant: the functions of a rule are shared by its places, so a decision in it must be right in all of them. If it
 * is not, each place gets separate functions, whose decisions are made for what follows there.
 */

import type { Node } from '../../src/runtime/node.ts';
import type { Failure } from '../analyse/prove.ts';
import { type Form, type ListForm, type PlannedRule, roundsOf, type SeriesForm } from './form.ts';
import { MOST_ROUNDS } from './repetition.ts';

/**
 * Returns the keys of the rules in which a decision fails, and of those that lead to them. Returns none if a decision
 * fails in a rule that `mayCopy` excludes, because the build then stops anyway.
 */
export function rulesToCopy(
  failures: readonly Failure[],
  rules: readonly PlannedRule[],
  copied: ReadonlySet<string>,
  mayCopy: (rule: PlannedRule) => boolean,
): readonly string[] {
  const failing = new Set(failures.map(({ form }) => form));
  const parts = new Map(rules.map((rule) => [rule, partsOf(rule.body)]));
  const within = [...parts].flatMap(([rule, forms]) => (forms.some((form) => failing.has(form)) ? [rule] : []));
  if (!within.every(mayCopy)) return [];
  const found = new Set(within);
  // Iteration over a set includes the rules that are added during the iteration.
  for (const rule of found)
    for (const [caller, forms] of parts)
      if (forms.some((form) => form.kind === 'call' && form.rule === rule)) found.add(caller);
  return [...new Set([...found].map(({ key }) => key))].filter((key) => !copied.has(key));
}

/**
 * Returns the repetitions that are to be read round by round: a decision fails in one of their items, and some items
 * must be there, so that other things follow them than follow the last one.
 */
export function loopsToUnroll(failures: readonly Failure[], bodies: readonly Form[]): readonly Node[] {
  const failing = new Set(failures.map(({ form }) => form));
  const fails = (form: Form, seen: Set<Form>): boolean =>
    partsOf(form).some((part) => {
      if (failing.has(part)) return true;
      if (part.kind !== 'call' || seen.has(part.rule.body)) return false;
      return fails(part.rule.body, seen.add(part.rule.body));
    });
  return bodies
    .flatMap(partsOf)
    .filter((form): form is ListForm | SeriesForm => form.kind === 'list' || form.kind === 'series')
    .filter((form) => form.rounds === undefined && form.min > 0 && form.min <= MOST_ROUNDS)
    .filter((form) => !(form.kind === 'list' && form.optional) && fails(form, new Set()))
    .map(({ node }) => node);
}

/** Returns a form and all forms in it, but not those of the rules that it calls. */
function partsOf(form: Form): readonly Form[] {
  switch (form.kind) {
    case 'sequence':
      return [form, ...form.items.flatMap(partsOf)];
    case 'choice':
      return [form, ...form.alternatives.flatMap((alternative) => partsOf(alternative.form))];
    case 'list':
      return [form, form.separator, ...partsOf(form.item), ...roundsOf(form).flatMap(partsOf)];
    case 'series':
      return [form, ...partsOf(form.item), ...roundsOf(form).flatMap(partsOf)];
    case 'option':
    case 'loop':
    case 'capture':
      return [form, ...partsOf(form.item)];
    default:
      return [form];
  }
}
