/**
 * The comparison of a value that was read from printed text with the value that was to be printed.
 *
 * Invariant: the recursion follows the value that was read. It is finite, so the comparison ends even if the other is
 * circular.
 */

/** The values of fields that a caller may leave out. */
export type Defaults = Readonly<Record<string, unknown>>;

/**
 * Returns whether two values are equal in all own enumerable fields. A field that holds `undefined` counts as absent,
 * and an absent field of `input` equals its default, or an empty value. `defaults` belong to the value itself, or to
 * each value of a list.
 */
export function sameValue(parsed: unknown, input: unknown, defaults?: Defaults): boolean {
  if (parsed === input) return true;
  if (input === undefined) return isEmpty(parsed);
  if (!isObject(parsed) || !isObject(input)) return false;
  if (Array.isArray(parsed)) return Array.isArray(input) && sameItems(parsed, input, defaults);
  if (Array.isArray(input)) return false;
  for (const key of Object.keys(parsed)) {
    const asked = Object.hasOwn(input, key) ? field(input, key) : undefined;
    // `null` is not a value of any field, so it does not count as absent.
    if (!sameValue(field(parsed, key), asked === undefined ? defaultOf(defaults, key) : asked)) return false;
  }
  return Object.keys(input).every((key) => Object.hasOwn(parsed, key) || field(input, key) === undefined);
}

function sameItems(parsed: readonly unknown[], input: readonly unknown[], defaults: Defaults | undefined): boolean {
  return parsed.length === input.length && parsed.every((item, at) => sameValue(item, input[at], defaults));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.length === 0;
  return Object.keys(value).every((key) => isEmpty(field(value, key)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function field(value: object, key: string): unknown {
  return Reflect.get(value, key);
}

function defaultOf(defaults: Defaults | undefined, key: string): unknown {
  return defaults !== undefined && Object.hasOwn(defaults, key) ? defaults[key] : undefined;
}
