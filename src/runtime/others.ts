import { trimmed } from './scan.ts';

/** A parameter that is kept as text: its name and value as written, or `true` if it has no value. */
export type Other = readonly [name: string, value: string | true];

/** The parameters of a value that have no field, in their original order. */
export interface Params {
  readonly others: readonly Other[];
}

/** A value under construction, whose fields can be assigned. */
export type Draft<Value> = { -readonly [Field in keyof Value]: Value[Field] };

const NONE: readonly Other[] = Object.freeze([]);

/** Returns the empty list, which is shared until something is added. */
export function noOthers(): readonly Other[] {
  return NONE;
}

/** Returns parameters that are still empty. */
export function newParams(): Draft<Params> {
  return { others: NONE };
}

/** Adds a parameter that has no field. */
export function addOther(params: Draft<Params>, name: string, value: string | true): void {
  params.others = params.others === NONE ? [[name, value]] : appended(params.others, [name, value]);
}

/** Appends to a list. The caller must have created the list in this module and must not have published it yet. */
function appended(others: readonly Other[], other: Other): readonly Other[] {
  // The draft owns the array: copying it for each parameter would take quadratic time.
  (others as Other[]).push(other);
  return others;
}

/**
 * Adds a parameter as text: one that is repeated, because only the first occurrence is typed, or one without a name. A
 * quoted string, such as `"ue-ip=192.0.2.1"` in P-Access-Network-Info, has no name and no value in it.
 */
export function addRepeated(params: Draft<Params>, written: string): void {
  const at = written.startsWith('"') ? -1 : written.indexOf('=');
  if (at < 0) addOther(params, trimmed(written, 0, written.length), true);
  else addOther(params, trimmed(written, 0, at), trimmed(written, at + 1, written.length));
}

/** Returns the text of the parameters that have no field, each with `separator` before it. */
export function formatOthers(params: Partial<Params> | undefined, separator: string): string {
  let text = '';
  for (const [name, value] of params?.others ?? NONE) text += separator + (value === true ? name : `${name}=${value}`);
  return text;
}

/**
 * Returns whether a flag was written with a value (`lr=on`); it is then printed with the other untyped parameters.
 * Names are compared without case (RFC 3261 §7.3.1).
 */
export function isValued(params: Partial<Params> | undefined, name: string): boolean {
  const written = params?.others?.find(([other]) => other.toLowerCase() === name);
  return written !== undefined && written[1] !== true;
}
