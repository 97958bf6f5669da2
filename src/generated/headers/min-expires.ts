// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { DELTA_SECONDS } from '../tables.ts';

/** Reads `Min-Expires = "Min-Expires" HCOLON delta-seconds`. */
export function readMinExpires(c: Cursor): number | undefined {
  const deltaSeconds = takeNumber(c, DELTA_SECONDS);
  if (deltaSeconds === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return deltaSeconds;
}

/** Returns the text of a value of `Min-Expires` without checking it. */
function writeMinExpires(value: number): string {
  return `${value}`;
}

/** The shortest refresh interval, in seconds, that the server accepts (RFC 3261 §20.23). */
export const minExpires = /* @__PURE__ */ makeDefinition({
  name: 'Min-Expires',
  cardinality: 'one',
  section: 'RFC 3261 §20.23',
  usage: [usage('423', '', '- - - - - m')],
  read: readMinExpires,
  format: writeMinExpires,
});
