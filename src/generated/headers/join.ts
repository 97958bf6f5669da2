// @generated from grammar/rfc3911.abnf and grammar/rfc3911.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { CALLID, EQUAL, HTAB_CR_SP_SEMICOLON, SEMI, TOKEN } from '../tables.ts';

/** Parameters of Join (RFC 3911). */
export interface JoinParams extends Params {
  /** `to-tag = "to-tag" EQUAL token` */
  readonly toTag?: string | undefined;
  /** `from-tag = "from-tag" EQUAL token` */
  readonly fromTag?: string | undefined;
}

/** A dialog to be joined (RFC 3911 §7.1). */
export interface Join {
  /** `callid` */
  readonly callId: string;
  /** `join-param` */
  readonly params: JoinParams;
}

/** The values from which a builder makes a `Join`. Those that have a default may be left out. */
export interface JoinInput {
  readonly callId: string;
  readonly params?: Partial<JoinParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newJoinParams(): Draft<JoinParams> {
  return { toTag: undefined, fromTag: undefined, others: noOthers() };
}

/** Returns the parameters of `join-param` as text, each after `separator`, in the order of the grammar. */
export function formatJoinParam(params: Partial<JoinParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.toTag !== undefined) text += `${separator}to-tag=${params.toTag}`;
  if (params.fromTag !== undefined) text += `${separator}from-tag=${params.fromTag}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `join-param = to-tag / from-tag / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseJoinParam(c: Cursor, params: Draft<JoinParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x66 /* f */:
      {
        const fromTag = parseFromTag(c);
        if (fromTag !== undefined) {
          if (params.fromTag === undefined) params.fromTag = fromTag;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x74 /* t */:
      {
        const toTag = parseToTag(c);
        if (toTag !== undefined) {
          if (params.toTag === undefined) params.toTag = toTag;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `to-tag = "to-tag" EQUAL token`: tried, kept if the next octet may follow. */
function parseToTag(c: Cursor): string | undefined {
  const value = word(c, 'to-tag') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `from-tag = "from-tag" EQUAL token`: tried, kept if the next octet may follow. */
function parseFromTag(c: Cursor): string | undefined {
  const value = word(c, 'from-tag') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Join = "Join" HCOLON callid *(SEMI join-param)`.
 * `*(SEMI join-param)`: white space, then one octet decides.
 */
export function readJoin(c: Cursor): Join | undefined {
  const callId = take(c, CALLID);
  if (callId === undefined) return undefined;
  const params = newJoinParams();
  while (skip(c, SEMI)) {
    if (!parseJoinParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { callId, params };
}

/** Returns the text of a value of `Join` without checking it. */
function writeJoin(value: JoinInput): string {
  return `${value.callId}${formatJoinParam(value.params, ';')}`;
}

/** The dialog that the new one joins in a conference (RFC 3911 §7.1). */
export const join = /* @__PURE__ */ makeDefinition({
  name: 'Join',
  cardinality: 'one',
  section: 'RFC 3911 §7.1',
  usage: [usage('R', '', '- - - o - -')],
  read: readJoin,
  format: writeJoin,
});
