// @generated from grammar/rfc5626.abnf and grammar/rfc5626.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { UP_TO_4294967295 } from '../tables.ts';

/** Reads `Flow-Timer = "Flow-Timer" HCOLON 1*DIGIT`. */
export function readFlowTimer(c: Cursor): number | undefined {
  const value = takeNumber(c, UP_TO_4294967295);
  if (value === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return value;
}

/** Returns the text of a value of `Flow-Timer` without checking it. */
function writeFlowTimer(value: number): string {
  return `${value}`;
}

/** The seconds without traffic after which a flow counts as broken (RFC 5626 §10). */
export const flowTimer = /* @__PURE__ */ makeDefinition({
  name: 'Flow-Timer',
  cardinality: 'one',
  section: 'RFC 5626 §10',
  usage: [],
  read: readFlowTimer,
  format: writeFlowTimer,
});
