// @generated from grammar/rfc5393.abnf and grammar/rfc5393.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { UP_TO_4294967295_2 } from '../tables.ts';

/** Reads `Max-Breadth = "Max-Breadth" HCOLON 1*DIGIT`. */
export function readMaxBreadth(c: Cursor): number | undefined {
  const value = takeNumber(c, UP_TO_4294967295_2);
  if (value === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return value;
}

/** Returns the text of a value of `Max-Breadth` without checking it. */
function writeMaxBreadth(value: number): string {
  return `${value}`;
}

/** The number of branches into which the request may be forked at the same time (RFC 5393 §5.8). */
export const maxBreadth = /* @__PURE__ */ makeDefinition({
  name: 'Max-Breadth',
  cardinality: 'one',
  section: 'RFC 5393 §5.8',
  usage: [],
  read: readMaxBreadth,
  format: writeMaxBreadth,
});
