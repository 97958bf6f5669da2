// @generated from grammar/rfc7614.abnf and grammar/rfc7614.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import {
  formatSipsUri,
  formatSipUri,
  parseSipsUri,
  parseSipUri,
  type SipUri,
  type SipUriInput,
} from '../rules/sip-uri.ts';
import { LAQUOT, RAQUOT, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { SipUri, SipUriInput } from '../rules/sip-uri.ts';
/** A SIP or SIPS URI. */
export type ReferEventsUri = SipUri;
/** The values from which a builder makes a `ReferEventsUri`. */
export type ReferEventsUriInput = SipUriInput;

/** The URI to subscribe to for the events of a reference (RFC 7614 §4.8). */
export interface ReferEventsAt {
  /** `refer-events-uri` */
  readonly uri: ReferEventsUri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `ReferEventsAt`. Those that have a default may be left out. */
export interface ReferEventsAtInput {
  readonly uri: ReferEventsUriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `refer-events-uri = SIP-URI / SIPS-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseReferEventsUri(c: Cursor): ReferEventsUri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const sipUri = parseSipUri(c);
  if (sipUri !== undefined) return sipUri;
  retreat(c, start, taken);
  return parseSipsUri(c);
}

/** Returns the text of `refer-events-uri` without checking it. */
export function formatReferEventsUri(value: ReferEventsUriInput): string {
  if (value.scheme === 'sip') return formatSipUri(value);
  return formatSipsUri(value);
}

/**
 * Reads `Refer-Events-At = "Refer-Events-At" HCOLON LAQUOT refer-events-uri RAQUOT *( SEMI generic-param )`.
 * `*( SEMI generic-param )`: white space, then one octet decides.
 */
export function readReferEventsAt(c: Cursor): ReferEventsAt | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseReferEventsUri(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { uri, params };
}

/** Returns the text of a value of `Refer-Events-At` without checking it. */
function writeReferEventsAt(value: ReferEventsAtInput): string {
  return `<${formatReferEventsUri(value.uri)}>${formatOthers(value.params, ';')}`;
}

/** The URI to subscribe to for the outcome of the REFER request (RFC 7614 §4.8). */
export const referEventsAt = /* @__PURE__ */ makeDefinition({
  name: 'Refer-Events-At',
  cardinality: 'one',
  section: 'RFC 7614 §4.8',
  usage: [],
  read: readReferEventsAt,
  format: writeReferEventsAt,
});
