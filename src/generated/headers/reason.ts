// @generated from grammar/rfc3326.abnf and grammar/rfc3326.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, takeNumber, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import {
  CAUSE,
  COMMA,
  EQUAL,
  HTAB_CR_SP_COMMA_SEMICOLON,
  ISUP_LOCATION_VALUE,
  PROTOCOL,
  QUOTED_STRING,
  SEMI,
} from '../tables.ts';

/** The reason why the request was sent (RFC 3326 §2). */
export interface Reason {
  /** `protocol` */
  readonly protocol: 'SIP' | 'Q.850' | 'Preemption' | (string & {});
  /** `reason-params` */
  readonly params: ReasonParams;
}

/** The values from which a builder makes a `Reason`. Those that have a default may be left out. */
export interface ReasonInput {
  readonly protocol: 'SIP' | 'Q.850' | 'Preemption' | (string & {});
  readonly params?: Partial<ReasonParams> | undefined;
}

/** Parameters of Reason (RFC 3326). */
export interface ReasonParams extends Params {
  /** `protocol-cause = "cause" EQUAL cause` */
  readonly cause?: number | undefined;
  /** `reason-text = "text" EQUAL quoted-string`, `reason-text =/ "text" EQUAL token 1*( LWS token )` */
  readonly text?: string | undefined;
  /** `isup-cause-location = "location" EQUAL isup-location-value` */
  readonly location?:
    | 'LPN'
    | 'LN'
    | 'TN'
    | 'RLN'
    | 'RPN'
    | 'LOC-6'
    | 'INTL'
    | 'LOC-8'
    | 'LOC-9'
    | 'BI'
    | 'LOC-11'
    | 'LOC-12'
    | 'LOC-13'
    | 'LOC-14'
    | 'LOC-15'
    | (string & {})
    | undefined;
}

/**
 * Reads `reason-value = protocol *(SEMI reason-params)`.
 * `*(SEMI reason-params)`: white space, then one octet decides.
 */
export function parseReasonValue(c: Cursor): Reason | undefined {
  const protocol = take(c, PROTOCOL);
  if (protocol === undefined) return undefined;
  const params = newReasonParams();
  while (skip(c, SEMI)) {
    if (!parseReasonParams(c, params)) return undefined;
  }
  return { protocol, params };
}

/** Returns the text of `reason-value` without checking it. */
export function formatReasonValue(value: ReasonInput): string {
  return `${value.protocol}${formatReasonParams(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newReasonParams(): Draft<ReasonParams> {
  return { cause: undefined, text: undefined, location: undefined, others: noOthers() };
}

/** Returns the parameters of `reason-params` as text, each after `separator`, in the order of the grammar. */
export function formatReasonParams(params: Partial<ReasonParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.cause !== undefined) text += `${separator}cause=${params.cause}`;
  if (params.text !== undefined) text += `${separator}text=${encodeQuoted(params.text)}`;
  if (params.location !== undefined) text += `${separator}location=${params.location}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `reason-params = protocol-cause / reason-text / reason-extension`, `reason-params =/ isup-cause-location`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept on success.
 */
export function parseReasonParams(c: Cursor, params: Draft<ReasonParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const cause = parseProtocolCause(c);
        if (cause !== undefined) {
          if (params.cause === undefined) params.cause = cause;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6c /* l */:
      {
        const location = parseIsupCauseLocation(c);
        if (location !== undefined) {
          if (params.location === undefined) params.location = location;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x74 /* t */:
      {
        const text = parseReasonText(c);
        if (text !== undefined) {
          if (params.text === undefined) params.text = text;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `protocol-cause = "cause" EQUAL cause`: tried, kept if the next octet may follow. */
function parseProtocolCause(c: Cursor): number | undefined {
  const value = word(c, 'cause') && skip(c, EQUAL) ? takeNumber(c, CAUSE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `reason-text = "text" EQUAL quoted-string`, `reason-text =/ "text" EQUAL token 1*( LWS token )`: tried, kept on
 * success.
 */
function parseReasonText(c: Cursor): string | undefined {
  return word(c, 'text') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING) : undefined;
}

/** `isup-cause-location = "location" EQUAL isup-location-value`: tried, kept if the next octet may follow. */
function parseIsupCauseLocation(
  c: Cursor,
):
  | 'LPN'
  | 'LN'
  | 'TN'
  | 'RLN'
  | 'RPN'
  | 'LOC-6'
  | 'INTL'
  | 'LOC-8'
  | 'LOC-9'
  | 'BI'
  | 'LOC-11'
  | 'LOC-12'
  | 'LOC-13'
  | 'LOC-14'
  | 'LOC-15'
  | (string & {})
  | undefined {
  const value = word(c, 'location') && skip(c, EQUAL) ? take(c, ISUP_LOCATION_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Reason = "Reason" HCOLON reason-value *(COMMA reason-value)`.
 * `*(COMMA reason-value)`: white space, then one octet decides.
 */
export function readReason(c: Cursor): readonly Reason[] | undefined {
  const reasonValue = takeList(c, parseReasonValue, COMMA);
  if (reasonValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return reasonValue;
}

/** Returns the text of a value of `Reason` without checking it. */
function writeReason(value: readonly ReasonInput[]): string {
  return `${value.map(formatReasonValue).join(', ')}`;
}

/** The reason why the request was sent (RFC 3326 §2). */
export const reason = /* @__PURE__ */ makeDefinition({
  name: 'Reason',
  cardinality: 'list',
  section: 'RFC 3326 §2',
  usage: [],
  read: readReason,
  format: writeReason,
});
