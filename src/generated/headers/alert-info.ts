// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, takeNumber, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import {
  formatBareInfoUri,
  formatInfoUri,
  parseBareInfoUri,
  parseInfoUri,
  type Uri,
  type UriInput,
} from '../rules/uri.ts';
import {
  ALERT_PARAM,
  ALERT_WORDS,
  COMMA,
  CR_COMMA,
  EQUAL,
  HTAB_CR_SP_COMMA_SEMICOLON_GREATER,
  LAQUOT,
  RAQUOT,
  SEMI,
  UP_TO_999999999,
} from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** An alternative ring tone (RFC 3261 §20.4). */
export interface AlertInfo {
  /** `info-URI` */
  readonly uri?: Uri | undefined;
  /** `alert-info-param` */
  readonly params: AlertInfoParams;
}

/** The values from which a builder makes a `AlertInfo`. Those that have a default may be left out. */
export interface AlertInfoInput {
  readonly uri?: UriInput | undefined;
  readonly params?: Partial<AlertInfoParams> | undefined;
}

/** Parameters of Alert-Info (RFC 3261). */
export interface AlertInfoParams extends Params {
  /** `appearance-param = "appearance" EQUAL 1*DIGIT` */
  readonly appearance?: number | undefined;
}

/**
 * Reads `alert-param = LAQUOT info-URI RAQUOT *( SEMI alert-info-param )`, `alert-param =/ [ SEMI ]
 * alert-info-param *( SEMI alert-info-param )`, `alert-param =/ LAQUOT alert-info-param RAQUOT *( SEMI
 * alert-info-param )`, `alert-param =/ bare-info-URI *( SEMI alert-info-param )`, `alert-param =/ alert-words`.
 * Alternatives in order: tried, kept on success; or tried, kept if the next octet behind white space may follow;
 * or one octet decides.
 */
export function parseAlertParam(c: Cursor): AlertInfo | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const laquot = parseAlertParamLaquot(c);
  if (laquot !== undefined) return laquot;
  retreat(c, start, taken);
  if (c.strict) return undefined;
  const noInfoUriValue = parseAlertParamNoInfoUri(c);
  if (noInfoUriValue !== undefined && followsPastSpace(c, CR_COMMA)) {
    note(c, 'no-info-uri');
    return noInfoUriValue;
  }
  retreat(c, start, taken);
  const alertName = parseAlertParamAlertName(c);
  if (alertName !== undefined) {
    note(c, 'alert-name');
    return alertName;
  }
  retreat(c, start, taken);
  const bareInfoUri = parseAlertParamBareInfoUri(c);
  if (bareInfoUri !== undefined) {
    note(c, 'bare-info-uri');
    return bareInfoUri;
  }
  retreat(c, start, taken);
  const alertWords = parseAlertParamAlertWords(c);
  if (alertWords !== undefined) note(c, 'alert-words');
  return alertWords;
}

/**
 * Reads `LAQUOT info-URI RAQUOT *( SEMI alert-info-param )`.
 * `*( SEMI alert-info-param )`: white space, then one octet decides.
 */
function parseAlertParamLaquot(c: Cursor): AlertInfo | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseInfoUri(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newAlertInfoParams();
  while (skip(c, SEMI)) {
    if (!parseAlertInfoParam(c, params)) return undefined;
  }
  return { uri, params };
}

/**
 * Reads `[ SEMI ] alert-info-param *( SEMI alert-info-param )`.
 * `*( SEMI alert-info-param )`: white space, then one octet decides.
 */
function parseAlertParamNoInfoUri(c: Cursor): AlertInfo | undefined {
  skip(c, ALERT_PARAM);
  const params = newAlertInfoParams();
  if (!parseAlertInfoParam(c, params)) return undefined;
  while (skip(c, SEMI)) {
    if (!parseAlertInfoParam(c, params)) return undefined;
  }
  return { uri: undefined, params };
}

/**
 * Reads `LAQUOT alert-info-param RAQUOT *( SEMI alert-info-param )`.
 * `*( SEMI alert-info-param )`: white space, then one octet decides.
 */
