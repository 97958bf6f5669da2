// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, word } from '../../runtime/take.ts';
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
  COMMA,
  COMPLETION_MODE,
  EQUAL,
  HTAB_CR_SP_COMMA,
  HTAB_CR_SP_COMMA_SEMICOLON,
  LAQUOT,
  PURPOSE,
  RAQUOT,
  SEMI,
} from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** A URI with more information about the caller or callee (RFC 3261 §20.9). */
export interface CallInfo {
  /** `info-URI` */
  readonly uri?: Uri | undefined;
  /** `info-param` */
  readonly params: CallInfoParams;
}

/** The values from which a builder makes a `CallInfo`. Those that have a default may be left out. */
export interface CallInfoInput {
  readonly uri?: UriInput | undefined;
  readonly params?: Partial<CallInfoParams> | undefined;
}

/** Parameters of Call-Info (RFC 3261). */
export interface CallInfoParams extends Params {
  /** `purpose-param = "purpose" EQUAL purpose` */
  readonly purpose?:
    | 'icon'
    | 'info'
    | 'card'
    | 'call-completion'
    | 'EmergencyCallData.Comment'
    | 'EmergencyCallData.DeviceInfo'
    | 'EmergencyCallData.ProviderInfo'
    | 'EmergencyCallData.ServiceInfo'
    | 'EmergencyCallData.SubscriberInfo'
    | 'impp'
    | 'jwscard'
    | 'list-management'
    | (string & {})
    | undefined;
  /** `completion-param = "m" EQUAL completion-mode` */
  readonly m?: 'BS' | 'NR' | 'NL' | (string & {}) | undefined;
}

/**
 * Reads `info = LAQUOT info-URI RAQUOT *( SEMI info-param )`, `info =/ [ SEMI ] info-param *( SEMI info-param )`,
 * `info =/ bare-info-URI *( SEMI info-param )`.
 * Alternatives in order: white space, then one octet decides; or tried, kept if the next octet may follow.
 */
export function parseInfo(c: Cursor): CallInfo | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const laquot = parseInfoLaquot(c);
  if (laquot !== undefined) return laquot;
  retreat(c, start, taken);
  if (c.strict) return undefined;
  const noInfoUriValue = parseInfoNoInfoUri(c);
  if (noInfoUriValue !== undefined && follows(c, HTAB_CR_SP_COMMA)) {
    note(c, 'no-info-uri');
    return noInfoUriValue;
  }
  retreat(c, start, taken);
  const bareInfoUri = parseInfoBareInfoUri(c);
  if (bareInfoUri !== undefined) note(c, 'bare-info-uri');
  return bareInfoUri;
}

/**
 * Reads `LAQUOT info-URI RAQUOT *( SEMI info-param )`.
 * `*( SEMI info-param )`: white space, then one octet decides.
 */
function parseInfoLaquot(c: Cursor): CallInfo | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseInfoUri(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newCallInfoParams();
  while (skip(c, SEMI)) {
    if (!parseInfoParam(c, params)) return undefined;
  }
  return { uri, params };
}

/**
 * Reads `[ SEMI ] info-param *( SEMI info-param )`.
 * `*( SEMI info-param )`: white space, then one octet decides.
 */
function parseInfoNoInfoUri(c: Cursor): CallInfo | undefined {
  skip(c, ALERT_PARAM);
  const params = newCallInfoParams();
  if (!parseInfoParam(c, params)) return undefined;
  while (skip(c, SEMI)) {
    if (!parseInfoParam(c, params)) return undefined;
  }
  return { uri: undefined, params };
}

/**
 * Reads `bare-info-URI *( SEMI info-param )`.
 * `*( SEMI info-param )`: white space, then one octet decides.
 */
function parseInfoBareInfoUri(c: Cursor): CallInfo | undefined {
  const uri = parseBareInfoUri(c);
  if (uri === undefined) return undefined;
  const params = newCallInfoParams();
  while (skip(c, SEMI)) {
    if (!parseInfoParam(c, params)) return undefined;
  }
  return { uri, params };
}

/** Returns the text of `info` without checking it. */
export function formatInfo(value: CallInfoInput): string {
  if (value.uri !== undefined) {
    return `<${formatInfoUri(value.uri)}>${formatInfoParam(value.params, ';')}`;
  }
  if (value.uri !== undefined) {
    return `${formatBareInfoUri(value.uri)}${formatInfoParam(value.params, ';')}`;
  }
  return `${formatInfoParam(value.params, ';').slice(1)}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newCallInfoParams(): Draft<CallInfoParams> {
  return { purpose: undefined, m: undefined, others: noOthers() };
}

/** Returns the parameters of `info-param` as text, each after `separator`, in the order of the grammar. */
export function formatInfoParam(params: Partial<CallInfoParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.purpose !== undefined) text += `${separator}purpose=${params.purpose}`;
  if (params.m !== undefined) text += `${separator}m=${params.m}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `info-param = purpose-param / generic-param`, `info-param =/ completion-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseInfoParam(c: Cursor, params: Draft<CallInfoParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x6d /* m */:
      {
        const m = parseCompletionParam(c);
        if (m !== undefined) {
          if (params.m === undefined) params.m = m;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x70 /* p */:
      {
        const purpose = parsePurposeParam(c);
        if (purpose !== undefined) {
          if (params.purpose === undefined) params.purpose = purpose;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `purpose-param = "purpose" EQUAL purpose`: tried, kept if the next octet may follow. */
function parsePurposeParam(
  c: Cursor,
):
  | 'icon'
  | 'info'
  | 'card'
  | 'call-completion'
  | 'EmergencyCallData.Comment'
  | 'EmergencyCallData.DeviceInfo'
  | 'EmergencyCallData.ProviderInfo'
  | 'EmergencyCallData.ServiceInfo'
  | 'EmergencyCallData.SubscriberInfo'
  | 'impp'
  | 'jwscard'
  | 'list-management'
  | (string & {})
  | undefined {
  const value = word(c, 'purpose') && skip(c, EQUAL) ? take(c, PURPOSE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `completion-param = "m" EQUAL completion-mode`: tried, kept if the next octet may follow. */
function parseCompletionParam(c: Cursor): 'BS' | 'NR' | 'NL' | (string & {}) | undefined {
  const value = word(c, 'm') && skip(c, EQUAL) ? take(c, COMPLETION_MODE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Call-Info = "Call-Info" HCOLON info *(COMMA info)`.
 * `*(COMMA info)`: white space, then one octet decides.
 */
export function readCallInfo(c: Cursor): readonly CallInfo[] | undefined {
  const info = takeList(c, parseInfo, COMMA);
  if (info === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return info;
}

/** Returns the text of a value of `Call-Info` without checking it. */
function writeCallInfo(value: readonly CallInfoInput[]): string {
  return `${value.map(formatInfo).join(', ')}`;
}

/** More information about the caller or callee: a picture, a card, a web page (RFC 3261 §20.9). */
export const callInfo = /* @__PURE__ */ makeDefinition({
  name: 'Call-Info',
  cardinality: 'list',
  section: 'RFC 3261 §20.9',
  usage: [usage('', 'ar', '- - - o o o')],
  read: readCallInfo,
  format: writeCallInfo,
});
