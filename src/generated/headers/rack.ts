// @generated from grammar/rfc3262.abnf and grammar/rfc3262.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import type { Method } from '../rules/words.ts';
import { CSEQ_NUM, LWS, METHOD, RESPONSE_NUM } from '../tables.ts';

export type { Method } from '../rules/words.ts';

/** A reliable provisional response (RFC 3262 §7.2). */
export interface RAck {
  /** `response-num` */
  readonly response: number;
  /** `CSeq-num` */
  readonly sequence: number;
  /** `Method` */
  readonly method: Method;
}

/** The values from which a builder makes a `RAck`. Those that have a default may be left out. */
export interface RAckInput {
  readonly response: number;
  readonly sequence: number;
  readonly method: Method;
}

/** Reads `RAck = "RAck" HCOLON response-num LWS CSeq-num LWS Method`. */
export function readRack(c: Cursor): RAck | undefined {
  const response = takeNumber(c, RESPONSE_NUM);
  if (response === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const sequence = takeNumber(c, CSEQ_NUM);
  if (sequence === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const method = take(c, METHOD);
  if (method === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return { response, sequence, method };
}

/** Returns the text of a value of `RAck` without checking it. */
function writeRack(value: RAckInput): string {
  return `${value.response} ${value.sequence} ${value.method}`;
}

/** The reliable provisional response that is acknowledged (RFC 3262 §7.2). */
export const rack = /* @__PURE__ */ makeDefinition({
  name: 'RAck',
  cardinality: 'one',
  section: 'RFC 3262 §7.2',
  usage: [usage('R', '', '- - - - - -')],
  read: readRack,
  format: writeRack,
});
