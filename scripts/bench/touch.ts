/** Reads every leaf of a value, so that nothing lazy is left undone; the same walk for every subject. */
export function touch(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let leaves = 0;
  if (Array.isArray(value)) {
    for (const item of value) leaves += touch(item);
    return leaves;
  }
  // A record is what an object is here; the walk must not make an array of its values.
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) leaves += touch(fields[name]);
  return leaves;
}
