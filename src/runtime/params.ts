/**
 * Parameters: an object of the typed ones, and the others in the order in which they came.
 *
 * Invariant: names are never keys, so a parameter named `__proto__` or `constructor` is one like any other.
 */
import { headerKey } from './header-key.ts';
import type { Other, Params } from './others.ts';
import { decodeQuoted } from './text.ts';

/** Name and value as written; `true` where there is no value. */
export type Others = readonly Other[];

/**
 * A parameter by its name, without case ("parameter names ... are case-insensitive", RFC 3261 §7.3.1): a typed one as its
 * type says, another as text (unquoted) or `true`.
 */
export function param<P extends Partial<Params>, Name extends string>(
  params: P,
  name: Name,
): (Name extends Exclude<keyof P, 'others'> ? P[Name] : unknown) | string | true | undefined;
export function param(params: Partial<Params>, name: string): unknown {
  const key = headerKey(name);
  if (key !== 'others' && Object.hasOwn(params, key)) {
    const typed: unknown = Reflect.get(params, key);
    if (typed !== undefined) return typed;
  }
  const wanted = name.toLowerCase();
  for (const [other, value] of params.others ?? []) {
    if (other.toLowerCase() === wanted)
      return typeof value === 'string' && value.startsWith('"') ? decodeQuoted(value) : value;
  }
  return undefined;
}
