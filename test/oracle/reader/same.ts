/**
 * Compares two readings of a text.
 *
 * Invariant: only differences that no program can see by reading fields are ignored.
 */
import type { Read } from './read.ts';

/** Returns whether two readings are equal. The order of leniences does not matter. */
export function isSameReading(one: Read | undefined, other: Read | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isSame(one.value, other.value) && isSame([...one.leniences].sort(), [...other.leniences].sort());
}

/**
 * Returns whether two values are equal, field by field. Own enumerable data fields count; one that holds `undefined` is
 * absent.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = fieldsOf(one);
  const others = fieldsOf(other);
  return (
    fields.length === others.length && fields.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** A field that the other value lacks is `undefined` there, and so never equal to one that is present here. */
function fieldsOf(value: object): readonly string[] {
  return Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
