import type { RecordField } from '../plan/fields.ts';
import type { Emitter } from './emitter.ts';
import type { ModuleScope } from './scope.ts';

/**
 * The alternatives of a printer, in the order in which it tries them.
 *
 * Invariant: the alternative that is written prints every field that the value has, if one of them can.
 */
export interface Printable {
  readonly fields: readonly RecordField[];
  /** The condition under which its constants are those of the value, if it has any. */
  readonly constant: string | undefined;
}

/** One `if` of the printer. Only the last has no condition. */
export interface Branch {
  /** The index of the alternative. */
  readonly at: number;
  readonly condition: string | undefined;
}

/** Returns an expression that says whether a value has a field, or whether it lacks it. */
export type Presence = (field: RecordField, isPresent: boolean) => string;

/** Returns the expressions for the presence of the fields that `access` gives. */
export function presenceIn(emitter: Emitter, scope: ModuleScope, access: (field: string) => string): Presence {
  return ({ name, depth, params, rule }, isPresent) => {
    const value = access(name);
    if (params && rule !== undefined)
      return `${emitter.formatter(scope, rule)}(${value}, '') ${isPresent ? '!==' : '==='} ''`;
    if (depth > 0) return `${value}.length ${isPresent ? '>' : '==='} 0`;
    return `${value} ${isPresent ? '!==' : '==='} undefined`;
  };
}

/**
 * Returns the branches: first the alternatives that a required field or a constant distinguishes, then those that can
 * print a value without any of their fields.
 */
export function branchesOf(alternatives: readonly Printable[], presence: Presence): readonly Branch[] {
  const places = alternatives.map((_, at) => at);
  const isOpen = (at: number): boolean =>
    decidersOf(alternatives, at).length === 0 && alternatives[at]?.constant === undefined;
  const open = places.filter(isOpen);
  const branches = [...places.filter((at) => !isOpen(at)), ...open].map((at): Branch => {
    // The values of the others have been printed when an open alternative is tried.
    const rivals = (isOpen(at) ? open : places).filter((other) => other !== at);
    const all = at === open.at(-1) ? [] : conditionsAt(alternatives, at, rivals, presence);
    return { at, condition: all.length === 0 ? undefined : all.join(' && ') };
  });
  const end = branches.findIndex(({ condition }) => condition === undefined);
  return end < 0 ? branches : branches.slice(0, end + 1);
}

function conditionsAt(
  alternatives: readonly Printable[],
  at: number,
  rivals: readonly number[],
  presence: Presence,
): readonly string[] {
  const { fields = [], constant } = alternatives[at] ?? {};
  const own = decidersOf(alternatives, at);
  // A value of another alternative may have all of these fields, and more, which this one would lose.
  const strangers = rivals
    .map((rival) => alternatives[rival]?.fields ?? [])
    .filter((others) => own.every(({ name }) => has(others, name)))
    .flatMap((others) => strangersOf(others, fields));
  return [
    ...own.map((field) => presence(field, true)),
    ...new Set(strangers.map((field) => presence(field, false))),
    ...(constant === undefined ? [] : [constant]),
  ];
}

/** Returns the required fields of an alternative that another one lacks or may lack. */
function decidersOf(alternatives: readonly Printable[], at: number): readonly RecordField[] {
  const required = alternatives.map(({ fields }) => fields.filter(isRequired));
  const own = (required[at] ?? []).filter(({ name }) => !required.every((fields) => has(fields, name)));
  // A list may be empty, so that it decides only if nothing else does.
  const single = own.filter(({ depth }) => depth === 0);
  return single.length > 0 ? single : own;
}

/** Returns a required field that only the first list has; if there is none, all optional ones. */
function strangersOf(fields: readonly RecordField[], own: readonly RecordField[]): readonly RecordField[] {
  const strangers = fields.filter(({ name }) => !has(own, name));
  const [required] = strangers.filter(isRequired);
  return required === undefined ? strangers : [required];
}

function has(fields: readonly RecordField[], name: string): boolean {
  return fields.some((field) => field.name === name);
}

function isRequired({ optional, params }: RecordField): boolean {
  return !optional && !params;
}
