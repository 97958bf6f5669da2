// @generated from grammar/lenient.abnf, grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { follows, skip } from '../../runtime/scan.ts';
import { takeAs } from '../../runtime/take.ts';
import { decodeTelUri, encodeTelUri, type TelUri, type TelUriInput } from '../../runtime/tel.ts';
import { ABS_PATH, BARE_TELEPHONE_URI, GREATER, TELEPHONE_URI, UNBRACKETED_TELEPHONE_URI } from '../tables.ts';
import {
  formatAbsoluteuri,
  formatBareOtherUri,
  formatOtherUri,
  type OtherUri,
  type OtherUriInput,
  parseAbsoluteuri,
  parseBareOtherUri,
  parseOtherUri,
} from './other-uri.ts';
import {
  formatBareSipsUri,
  formatBareSipUri,
  formatSipsUri,
  formatSipUri,
  formatUnbracketedSipsUri,
  formatUnbracketedSipUri,
  parseBareSipsUri,
  parseBareSipUri,
  parseSipsUri,
  parseSipUri,
  parseUnbracketedSipsUri,
  parseUnbracketedSipUri,
  type SipUri,
  type SipUriInput,
} from './sip-uri.ts';
/** `info-URI` */
export type Uri = SipUri | TelUri | OtherUri;
/** The values from which a builder makes a `Uri`. */
export type UriInput = SipUriInput | TelUriInput | OtherUriInput;

/**
 * Reads `info-URI = SIP-URI / SIPS-URI / telephone-uri / absoluteURI`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseInfoUri(c: Cursor): Uri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const sipUri = parseSipUri(c);
  if (sipUri !== undefined && follows(c, GREATER)) return sipUri;
  retreat(c, start, taken);
  const sipsUri = parseSipsUri(c);
  if (sipsUri !== undefined && follows(c, GREATER)) return sipsUri;
  retreat(c, start, taken);
  const telephoneUri = takeAs(c, TELEPHONE_URI, decodeTelUri);
  if (telephoneUri !== undefined && follows(c, GREATER)) return telephoneUri;
  retreat(c, start, taken);
  return parseAbsoluteuri(c);
}

/** Returns the text of `info-URI` without checking it. */
export function formatInfoUri(value: UriInput): string {
  if (value.kind === 'sip') {
    if (value.scheme === 'sip') return formatSipUri(value);
    return formatSipsUri(value);
  }
  if (value.kind === 'tel') {
    return `${encodeTelUri(value)}`;
  }
  return formatAbsoluteuri(value);
}

/**
 * Reads `bare-info-URI = bare-SIP-URI / bare-SIPS-URI / bare-telephone-uri / bare-other-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseBareInfoUri(c: Cursor): Uri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const bareSipUri = parseBareSipUri(c);
  if (bareSipUri !== undefined) return bareSipUri;
  retreat(c, start, taken);
  const bareSipsUri = parseBareSipsUri(c);
  if (bareSipsUri !== undefined) return bareSipsUri;
  retreat(c, start, taken);
  const bareTelephoneUri = takeAs(c, BARE_TELEPHONE_URI, decodeTelUri);
  if (bareTelephoneUri !== undefined) return bareTelephoneUri;
  retreat(c, start, taken);
  return parseBareOtherUri(c);
}

/** Returns the text of `bare-info-URI` without checking it. */
export function formatBareInfoUri(value: UriInput): string {
  if (value.kind === 'sip') {
    if (value.scheme === 'sip') return formatBareSipUri(value);
    return formatBareSipsUri(value);
  }
  if (value.kind === 'tel') {
    return `${encodeTelUri(value)}`;
  }
  return formatBareOtherUri(value);
}

/**
 * Reads `Request-URI = SIP-URI / SIPS-URI / telephone-uri / other-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseRequestUri(c: Cursor): Uri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const sipUri = parseSipUri(c);
  if (sipUri !== undefined) return sipUri;
  retreat(c, start, taken);
  const sipsUri = parseSipsUri(c);
  if (sipsUri !== undefined) return sipsUri;
  retreat(c, start, taken);
  const telephoneUri = takeAs(c, TELEPHONE_URI, decodeTelUri);
  if (telephoneUri !== undefined) return telephoneUri;
  retreat(c, start, taken);
  return parseOtherUri(c);
}

/** Returns the text of `Request-URI` without checking it. */
export function formatRequestUri(value: UriInput): string {
  if (value.kind === 'sip') {
    if (value.scheme === 'sip') return formatSipUri(value);
    return formatSipsUri(value);
  }
  if (value.kind === 'tel') {
    return `${encodeTelUri(value)}`;
  }
  return formatOtherUri(value);
}

