/** The names of variables and groups in a function, and its counts as arguments. */

import type { RecordField } from '../plan/fields.ts';
import type { Counts, Form, LoopForm, OptionForm } from '../plan/form.ts';
import { camel, isReserved } from '../plan/grammar-view.ts';

/** Names that a function body already uses. */
const RUNTIME_WORDS = new Set(
  'ahead follows initial miss note retreat since skip table take trimmed usage word'.split(' '),
);
const TAKEN = new Set(['c', 'start', 'taken', 'text', 'before', 'params', 'undefined', 'Number']);

/** Names of functions of the runtime and of the module itself. */
const CALLED = /^(add|at|decode|encode|end|exact|follows|format|is|new|no|octet|parse|read|skip|take|write)[A-Z]/;

/** Returns the variable of a field or a rule, which is no name that means something else in a parser. */
export function localName(name: string): string {
  const local = /[-A-Z]/.test(name.charAt(0)) || name.includes('-') ? camel(name) : name;
  const taken = TAKEN.has(local) || RUNTIME_WORDS.has(local) || CALLED.test(local) || isReserved(local);
  return taken ? `${local}Value` : local;
}

/** Returns the variable of a group: the last word of its owner, or all of it if that word begins with a digit. */
export function groupLocal(owner: string): string {
  const last = owner.split('-').at(-1) ?? owner;
  return /^\d/.test(last) ? camel(owner) : last;
}

/** Returns the variable that holds the fields of a group. For a choice, it consists of their names. */
export function groupName(form: Form, fields: readonly RecordField[], owner: string): string {
  return form.kind === 'choice' ? camel(fields.map(({ name }) => name).join('-or-')) : groupLocal(owner);
}

/**
 * Returns whether a group returns an object of its fields. If its one field may be absent, the value alone would not
 * say whether the group is there.
 */
export function isObject(fields: readonly RecordField[]): boolean {
  return fields.length !== 1 || fields[0]?.optional === true;
}

/** Returns the counts as further arguments. `usual` and no limit are the defaults, and are left out. */
export function countsText({ min, max }: Counts, usual: number): string {
  if (max !== Number.POSITIVE_INFINITY) return `, ${min}, ${max}`;
  return min === usual ? '' : `, ${min}`;
}

export function isSimple(form: Form): boolean {
  return form.kind === 'span' || form.kind === 'call' || form.kind === 'list';
}

/** Returns the name of a group by its contents: `[ userinfo ]` is `userinfo`. */
export function nameOf(form: OptionForm | LoopForm): string {
  const words = form.text.match(/[A-Za-z][\w-]*/g) ?? ['group'];
  return words[words.length - 1] ?? 'group';
}
