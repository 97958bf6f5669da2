// @generated from grammar/rfc5503.abnf and grammar/rfc5503.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { formatNameAddr, parseNameAddr } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { EQUAL, HTAB_CR_SP_SEMICOLON, SEMI, TIMESTAMP_VALUE_2 } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** Parameters of P-DCS-Trace-Party-ID (RFC 5503). */
export interface PDcsTracePartyIdParams extends Params {
  /** `timestamp-param = "timestamp" EQUAL timestamp-value` */
  readonly timestamp?: string | undefined;
}

/** The remote party of a call to be traced (RFC 5503 §5). */
export interface PDcsTracePartyId {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `trace-param` */
  readonly params: PDcsTracePartyIdParams;
}

/** The values from which a builder makes a `PDcsTracePartyId`. Those that have a default may be left out. */
export interface PDcsTracePartyIdInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<PDcsTracePartyIdParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPDcsTracePartyIdParams(): Draft<PDcsTracePartyIdParams> {
  return { timestamp: undefined, others: noOthers() };
}

/** Returns the parameters of `trace-param` as text, each after `separator`, in the order of the grammar. */
export function formatTraceParam(params: Partial<PDcsTracePartyIdParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.timestamp !== undefined) text += `${separator}timestamp=${params.timestamp}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `trace-param = timestamp-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseTraceParam(c: Cursor, params: Draft<PDcsTracePartyIdParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x74 /* t */:
      {
        const timestamp = parseTimestampParam(c);
        if (timestamp !== undefined) {
          if (params.timestamp === undefined) params.timestamp = timestamp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `timestamp-param = "timestamp" EQUAL timestamp-value`: tried, kept if the next octet may follow. */
function parseTimestampParam(c: Cursor): string | undefined {
  const value = word(c, 'timestamp') && skip(c, EQUAL) ? take(c, TIMESTAMP_VALUE_2) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `P-DCS-Trace-Party-ID = "P-DCS-Trace-Party-ID" HCOLON name-addr *(SEMI trace-param)`.
 * `*(SEMI trace-param)`: white space, then one octet decides.
 */
export function readPDcsTracePartyId(c: Cursor): PDcsTracePartyId | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newPDcsTracePartyIdParams();
  while (skip(c, SEMI)) {
    if (!parseTraceParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Returns the text of a value of `P-DCS-Trace-Party-ID` without checking it. */
function writePDcsTracePartyId(value: PDcsTracePartyIdInput): string {
  return `${formatNameAddr(value)}${formatTraceParam(value.params, ';')}`;
}

/** The party whose call the customer asks to be traced (RFC 5503 §5). */
export const pDcsTracePartyId = /* @__PURE__ */ makeDefinition({
  name: 'P-DCS-Trace-Party-ID',
  cardinality: 'one',
  section: 'RFC 5503 §5',
  usage: [usage('R', 'dmr', '- - - o - -')],
  read: readPDcsTracePartyId,
  format: writePDcsTracePartyId,
});
