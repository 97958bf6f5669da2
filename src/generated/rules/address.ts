// @generated from grammar/rfc3261.abnf, grammar/rfc3325.abnf, grammar/rfc7044.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note, retreat } from '../../runtime/cursor.ts';
import { follows, skip } from '../../runtime/scan.ts';
import { takeQuoted } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { DISPLAY_NAME, HTAB_CR_SP_COMMA, LAQUOT, RAQUOT } from '../tables.ts';
import {
  formatAddrSpec,
  parseAddrSpec,
  parseBareAddrSpec,
  parseUnbracketedUri,
  type Uri,
  type UriInput,
} from './uri.ts';

/** A URI with an optional display name (RFC 3261 §20.10). */
export interface Address {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
}

/** The values from which a builder makes a `Address`. Those that have a default may be left out. */
export interface AddressInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
}

/**
 * Reads `address = name-addr / bare-addr-spec`.
 * Alternatives in order: tried, kept on success.
 */
export function parseAddress(c: Cursor): Address | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const nameAddr = parseNameAddr(c);
  if (nameAddr !== undefined) return nameAddr;
  retreat(c, start, taken);
  return parseAddressBareAddrSpec(c);
}

/** Reads `bare-addr-spec`. */
function parseAddressBareAddrSpec(c: Cursor): Address | undefined {
  const uri = parseBareAddrSpec(c);
  if (uri === undefined) return undefined;
  return { displayName: undefined, uri };
}

/** Returns the text of `address` without checking it. */
export function formatAddress(value: AddressInput): string {
  return formatNameAddr(value);
}

/**
 * Reads `name-addr = [ display-name ] LAQUOT addr-spec RAQUOT`.
 * `[ display-name ]`: white space, then one octet decides.
 */
export function parseNameAddr(c: Cursor): Address | undefined {
  const displayName = takeQuoted(c, DISPLAY_NAME);
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseAddrSpec(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  return { displayName, uri };
}

/** Returns the text of `name-addr` without checking it. */
export function formatNameAddr(value: AddressInput): string {
  let text = ``;
  if (value.displayName !== undefined) text += `${encodeQuoted(value.displayName)} `;
  return `${text}<${formatAddrSpec(value.uri)}>`;
}

/**
 * Reads `PAssertedID-value = address`, `PAssertedID-value =/ unbracketed-URI`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parsePassertedidValue(c: Cursor): Address | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const address = parseAddress(c);
  if (address !== undefined && follows(c, HTAB_CR_SP_COMMA)) return address;
  retreat(c, start, taken);
  if (c.strict) return undefined;
  const unbracketedUri = parsePassertedidValueUnbracketedUri(c);
  if (unbracketedUri !== undefined) note(c, 'unbracketed-uri');
  return unbracketedUri;
}

/** Reads `unbracketed-URI`. */
function parsePassertedidValueUnbracketedUri(c: Cursor): Address | undefined {
  const uri = parseUnbracketedUri(c);
  if (uri === undefined) return undefined;
  return { displayName: undefined, uri };
}

/** Returns the text of `PAssertedID-value` without checking it. */
export function formatPassertedidValue(value: AddressInput): string {
  return formatAddress(value);
}

/**
 * Reads `PPreferredID-value = address`, `PPreferredID-value =/ unbracketed-URI`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parsePpreferredidValue(c: Cursor): Address | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const address = parseAddress(c);
  if (address !== undefined && follows(c, HTAB_CR_SP_COMMA)) return address;
  retreat(c, start, taken);
  if (c.strict) return undefined;
  const unbracketedUri = parsePpreferredidValueUnbracketedUri(c);
  if (unbracketedUri !== undefined) note(c, 'unbracketed-uri');
  return unbracketedUri;
}

/** Reads `unbracketed-URI`. */
function parsePpreferredidValueUnbracketedUri(c: Cursor): Address | undefined {
  const uri = parseUnbracketedUri(c);
  if (uri === undefined) return undefined;
  return { displayName: undefined, uri };
}

/** Returns the text of `PPreferredID-value` without checking it. */
export function formatPpreferredidValue(value: AddressInput): string {
  return formatAddress(value);
}

/** Reads `hi-targeted-to-uri = name-addr`. */
export function parseHiTargetedToUri(c: Cursor): Address | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  return { displayName: nameAddr.displayName, uri: nameAddr.uri };
}

/** Returns the text of `hi-targeted-to-uri` without checking it. */
export function formatHiTargetedToUri(value: AddressInput): string {
  return `${formatNameAddr(value)}`;
}
