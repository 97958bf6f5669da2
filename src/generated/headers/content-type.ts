// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip, take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseMParameter } from '../rules/params.ts';
import { M_SUBTYPE, M_TYPE, SEMI, SLASH } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';

/** The media type of the body (RFC 3261 §20.15). */
export interface ContentType {
  /** `m-type` */
  readonly type: 'text' | 'image' | 'audio' | 'video' | 'application' | 'message' | 'multipart' | (string & {});
  /** `m-subtype` */
  readonly subtype: string;
  /** `m-parameter` */
  readonly params: Params;
}

/** The values from which a builder makes a `ContentType`. Those that have a default may be left out. */
export interface ContentTypeInput {
  readonly type: 'text' | 'image' | 'audio' | 'video' | 'application' | 'message' | 'multipart' | (string & {});
  readonly subtype: string;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `media-type = m-type SLASH m-subtype *(SEMI m-parameter)`.
 * `*(SEMI m-parameter)`: white space, then one octet decides.
 */
export function parseMediaType(c: Cursor): ContentType | undefined {
  const type = take(c, M_TYPE);
  if (type === undefined) return undefined;
  if (!skip(c, SLASH)) return undefined;
  const subtype = take(c, M_SUBTYPE);
  if (subtype === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseMParameter(c, params)) return undefined;
  }
  return { type, subtype, params };
}

/** Returns the text of `media-type` without checking it. */
export function formatMediaType(value: ContentTypeInput): string {
  return `${value.type}/${value.subtype}${formatOthers(value.params, ';')}`;
}

/** Reads `Content-Type = ( "Content-Type" / "c" ) HCOLON media-type`. */
export function readContentType(c: Cursor): ContentType | undefined {
  const mediaType = parseMediaType(c);
  if (mediaType === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return mediaType;
}

/** Returns the text of a value of `Content-Type` without checking it. */
function writeContentType(value: ContentTypeInput): string {
  return `${formatMediaType(value)}`;
}

/** The media type of the body (RFC 3261 §20.15). */
export const contentType = /* @__PURE__ */ makeDefinition({
  name: 'Content-Type',
  compact: 'c',
  cardinality: 'one',
  section: 'RFC 3261 §20.15',
  usage: [usage('', '', '* * - * * *')],
  read: readContentType,
  format: writeContentType,
});
