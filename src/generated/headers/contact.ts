// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { followsPastSpace, skip } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import {
  type ContactParams,
  formatContactParams,
  newContactParams,
  parseContactParams,
} from '../rules/contact-params.ts';
import { atEnd } from '../rules/header-end.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { COMMA, CR, SEMI, STAR } from '../tables.ts';

export type { ContactParams } from '../rules/contact-params.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** A URI at which somebody can be reached (RFC 3261 §20.10). */
export interface Contact {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `contact-params` */
  readonly params: ContactParams;
}

/** The values from which a builder makes a `Contact`. Those that have a default may be left out. */
export interface ContactInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<ContactParams> | undefined;
}

/**
 * Reads `contact-param = address *( SEMI contact-params )`.
 * `*( SEMI contact-params )`: white space, then one octet decides.
 */
export function parseContactParam(c: Cursor): Contact | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newContactParams();
  while (skip(c, SEMI)) {
    if (!parseContactParams(c, params)) return undefined;
  }
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of `contact-param` without checking it. */
export function formatContactParam(value: ContactInput): string {
  return `${formatAddress(value)}${formatContactParams(value.params, ';')}`;
}

/** Reads a value of `Contact` to its end. */
export function readContact(c: Cursor): '*' | readonly Contact[] | undefined {
  const value = readContactValue(c);
  return value !== undefined && atEnd(c) ? value : undefined;
}

/**
 * Reads `Contact = ("Contact" / "m" ) HCOLON ( STAR / (contact-param *(COMMA contact-param)))`.
 * Alternatives in order: tried, kept if the next octet behind white space may follow.
 */
function readContactValue(c: Cursor): '*' | readonly Contact[] | undefined {
  const start = c.pos;
  const star = skip(c, STAR) ? '*' : undefined;
  if (star !== undefined && followsPastSpace(c, CR)) return star;
  c.pos = start;
  return parseContactContactParam(c);
}

/**
 * Reads `contact-param *(COMMA contact-param)`.
 * `*(COMMA contact-param)`: white space, then one octet decides.
 */
function parseContactContactParam(c: Cursor): readonly Contact[] | undefined {
  const contactParam = takeList(c, parseContactParam, COMMA);
  if (contactParam === undefined) return undefined;
  return contactParam;
}

/** Returns the text of a value of `Contact` without checking it. */
function writeContact(value: '*' | readonly ContactInput[]): string {
  if (value === '*') return `*`;
  return `${value.map(formatContactParam).join(', ')}`;
}

/** The URIs of the sender, or of the target of a redirection or registration; or `*` (RFC 3261 §20.10). */
export const contact = /* @__PURE__ */ makeDefinition({
  name: 'Contact',
  compact: 'm',
  cardinality: 'list',
  section: 'RFC 3261 §20.10',
  usage: [
    usage('R', '', 'o - - m o o'),
    usage('1xx', '', '- - - o - -'),
    usage('2xx', '', '- - - m o o'),
    usage('3xx', 'd', '- o - o o o'),
    usage('485', '', '- o - o o o'),
  ],
  read: readContact,
  format: writeContact,
});
