/** Values of headers as text. */
import { inspect } from 'node:util';

/** Returns a value as TypeScript would write it, without the fields that are `undefined` or empty. */
export function shown(value: unknown): string {
  return inspect(filled(value), { depth: null, breakLength: 76, compact: 5, maxStringLength: 400, maxArrayLength: 40 });
}

/** Returns a copy of a value that has only the fields with something in them. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, filled(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value === undefined;
  return Object.keys(value).length === 0;
}
