// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { type AcceptParams, formatAcceptParam, newAcceptParams, parseAcceptParam } from '../rules/accept-params.ts';
import { atEnd } from '../rules/header-end.ts';
import { CODINGS, COMMA, SEMI } from '../tables.ts';

export type { AcceptParams } from '../rules/accept-params.ts';

/** An accepted content coding (RFC 3261 §20.2). */
export interface AcceptEncoding {
  /** `codings` */
  readonly coding: string;
  /** `accept-param` */
  readonly params: AcceptParams;
}

/** The values from which a builder makes a `AcceptEncoding`. Those that have a default may be left out. */
export interface AcceptEncodingInput {
  readonly coding: string;
  readonly params?: Partial<AcceptParams> | undefined;
}

/**
 * Reads `encoding = codings *(SEMI accept-param)`.
 * `*(SEMI accept-param)`: white space, then one octet decides.
 */
export function parseEncoding(c: Cursor): AcceptEncoding | undefined {
  const coding = take(c, CODINGS);
  if (coding === undefined) return undefined;
  const params = newAcceptParams();
  while (skip(c, SEMI)) {
    if (!parseAcceptParam(c, params)) return undefined;
  }
  return { coding, params };
}

/** Returns the text of `encoding` without checking it. */
export function formatEncoding(value: AcceptEncodingInput): string {
  return `${value.coding}${formatAcceptParam(value.params, ';')}`;
}

/**
 * Reads `Accept-Encoding = "Accept-Encoding" HCOLON [ encoding *(COMMA encoding) ]`.
 * `*(COMMA encoding)`: white space, then one octet decides.
 */
export function readAcceptEncoding(c: Cursor): readonly AcceptEncoding[] | undefined {
  const encoding = takeOptionalList(c, parseEncoding, COMMA);
  if (!atEnd(c)) return undefined;
  return encoding;
}

/** Returns the text of a value of `Accept-Encoding` without checking it. */
function writeAcceptEncoding(value: readonly AcceptEncodingInput[]): string {
  return `${value.map(formatEncoding).join(', ')}`;
}

/** The content codings that the sender accepts (RFC 3261 §20.2). */
export const acceptEncoding = /* @__PURE__ */ makeDefinition({
  name: 'Accept-Encoding',
  cardinality: 'list',
  section: 'RFC 3261 §20.2',
  usage: [usage('R', '', '- o - o o o'), usage('2xx', '', '- - - o m* o'), usage('415', '', '- c - c c c')],
  read: readAcceptEncoding,
  format: writeAcceptEncoding,
});
