// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { DELTA_SECONDS } from '../tables.ts';

/** Reads `Expires = "Expires" HCOLON delta-seconds`. */
export function readExpires(c: Cursor): number | undefined {
  const deltaSeconds = takeNumber(c, DELTA_SECONDS);
  if (deltaSeconds === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return deltaSeconds;
}

/** Returns the text of a value of `Expires` without checking it. */
function writeExpires(value: number): string {
  return `${value}`;
}

/** The seconds after which the message, or its content, expires (RFC 3261 §20.19). */
export const expires = /* @__PURE__ */ makeDefinition({
  name: 'Expires',
  cardinality: 'one',
  section: 'RFC 3261 §20.19',
  usage: [usage('', '', '- - - o - o')],
  read: readExpires,
  format: writeExpires,
});