function parseAlertParamAlertName(c: Cursor): AlertInfo | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const params = newAlertInfoParams();
  if (!parseAlertInfoParam(c, params)) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  while (skip(c, SEMI)) {
    if (!parseAlertInfoParam(c, params)) return undefined;
  }
  return { uri: undefined, params };
}

/**
 * Reads `bare-info-URI *( SEMI alert-info-param )`.
 * `*( SEMI alert-info-param )`: white space, then one octet decides.
 */
function parseAlertParamBareInfoUri(c: Cursor): AlertInfo | undefined {
  const uri = parseBareInfoUri(c);
  if (uri === undefined) return undefined;
  const params = newAlertInfoParams();
  while (skip(c, SEMI)) {
    if (!parseAlertInfoParam(c, params)) return undefined;
  }
  return { uri, params };
}

/** Reads `alert-words`. */
function parseAlertParamAlertWords(c: Cursor): AlertInfo | undefined {
  const params = newAlertInfoParams();
  if (!parseAlertWords(c, params)) return undefined;
  return { uri: undefined, params };
}

/** Returns the text of `alert-param` without checking it. */
export function formatAlertParam(value: AlertInfoInput): string {
  if (value.uri !== undefined) {
    return `<${formatInfoUri(value.uri)}>${formatAlertInfoParam(value.params, ';')}`;
  }
  if (value.uri !== undefined) {
    return `${formatBareInfoUri(value.uri)}${formatAlertInfoParam(value.params, ';')}`;
  }
  return `${formatAlertInfoParam(value.params, ';').slice(1)}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newAlertInfoParams(): Draft<AlertInfoParams> {
  return { appearance: undefined, others: noOthers() };
}

/** Returns the parameters of `alert-info-param` as text, each after `separator`, in the order of the grammar. */
export function formatAlertInfoParam(params: Partial<AlertInfoParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.appearance !== undefined) text += `${separator}appearance=${params.appearance}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `alert-info-param = generic-param`, `alert-info-param =/ appearance-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseAlertInfoParam(c: Cursor, params: Draft<AlertInfoParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x61 /* a */:
      {
        const appearance = parseAppearanceParam(c);
        if (appearance !== undefined) {
          if (params.appearance === undefined) params.appearance = appearance;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `appearance-param = "appearance" EQUAL 1*DIGIT`: tried, kept if the next octet may follow. */
function parseAppearanceParam(c: Cursor): number | undefined {
  const value = word(c, 'appearance') && skip(c, EQUAL) ? takeNumber(c, UP_TO_999999999) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON_GREATER) ? value : undefined;
}

/** Reads `alert-words = token [ EQUAL token ] 1*( LWS token )`. */
export function parseAlertWords(c: Cursor, params: Draft<AlertInfoParams>): boolean {
  const written = take(c, ALERT_WORDS);
  if (written === undefined) return false;
  addRepeated(params, written);
  return true;
}

/**
 * Reads `Alert-Info = "Alert-Info" HCOLON alert-param *(COMMA alert-param)`.
 * `*(COMMA alert-param)`: white space, then one octet decides.
 */
export function readAlertInfo(c: Cursor): readonly AlertInfo[] | undefined {
  const alertParam = takeList(c, parseAlertParam, COMMA);
  if (alertParam === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return alertParam;
}

/** Returns the text of a value of `Alert-Info` without checking it. */
function writeAlertInfo(value: readonly AlertInfoInput[]): string {
  return `${value.map(formatAlertParam).join(', ')}`;
}

/** An alternative ring tone for the UAS, or ringback tone for the UAC (RFC 3261 §20.4). */
export const alertInfo = /* @__PURE__ */ makeDefinition({
  name: 'Alert-Info',
  cardinality: 'list',
  section: 'RFC 3261 §20.4',
  usage: [usage('R', 'ar', '- - - o - -'), usage('180', 'ar', '- - - o - -')],
  read: readAlertInfo,
  format: writeAlertInfo,
});