/**
 * Reads `addr-spec = SIP-URI / SIPS-URI / telephone-uri / other-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseAddrSpec(c: Cursor): Uri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const sipUri = parseSipUri(c);
  if (sipUri !== undefined) return sipUri;
  retreat(c, start, taken);
  const sipsUri = parseSipsUri(c);
  if (sipsUri !== undefined) return sipsUri;
  retreat(c, start, taken);
  const telephoneUri = takeAs(c, TELEPHONE_URI, decodeTelUri);
  if (telephoneUri !== undefined) return telephoneUri;
  retreat(c, start, taken);
  return parseOtherUri(c);
}

/** Returns the text of `addr-spec` without checking it. */
export function formatAddrSpec(value: UriInput): string {
  if (value.kind === 'sip') {
    if (value.scheme === 'sip') return formatSipUri(value);
    return formatSipsUri(value);
  }
  if (value.kind === 'tel') {
    return `${encodeTelUri(value)}`;
  }
  return formatOtherUri(value);
}

/**
 * Reads `bare-addr-spec = bare-SIP-URI / bare-SIPS-URI / bare-telephone-uri / bare-other-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseBareAddrSpec(c: Cursor): Uri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const bareSipUri = parseBareSipUri(c);
  if (bareSipUri !== undefined) return bareSipUri;
  retreat(c, start, taken);
  const bareSipsUri = parseBareSipsUri(c);
  if (bareSipsUri !== undefined) return bareSipsUri;
  retreat(c, start, taken);
  const bareTelephoneUri = takeAs(c, BARE_TELEPHONE_URI, decodeTelUri);
  if (bareTelephoneUri !== undefined) return bareTelephoneUri;
  retreat(c, start, taken);
  return parseBareOtherUri(c);
}

/** Returns the text of `bare-addr-spec` without checking it. */
export function formatBareAddrSpec(value: UriInput): string {
  if (value.kind === 'sip') {
    if (value.scheme === 'sip') return formatBareSipUri(value);
    return formatBareSipsUri(value);
  }
  if (value.kind === 'tel') {
    return `${encodeTelUri(value)}`;
  }
  return formatBareOtherUri(value);
}

/**
 * Reads `URI = SIP-URI / SIPS-URI / telephone-uri / other-URI / abs-path`.
 * Alternatives in order: tried, kept on success; or one octet decides.
 */
export function skipUri(c: Cursor): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const sipUri = parseSipUri(c) !== undefined;
  if (sipUri) return sipUri;
  retreat(c, start, taken);
  const sipsUri = parseSipsUri(c) !== undefined;
  if (sipsUri) return sipsUri;
  retreat(c, start, taken);
  const telephoneUri = skip(c, TELEPHONE_URI);
  if (telephoneUri) return telephoneUri;
  retreat(c, start, taken);
  const absPath = skip(c, ABS_PATH);
  if (absPath) return absPath;
  c.pos = start;
  return parseOtherUri(c) !== undefined;
}

/**
 * Reads `unbracketed-URI = unbracketed-SIP-URI / unbracketed-SIPS-URI / unbracketed-telephone-uri /
 * bare-other-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseUnbracketedUri(c: Cursor): Uri | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const unbracketedSipUri = parseUnbracketedSipUri(c);
  if (unbracketedSipUri !== undefined) return unbracketedSipUri;
  retreat(c, start, taken);
  const unbracketedSipsUri = parseUnbracketedSipsUri(c);
  if (unbracketedSipsUri !== undefined) return unbracketedSipsUri;
  retreat(c, start, taken);
  const unbracketedTelephoneUri = takeAs(c, UNBRACKETED_TELEPHONE_URI, decodeTelUri);
  if (unbracketedTelephoneUri !== undefined) return unbracketedTelephoneUri;
  c.pos = start;
  return parseBareOtherUri(c);
}

/** Returns the text of `unbracketed-URI` without checking it. */
export function formatUnbracketedUri(value: UriInput): string {
  if (value.kind === 'sip') {
    if (value.scheme === 'sip') return formatUnbracketedSipUri(value);
    return formatUnbracketedSipsUri(value);
  }
  if (value.kind === 'tel') {
    return `${encodeTelUri(value)}`;
  }
  return formatBareOtherUri(value);
}
