// @generated from grammar/rfc3262.abnf and grammar/rfc3262.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { RESPONSE_NUM } from '../tables.ts';

/** Reads `RSeq = "RSeq" HCOLON response-num`. */
export function readRseq(c: Cursor): number | undefined {
  const responseNum = takeNumber(c, RESPONSE_NUM);
  if (responseNum === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return responseNum;
}

/** Returns the text of a value of `RSeq` without checking it. */
function writeRseq(value: number): string {
  return `${value}`;
}

/** The number of a reliable provisional response within its transaction (RFC 3262 §7.1). */
export const rseq = /* @__PURE__ */ makeDefinition({
  name: 'RSeq',
  cardinality: 'one',
  section: 'RFC 3262 §7.1',
  usage: [usage('1xx', '', '- - - o - -')],
  read: readRseq,
  format: writeRseq,
});
