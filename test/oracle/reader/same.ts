/**
 * Whether two readings of a text are one.
 *
 * Invariant: no more is taken for the same than what no program can tell apart by reading fields.
 */
import type { Read } from './read.ts';

/** The order of leniences says nothing. */
export function isSameReading(one: Read | undefined, other: Read | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isSame(one.value, other.value) && isSame([...one.leniences].sort(), [...other.leniences].sort());
}

/** Are two values one, field by field? Own enumerable data fields count; one that holds `undefined` is absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = fieldsOf(one);
  const others = fieldsOf(other);
  return (
    fields.length === others.length && fields.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** An absent field of the other value is `undefined` and never the same as one that is here. */
function fieldsOf(value: object): readonly string[] {
  return Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
