// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { PRIORITY_VALUE } from '../tables.ts';

/** Reads `Priority = "Priority" HCOLON priority-value`. */
export function readPriority(
  c: Cursor,
): 'emergency' | 'urgent' | 'normal' | 'non-urgent' | 'psap-callback' | (string & {}) | undefined {
  const priorityValue = take(c, PRIORITY_VALUE);
  if (priorityValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return priorityValue;
}

/** Returns the text of a value of `Priority` without checking it. */
function writePriority(
  value: 'emergency' | 'urgent' | 'normal' | 'non-urgent' | 'psap-callback' | (string & {}),
): string {
  return `${value}`;
}

/** The urgency of the request for its receiver (RFC 3261 §20.26). */
export const priority = /* @__PURE__ */ makeDefinition({
  name: 'Priority',
  cardinality: 'one',
  section: 'RFC 3261 §20.26',
  usage: [usage('R', 'ar', '- - - o - -')],
  read: readPriority,
  format: writePriority,
});
