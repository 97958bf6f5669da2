/**
 * Parameters of header values: typed parameters are fields of an object, and all others are a list in their original
 * order.
 *
 * Invariant: a name from the network never becomes a key of an object, so a parameter named `__proto__` is harmless.
 */
import { headerKey } from './header-key.ts';
import type { Other, Params } from './others.ts';
import { decodeQuoted } from './text.ts';

/** Parameters without a field: the name and the value as written, or `true` if the parameter has no value. */
export type Others = readonly Other[];

/**
 * Returns a parameter by its name, ignoring case ("parameter names ... are case-insensitive", RFC 3261 §7.3.1): the
 * typed value if the parameter has a field, and otherwise its unquoted text, or `true` if it has no value.
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
