// @generated from grammar/rfc3891.abnf and grammar/rfc3891.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { CALLID, CR_SEMICOLON, EQUAL, HTAB_CR_SP_SEMICOLON, SEMI, TOKEN } from '../tables.ts';

/** Parameters of Replaces (RFC 3891). */
export interface ReplacesParams extends Params {
  /** `to-tag = "to-tag" EQUAL token` */
  readonly toTag?: string | undefined;
  /** `from-tag = "from-tag" EQUAL token` */
  readonly fromTag?: string | undefined;
  /** `early-flag = "early-only"` */
  readonly earlyOnly?: true | undefined;
}

/** A dialog to be replaced (RFC 3891 §6.1). */
export interface Replaces {
  /** `callid` */
  readonly callId: string;
  /** `replaces-param` */
  readonly params: ReplacesParams;
}

/** The values from which a builder makes a `Replaces`. Those that have a default may be left out. */
export interface ReplacesInput {
  readonly callId: string;
  readonly params?: Partial<ReplacesParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newReplacesParams(): Draft<ReplacesParams> {
  return { toTag: undefined, fromTag: undefined, earlyOnly: undefined, others: noOthers() };
}

/** Returns the parameters of `replaces-param` as text, each after `separator`, in the order of the grammar. */
export function formatReplacesParam(params: Partial<ReplacesParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.toTag !== undefined) text += `${separator}to-tag=${params.toTag}`;
  if (params.fromTag !== undefined) text += `${separator}from-tag=${params.fromTag}`;
  if (params.earlyOnly === true) text += `${separator}early-only`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `replaces-param = to-tag / from-tag / early-flag / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept if the next octet behind white
 * space may follow.
 */
export function parseReplacesParam(c: Cursor, params: Draft<ReplacesParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x65 /* e */:
      {
        const earlyOnly = parseEarlyFlag(c);
        if (earlyOnly !== undefined) {
          if (params.earlyOnly === undefined) params.earlyOnly = earlyOnly;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
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

/** `early-flag = "early-only"`: tried, kept if the next octet behind white space may follow. */
function parseEarlyFlag(c: Cursor): true | undefined {
  if (!word(c, 'early-only')) return undefined;
  if (!followsPastSpace(c, CR_SEMICOLON)) return undefined;
  return true;
}

/**
 * Reads `Replaces = "Replaces" HCOLON callid *(SEMI replaces-param)`.
 * `*(SEMI replaces-param)`: white space, then one octet decides.
 */
export function readReplaces(c: Cursor): Replaces | undefined {
  const callId = take(c, CALLID);
  if (callId === undefined) return undefined;
  const params = newReplacesParams();
  while (skip(c, SEMI)) {
    if (!parseReplacesParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { callId, params };
}

/** Returns the text of a value of `Replaces` without checking it. */
function writeReplaces(value: ReplacesInput): string {
  return `${value.callId}${formatReplacesParam(value.params, ';')}`;
}

/** The dialog that the new one replaces (RFC 3891 §6.1). */
export const replaces = /* @__PURE__ */ makeDefinition({
  name: 'Replaces',
  cardinality: 'one',
  section: 'RFC 3891 §6.1',
  usage: [usage('R', '', '- - - o - -')],
  read: readReplaces,
  format: writeReplaces,
});
