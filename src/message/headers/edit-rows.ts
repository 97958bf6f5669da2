/**
 * The operations on headers. Each takes rows and returns rows.
 *
 * Invariant: rows of other headers, and rows of this one that are not concerned, are the same objects before and after.
 */
import { PrintError } from '../../runtime/errors.ts';
import type { Row } from '../rows/row.ts';
import type { Access } from './access.ts';

type Rows = readonly Row[];

/** Replaces the rows of a header. The new rows stand where its first row stood, or at the end if it had none. */
export function replaced(rows: Rows, access: Access, fresh: Rows): Rows {
  const first = rows.findIndex(access.owns);
  if (first === -1) return [...rows, ...fresh];
  const rest = rows.slice(first).filter((row) => !access.owns(row));
  return [...rows.slice(0, first), ...fresh, ...rest];
}

/**
 * Inserts a value before the header's rows, or at the top if it has none: "header fields which are needed for proxy
 * processing ... appear towards the top" (RFC 3261 §7.3.1).
 */
export function prepended(rows: Rows, access: Access, item: unknown): Rows {
  const first = rows.findIndex(access.owns);
  if (first !== -1) refuseSecond(access);
  const at = Math.max(first, 0);
  return [...rows.slice(0, at), access.buildRow([item]), ...rows.slice(at)];
}

export function appended(rows: Rows, access: Access, item: unknown): Rows {
  const last = rows.findLastIndex(access.owns);
  if (last !== -1) refuseSecond(access);
  const at = last === -1 ? rows.length : last + 1;
  return [...rows.slice(0, at), access.buildRow([item]), ...rows.slice(at)];
}

function refuseSecond(access: Access): void {
  if (!access.several) throw new PrintError(access.name, 'has one value, and is there');
}

export function withoutFirst(rows: Rows, access: Access): Rows {
  return shortened(rows, access, rows.findIndex(access.owns), (items) => items.slice(1));
}

export function withoutLast(rows: Rows, access: Access): Rows {
  return shortened(rows, access, rows.findLastIndex(access.owns), (items) => items.slice(0, -1));
}

/** Removes values from a row. A row is removed with its last value; a malformed row is removed as a whole. */
function shortened(
  rows: Rows,
  access: Access,
  at: number,
  shorten: (items: readonly unknown[]) => readonly unknown[],
): Rows {
  const row = rows[at];
  if (row === undefined) return rows;
  const left = shorten(access.items(row) ?? []);
  return rows.toSpliced(at, 1, ...(left.length === 0 ? [] : [access.buildRow(left)]));
}

export function without(rows: Rows, access: Access): Rows {
  return rows.filter((row) => !access.owns(row));
}

export function firstItem(rows: Rows, access: Access): unknown {
  const row = rows.find(access.owns);
  return row === undefined ? undefined : access.items(row)?.[0];
}

export function lastItem(rows: Rows, access: Access): unknown {
  const row = rows.findLast(access.owns);
  return row === undefined ? undefined : access.items(row)?.at(-1);
}
