// @generated from grammar/rfc5839.abnf and grammar/rfc5839.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { atEnd } from '../rules/header-end.ts';
import { SUPPRESS_CONDITION } from '../tables.ts';

/** Reads `Suppress-If-Match = "Suppress-If-Match" HCOLON suppress-condition`. */
export function readSuppressIfMatch(c: Cursor): string | undefined {
  const suppressCondition = take(c, SUPPRESS_CONDITION);
  if (suppressCondition === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return suppressCondition;
}

/** Returns the text of a value of `Suppress-If-Match` without checking it. */
function writeSuppressIfMatch(value: string): string {
  return `${value}`;
}

/** The version of the state that the subscriber already has, which needs no notification; or `*` (RFC 5839 §7.2). */
export const suppressIfMatch = /* @__PURE__ */ makeDefinition({
  name: 'Suppress-If-Match',
  cardinality: 'one',
  section: 'RFC 5839 §7.2',
  usage: [],
  read: readSuppressIfMatch,
  format: writeSuppressIfMatch,
});
