/** Walks over values. No walk is part of a measured time. */

/** Returns the length of all leaves of a value. A field that holds `undefined` counts as absent. */
export function touch(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let leaves = 0;
  if (Array.isArray(value)) {
    for (const item of value) leaves += touch(item);
    return leaves;
  }
  // Every object here is a record. The walk must not allocate an array of its values.
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) leaves += touch(fields[name]);
  return leaves;
}

const FACTOR = 31;

/** Returns a hash over the names and values of all leaves. A field that holds `undefined` counts as absent. */
export function hashOf(value: unknown, seed = 0): number {
  if (value === undefined) return seed;
  if (typeof value !== 'object' || value === null) return hashOfText(`${typeof value} ${String(value)}`, seed);
  if (value instanceof Uint8Array) return hashOfText(Buffer.from(value).toString('latin1'), seed);
  if (Array.isArray(value)) return value.reduce((hash: number, item) => hashOf(item, hash + 1), seed);
  // The order of fields is not part of a value.
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fields.reduce(
    (hash, [name, item]) => (item === undefined ? hash : hashOf(item, hashOfText(name, hash))),
    seed,
  );
}

function hashOfText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) | 0;
  return hash;
}
