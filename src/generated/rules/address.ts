// @generated from grammar/rfc3261.abnf, grammar/rfc7044.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { skip } from '../../runtime/scan.ts';
import { takeQuoted } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { DISPLAY_NAME, LAQUOT, RAQUOT } from '../tables.ts';
import { formatAddrSpec, parseAddrSpec, parseBareAddrSpec, type Uri, type UriInput } from './uri.ts';

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
