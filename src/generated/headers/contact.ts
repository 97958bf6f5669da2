// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip } from '../../runtime/scan.ts';
import { takeList, takeNumber, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { COMMA, CR, DELTA_SECONDS, EQUAL, HTAB_CR_SP_COMMA_SEMICOLON, QVALUE, SEMI, STAR } from '../tables.ts';

/** A URI at which to reach somebody, §20.10. (RFC 3261) */
export interface Contact {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `contact-params` */
  readonly params: ContactParams;
}

/** What a builder passes for `Contact`: defaults may be left out. */
export interface ContactInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<ContactParams> | undefined;
}

/** Parameters of Contact. (RFC 3261) */
export interface ContactParams extends Params {
  /** `c-p-q = "q" EQUAL qvalue` */
  readonly q?: number | undefined;
  /** `c-p-expires = "expires" EQUAL delta-seconds` */
  readonly expires?: number | undefined;
}

/**
 * `contact-param = address *( SEMI contact-params )`.
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

/** Writes the text of `contact-param`, unchecked. */
export function formatContactParam(value: ContactInput): string {
  return `${formatAddress(value)}${formatContactParams(value.params, ';')}`;
}

/** No parameter yet. Every field is there from the start: the objects keep one shape. */
export function newContactParams(): Draft<ContactParams> {
  return { q: undefined, expires: undefined, others: noOthers() };
}

/** Writes the parameters of `contact-params`, each after `separator`: the known ones in the order of the grammar. */
export function formatContactParams(params: Partial<ContactParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.q !== undefined) text += `${separator}q=${params.q}`;
  if (params.expires !== undefined) text += `${separator}expires=${params.expires}`;
  return text + formatOthers(params, separator);
}

/**
 * `contact-params = c-p-q / c-p-expires / contact-extension`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseContactParams(c: Cursor, params: Draft<ContactParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x65 /* e */:
      {
        const expires = parseCPExpires(c);
        if (expires !== undefined) {
          if (params.expires === undefined) params.expires = expires;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x71 /* q */:
      {
        const q = parseCPQ(c);
        if (q !== undefined) {
          if (params.q === undefined) params.q = q;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `c-p-q = "q" EQUAL qvalue`: tried, kept if the next octet may follow. */
function parseCPQ(c: Cursor): number | undefined {
  if (!word(c, 'q')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const value = takeNumber(c, QVALUE);
  if (value === undefined) return undefined;
  if (!follows(c, HTAB_CR_SP_COMMA_SEMICOLON)) return undefined;
  return value;
}

/** `c-p-expires = "expires" EQUAL delta-seconds`: tried, kept if the next octet may follow. */
function parseCPExpires(c: Cursor): number | undefined {
  if (!word(c, 'expires')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const value = takeNumber(c, DELTA_SECONDS);
  if (value === undefined) return undefined;
  if (!follows(c, HTAB_CR_SP_COMMA_SEMICOLON)) return undefined;
  return value;
}

/** A value of `Contact`, to its end. */
export function readContact(c: Cursor): '*' | readonly Contact[] | undefined {
  const value = readContactValue(c);
  return value !== undefined && atEnd(c) ? value : undefined;
}

/**
 * `Contact = ("Contact" / "m" ) HCOLON ( STAR / (contact-param *(COMMA contact-param)))`.
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
 * `STAR / (contact-param *(COMMA contact-param))`.
 * `*(COMMA contact-param)`: white space, then one octet decides.
 */
function parseContactContactParam(c: Cursor): readonly Contact[] | undefined {
  const contactParam = takeList(c, parseContactParam, COMMA);
  if (contactParam === undefined) return undefined;
  return contactParam;
}

/** Writes a value of `Contact`, unchecked. */
function writeContact(value: '*' | readonly ContactInput[]): string {
  if (value === '*') return `*`;
  return `${value.map(formatContactParam).join(', ')}`;
}

/** Where the sender, or the target of a redirection or registration, can be reached; or `*`. RFC 3261 §20.10 */
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
