// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { UP_TO_255 } from '../tables.ts';

/** Reads `Max-Forwards = "Max-Forwards" HCOLON 1*DIGIT`. */
export function readMaxForwards(c: Cursor): number | undefined {
  const value = takeNumber(c, UP_TO_255);
  if (value === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return value;
}

/** Returns the text of a value of `Max-Forwards` without checking it. */
function writeMaxForwards(value: number): string {
  return `${value}`;
}

/** The number of elements that may still forward the request (RFC 3261 §20.22). */
export const maxForwards = /* @__PURE__ */ makeDefinition({
  name: 'Max-Forwards',
  cardinality: 'one',
  section: 'RFC 3261 §20.22',
  usage: [usage('R', 'amr', 'm m m m m m')],
  read: readMaxForwards,
  format: writeMaxForwards,
});
