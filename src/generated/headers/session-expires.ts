// @generated from grammar/rfc4028.abnf and grammar/rfc4028.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeNumber, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { DELTA_SECONDS, EQUAL, HTAB_CR_SP_SEMICOLON, REFRESHER_PARAM, SEMI } from '../tables.ts';

/** Parameters of Session-Expires (RFC 4028). */
export interface SessionExpiresParams extends Params {
  /** `refresher-param = "refresher" EQUAL ("uas" / "uac")` */
  readonly refresher?: 'uas' | 'uac' | (string & {}) | undefined;
}

/** An interval in seconds (RFC 4028 §4). */
export interface SessionExpires {
  /** `delta-seconds` */
  readonly interval: number;
  /** `se-params` */
  readonly params: SessionExpiresParams;
}

/** The values from which a builder makes a `SessionExpires`. Those that have a default may be left out. */
export interface SessionExpiresInput {
  readonly interval: number;
  readonly params?: Partial<SessionExpiresParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newSessionExpiresParams(): Draft<SessionExpiresParams> {
  return { refresher: undefined, others: noOthers() };
}

/** Returns the parameters of `se-params` as text, each after `separator`, in the order of the grammar. */
export function formatSeParams(params: Partial<SessionExpiresParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.refresher !== undefined) text += `${separator}refresher=${params.refresher}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `se-params = refresher-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseSeParams(c: Cursor, params: Draft<SessionExpiresParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x72 /* r */:
      {
        const refresher = parseRefresherParam(c);
        if (refresher !== undefined) {
          if (params.refresher === undefined) params.refresher = refresher;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `refresher-param = "refresher" EQUAL ("uas" / "uac")`: tried, kept if the next octet may follow. */
function parseRefresherParam(c: Cursor): 'uas' | 'uac' | (string & {}) | undefined {
  const value = word(c, 'refresher') && skip(c, EQUAL) ? take(c, REFRESHER_PARAM) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Session-Expires = ("Session-Expires" / "x") HCOLON delta-seconds *(SEMI se-params)`.
 * `*(SEMI se-params)`: white space, then one octet decides.
 */
export function readSessionExpires(c: Cursor): SessionExpires | undefined {
  const interval = takeNumber(c, DELTA_SECONDS);
  if (interval === undefined) return undefined;
  const params = newSessionExpiresParams();
  while (skip(c, SEMI)) {
    if (!parseSeParams(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { interval, params };
}

/** Returns the text of a value of `Session-Expires` without checking it. */
function writeSessionExpires(value: SessionExpiresInput): string {
  return `${value.interval}${formatSeParams(value.params, ';')}`;
}

/** The interval within which the session must be refreshed (RFC 4028 §4). */
export const sessionExpires = /* @__PURE__ */ makeDefinition({
  name: 'Session-Expires',
  compact: 'x',
  cardinality: 'one',
  section: 'RFC 4028 §4',
  usage: [usage('R', 'amr', '- - - o - -'), usage('2xx', 'ar', '- - - o - -')],
  read: readSessionExpires,
  format: writeSessionExpires,
});
