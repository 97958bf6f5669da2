// @generated from grammar/rfc5360.abnf and grammar/rfc5360.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { initial, skip } from '../../runtime/scan.ts';
import { takeList, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import {
  formatBareSipsUri,
  formatBareSipUri,
  parseBareSipsUri,
  parseBareSipUri,
  type SipUri,
  type SipUriInput,
} from '../rules/sip-uri.ts';
import { COMMA, EQUAL, SEMI, TARGET_URI_VALUE } from '../tables.ts';

export type { SipUri, SipUriInput } from '../rules/sip-uri.ts';

/** A relay (RFC 5360 §5.11.2). */
export interface TriggerConsent {
  /** `consent-uri` */
  readonly uri: ConsentUri;
  /** `trigger-param` */
  readonly params: TriggerConsentParams;
}

/** The values from which a builder makes a `TriggerConsent`. Those that have a default may be left out. */
export interface TriggerConsentInput {
  readonly uri: ConsentUriInput;
  readonly params?: Partial<TriggerConsentParams> | undefined;
}

/** A SIP or SIPS URI without parameters. */
export type ConsentUri = SipUri;
/** The values from which a builder makes a `ConsentUri`. */
export type ConsentUriInput = SipUriInput;

/** Parameters of Trigger-Consent (RFC 5360). */
export interface TriggerConsentParams extends Params {
  /** `target-uri = "target-uri" EQUAL target-uri-value` */
  readonly targetUri?: string | undefined;
}

/**
 * Reads `trigger-cons-spec = consent-uri *( SEMI trigger-param )`.
 * `*( SEMI trigger-param )`: white space, then one octet decides.
 */
export function parseTriggerConsSpec(c: Cursor): TriggerConsent | undefined {
  const uri = parseConsentUri(c);
  if (uri === undefined) return undefined;
  const params = newTriggerConsentParams();
  while (skip(c, SEMI)) {
    if (!parseTriggerParam(c, params)) return undefined;
  }
  return { uri, params };
}

/** Returns the text of `trigger-cons-spec` without checking it. */
export function formatTriggerConsSpec(value: TriggerConsentInput): string {
  return `${formatConsentUri(value.uri)}${formatTriggerParam(value.params, ';')}`;
}

/**
 * Reads `consent-uri = bare-SIP-URI / bare-SIPS-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseConsentUri(c: Cursor): ConsentUri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const bareSipUri = parseBareSipUri(c);
  if (bareSipUri !== undefined) return bareSipUri;
  retreat(c, start, taken);
  return parseBareSipsUri(c);
}

/** Returns the text of `consent-uri` without checking it. */
export function formatConsentUri(value: ConsentUriInput): string {
  if (value.scheme === 'sip') return formatBareSipUri(value);
  return formatBareSipsUri(value);
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newTriggerConsentParams(): Draft<TriggerConsentParams> {
  return { targetUri: undefined, others: noOthers() };
}

/** Returns the parameters of `trigger-param` as text, each after `separator`, in the order of the grammar. */
export function formatTriggerParam(params: Partial<TriggerConsentParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.targetUri !== undefined) text += `${separator}target-uri=${encodeQuoted(params.targetUri)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `trigger-param = target-uri / generic-param`.
 * Alternatives in order: tried, kept on success.
 */
export function parseTriggerParam(c: Cursor, params: Draft<TriggerConsentParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x74 /* t */:
      {
        const targetUri = parseTargetUri(c);
        if (targetUri !== undefined) {
          if (params.targetUri === undefined) params.targetUri = targetUri;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `target-uri = "target-uri" EQUAL target-uri-value`: tried, kept on success. */
function parseTargetUri(c: Cursor): string | undefined {
  return word(c, 'target-uri') && skip(c, EQUAL) ? takeQuoted(c, TARGET_URI_VALUE) : undefined;
}

/**
 * Reads `Trigger-Consent = "Trigger-Consent" HCOLON trigger-cons-spec *( COMMA trigger-cons-spec )`.
 * `*( COMMA trigger-cons-spec )`: white space, then one octet decides.
 */
export function readTriggerConsent(c: Cursor): readonly TriggerConsent[] | undefined {
  const triggerConsSpec = takeList(c, parseTriggerConsSpec, COMMA);
  if (triggerConsSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return triggerConsSpec;
}

/** Returns the text of a value of `Trigger-Consent` without checking it. */
function writeTriggerConsent(value: readonly TriggerConsentInput[]): string {
  return `${value.map(formatTriggerConsSpec).join(', ')}`;
}

/** The URI of a relay to which a user agent sends requests for permissions (RFC 5360 §5.11.2). */
export const triggerConsent = /* @__PURE__ */ makeDefinition({
  name: 'Trigger-Consent',
  cardinality: 'list',
  section: 'RFC 5360 §5.11.2',
  usage: [],
  read: readTriggerConsent,
  format: writeTriggerConsent,
});
