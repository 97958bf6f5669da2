// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import type { Method } from '../rules/words.ts';
import { LWS, METHOD, UP_TO_4294967295 } from '../tables.ts';

export type { Method } from '../rules/words.ts';

/** The place of a request within its dialog (RFC 3261 §20.16). */
export interface CSeq {
  /** `1*DIGIT` */
  readonly sequence: number;
  /** `Method` */
  readonly method: Method;
}

/** The values from which a builder makes a `CSeq`. Those that have a default may be left out. */
export interface CSeqInput {
  readonly sequence: number;
  readonly method: Method;
}

/** Reads `CSeq = "CSeq" HCOLON 1*DIGIT LWS Method`. */
export function readCseq(c: Cursor): CSeq | undefined {
  const sequence = takeNumber(c, UP_TO_4294967295);
  if (sequence === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const method = take(c, METHOD);
  if (method === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return { sequence, method };
}

/** Returns the text of a value of `CSeq` without checking it. */
function writeCseq(value: CSeqInput): string {
  return `${value.sequence} ${value.method}`;
}

/** The place of a request within its dialog (RFC 3261 §20.16). */
export const cseq = /* @__PURE__ */ makeDefinition({
  name: 'CSeq',
  cardinality: 'one',
  section: 'RFC 3261 §20.16',
  usage: [usage('c', 'r', 'm m m m m m')],
  read: readCseq,
  format: writeCseq,
});
