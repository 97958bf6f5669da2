import { trimmed } from './scan.ts';

/** A parameter that is kept as text: name and value as written, or `true` where it has none. */
export type Other = readonly [name: string, value: string | true];

/** Parameters of a value that have no field of their own, in the order in which they stand. */
export interface Params {
  readonly others: readonly Other[];
}

/** A value while it is being read. */
export type Draft<Value> = { -readonly [Field in keyof Value]: Value[Field] };

const NONE: readonly Other[] = Object.freeze([]);

/** The empty list, shared until something is added. */
export function noOthers(): readonly Other[] {
  return NONE;
}

export function newParams(): Draft<Params> {
  return { others: NONE };
}

export function addOther(params: Draft<Params>, name: string, value: string | true): void {
  params.others = params.others === NONE ? [[name, value]] : appended(params.others, [name, value]);
}

/** Only ever called on a list that this module made and that nobody else has seen yet. */
function appended(others: readonly Other[], other: Other): readonly Other[] {
  // The draft owns the array: copying it for each parameter would take quadratic time.
  (others as Other[]).push(other);
  return others;
}

/** A repeated parameter: the first is typed, the others are kept as written. */
export function addRepeated(params: Draft<Params>, written: string): void {
  const at = written.indexOf('=');
  if (at < 0) addOther(params, trimmed(written, 0, written.length), true);
  else addOther(params, trimmed(written, 0, at), trimmed(written, at + 1, written.length));
}

/** The parameters that have no field, each after `separator`. */
export function formatOthers(params: Partial<Params> | undefined, separator: string): string {
  let text = '';
  for (const [name, value] of params?.others ?? NONE) text += separator + (value === true ? name : `${name}=${value}`);
  return text;
}

/** Is a flag written with a value (`lr=on`)? Then it is printed from there. Names are compared without case (RFC 3261 §7.3.1). */
export function isValued(params: Partial<Params> | undefined, name: string): boolean {
  const written = params?.others?.find(([other]) => other.toLowerCase() === name);
  return written !== undefined && written[1] !== true;
}
