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
  const [read, given] = [parsed as Fields, input as Fields];
  for (const key in read) {
    const own = read[key];
    // Most fields of parameters are absent. The loop over the given fields finds those that are absent here only.
    if (own === undefined && defaults === undefined) continue;
    let asked = given[key];
    if (asked === own && asked !== undefined) continue;
    if (asked !== undefined && !Object.hasOwn(given, key)) asked = undefined;
    // `null` is not a value of any field, so it does not count as absent.
    if (asked === undefined) asked = defaultOf(defaults, key);
    if (own !== asked && !sameValue(own, asked)) return false;
  }
  for (const key in given) {
    const own = read[key];
    // No object inherits a text or a number. Anything else may come from a prototype, as `__proto__` itself does.
    const isRead =
      typeof own === 'string' || typeof own === 'number' || (own !== undefined && Object.hasOwn(read, key));
    if (!isRead && given[key] !== undefined && Object.hasOwn(given, key)) return false;
  }
  return true;
}

function sameItems(parsed: readonly unknown[], input: readonly unknown[], defaults: Defaults | undefined): boolean {
  if (parsed.length !== input.length) return false;
  for (let at = 0; at < parsed.length; at++) if (!sameValue(parsed[at], input[at], defaults)) return false;
  return true;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.length === 0;
  const fields = value as Fields;
  // Most fields are absent, and a call for each of them would cost more than all others.
  for (const key in fields) if (fields[key] !== undefined && !isEmpty(fields[key])) return false;
  return true;
}

/** The fields of a value, which are all its enumerable properties: no prototype of a value that was read has any. */
type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function defaultOf(defaults: Defaults | undefined, key: string): unknown {
  return defaults !== undefined && Object.hasOwn(defaults, key) ? defaults[key] : undefined;
}
