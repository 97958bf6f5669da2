// @generated from grammar/rfc5806.abnf and grammar/rfc5806.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, takeNumber, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { formatNameAddr, parseNameAddr } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import {
  COMMA,
  DIVERSION_PRIVACY_VALUE,
  DIVERSION_REASON_VALUE,
  DIVERSION_SCREEN_VALUE,
  EQUAL,
  HTAB_CR_SP_COMMA_SEMICOLON,
  SEMI,
  UP_TO_99,
} from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** A diversion of the call (RFC 5806 §4). */
export interface Diversion {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `diversion-params` */
  readonly params: DiversionParams;
}

/** The values from which a builder makes a `Diversion`. Those that have a default may be left out. */
export interface DiversionInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<DiversionParams> | undefined;
}

/** Parameters of Diversion (RFC 5806). */
export interface DiversionParams extends Params {
  /** `diversion-reason = "reason" EQUAL diversion-reason-value` */
  readonly reason?:
    | 'unknown'
    | 'user-busy'
    | 'no-answer'
    | 'unavailable'
    | 'unconditional'
    | 'time-of-day'
    | 'do-not-disturb'
    | 'deflection'
    | 'follow-me'
    | 'out-of-service'
    | 'away'
    | (string & {})
    | undefined;
  /** `diversion-counter = "counter" EQUAL 1*2DIGIT` */
  readonly counter?: number | undefined;
  /** `diversion-limit = "limit" EQUAL 1*2DIGIT` */
  readonly limit?: number | undefined;
  /** `diversion-privacy = "privacy" EQUAL diversion-privacy-value` */
  readonly privacy?: 'full' | 'name' | 'uri' | 'off' | (string & {}) | undefined;
  /** `diversion-screen = "screen" EQUAL diversion-screen-value` */
  readonly screen?: 'yes' | 'no' | (string & {}) | undefined;
}

/**
 * Reads `diversion-value = name-addr *( SEMI diversion-params )`.
 * `*( SEMI diversion-params )`: white space, then one octet decides.
 */
export function parseDiversionValue(c: Cursor): Diversion | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newDiversionParams();
  while (skip(c, SEMI)) {
    if (!parseDiversionParams(c, params)) return undefined;
  }
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Returns the text of `diversion-value` without checking it. */
export function formatDiversionValue(value: DiversionInput): string {
  return `${formatNameAddr(value)}${formatDiversionParams(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newDiversionParams(): Draft<DiversionParams> {
  return {
    reason: undefined,
    counter: undefined,
    limit: undefined,
    privacy: undefined,
    screen: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `diversion-params` as text, each after `separator`, in the order of the grammar. */
export function formatDiversionParams(params: Partial<DiversionParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.reason !== undefined) text += `${separator}reason=${params.reason}`;
  if (params.counter !== undefined) text += `${separator}counter=${params.counter}`;
  if (params.limit !== undefined) text += `${separator}limit=${params.limit}`;
  if (params.privacy !== undefined) text += `${separator}privacy=${params.privacy}`;
  if (params.screen !== undefined) text += `${separator}screen=${params.screen}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `diversion-params = diversion-reason / diversion-counter / diversion-limit / diversion-privacy /
 * diversion-screen / diversion-extension`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseDiversionParams(c: Cursor, params: Draft<DiversionParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const counter = parseDiversionCounter(c);
        if (counter !== undefined) {
          if (params.counter === undefined) params.counter = counter;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6c /* l */:
      {
        const limit = parseDiversionLimit(c);
        if (limit !== undefined) {
          if (params.limit === undefined) params.limit = limit;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x70 /* p */:
      {
        const privacy = parseDiversionPrivacy(c);
        if (privacy !== undefined) {
          if (params.privacy === undefined) params.privacy = privacy;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const reason = parseDiversionReason(c);
        if (reason !== undefined) {
          if (params.reason === undefined) params.reason = reason;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x73 /* s */:
      {
        const screen = parseDiversionScreen(c);
        if (screen !== undefined) {
          if (params.screen === undefined) params.screen = screen;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `diversion-reason = "reason" EQUAL diversion-reason-value`: tried, kept if the next octet may follow. */
function parseDiversionReason(
  c: Cursor,
):
  | 'unknown'
  | 'user-busy'
  | 'no-answer'
  | 'unavailable'
  | 'unconditional'
  | 'time-of-day'
  | 'do-not-disturb'
  | 'deflection'
  | 'follow-me'
  | 'out-of-service'
  | 'away'
  | (string & {})
  | undefined {
  const value = word(c, 'reason') && skip(c, EQUAL) ? take(c, DIVERSION_REASON_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `diversion-counter = "counter" EQUAL 1*2DIGIT`: tried, kept if the next octet may follow. */
function parseDiversionCounter(c: Cursor): number | undefined {
  const value = word(c, 'counter') && skip(c, EQUAL) ? takeNumber(c, UP_TO_99) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `diversion-limit = "limit" EQUAL 1*2DIGIT`: tried, kept if the next octet may follow. */
function parseDiversionLimit(c: Cursor): number | undefined {
  const value = word(c, 'limit') && skip(c, EQUAL) ? takeNumber(c, UP_TO_99) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `diversion-privacy = "privacy" EQUAL diversion-privacy-value`: tried, kept if the next octet may follow. */
function parseDiversionPrivacy(c: Cursor): 'full' | 'name' | 'uri' | 'off' | (string & {}) | undefined {
  const value = word(c, 'privacy') && skip(c, EQUAL) ? take(c, DIVERSION_PRIVACY_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `diversion-screen = "screen" EQUAL diversion-screen-value`: tried, kept if the next octet may follow. */
function parseDiversionScreen(c: Cursor): 'yes' | 'no' | (string & {}) | undefined {
  const value = word(c, 'screen') && skip(c, EQUAL) ? take(c, DIVERSION_SCREEN_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Diversion = "Diversion" HCOLON diversion-value *( COMMA diversion-value )`.
 * `*( COMMA diversion-value )`: white space, then one octet decides.
 */
export function readDiversion(c: Cursor): readonly Diversion[] | undefined {
  const diversionValue = takeList(c, parseDiversionValue, COMMA);
  if (diversionValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return diversionValue;
}

/** Returns the text of a value of `Diversion` without checking it. */
function writeDiversion(value: readonly DiversionInput[]): string {
  return `${value.map(formatDiversionValue).join(', ')}`;
}

/** The parties from whom the call was diverted, the latest first, and why (RFC 5806 §4). */
export const diversion = /* @__PURE__ */ makeDefinition({
  name: 'Diversion',
  cardinality: 'list',
  section: 'RFC 5806 §4',
  usage: [usage('R', '', '- - - o - -'), usage('3xx', '', '- - - o - -')],
  read: readDiversion,
  format: writeDiversion,
});
