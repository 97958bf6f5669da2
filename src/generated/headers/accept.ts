// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { type AcceptParams, formatAcceptParam, newAcceptParams, parseAcceptParam } from '../rules/accept-params.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, M_SUBTYPE, M_TYPE, SEMI, SLASH } from '../tables.ts';

export type { AcceptParams } from '../rules/accept-params.ts';

/** A range of media types (RFC 3261 §20.1). */
export interface Accept {
  /** `m-type` */
  readonly type: 'text' | 'image' | 'audio' | 'video' | 'application' | 'message' | 'multipart' | (string & {});
  /** `m-subtype` */
  readonly subtype: string;
  /** `accept-param` */
  readonly params: AcceptParams;
}

/** The values from which a builder makes a `Accept`. Those that have a default may be left out. */
export interface AcceptInput {
  readonly type: 'text' | 'image' | 'audio' | 'video' | 'application' | 'message' | 'multipart' | (string & {});
  readonly subtype: string;
  readonly params?: Partial<AcceptParams> | undefined;
}

/**
 * Reads `accept-range = m-type SLASH m-subtype *( SEMI accept-param )`.
 * `*( SEMI accept-param )`: white space, then one octet decides.
 */
export function parseAcceptRange(c: Cursor): Accept | undefined {
  const type = take(c, M_TYPE);
  if (type === undefined) return undefined;
  if (!skip(c, SLASH)) return undefined;
  const subtype = take(c, M_SUBTYPE);
  if (subtype === undefined) return undefined;
  const params = newAcceptParams();
  while (skip(c, SEMI)) {
    if (!parseAcceptParam(c, params)) return undefined;
  }
  return { type, subtype, params };
}

/** Returns the text of `accept-range` without checking it. */
export function formatAcceptRange(value: AcceptInput): string {
  return `${value.type}/${value.subtype}${formatAcceptParam(value.params, ';')}`;
}

/**
 * Reads `Accept = "Accept" HCOLON [ accept-range *(COMMA accept-range) ]`.
 * `*(COMMA accept-range)`: white space, then one octet decides.
 */
export function readAccept(c: Cursor): readonly Accept[] | undefined {
  const acceptRange = takeOptionalList(c, parseAcceptRange, COMMA);
  if (!atEnd(c)) return undefined;
  return acceptRange;
}

/** Returns the text of a value of `Accept` without checking it. */
function writeAccept(value: readonly AcceptInput[]): string {
  return `${value.map(formatAcceptRange).join(', ')}`;
}

/** The media types that the sender accepts in a body (RFC 3261 §20.1). */
export const accept = /* @__PURE__ */ makeDefinition({
  name: 'Accept',
  cardinality: 'list',
  section: 'RFC 3261 §20.1',
  usage: [usage('R', '', '- o - o m* o'), usage('2xx', '', '- - - o m* o'), usage('415', '', '- c - c c c')],
  read: readAccept,
  format: writeAccept,
});
