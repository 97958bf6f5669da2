// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { EQUAL, HTAB_CR_SP_SEMICOLON, SEMI, TOKEN } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** Parameters of To (RFC 3261). */
export interface ToParams extends Params {
  /** `tag-param = "tag" EQUAL token` */
  readonly tag?: string | undefined;
}

/** The logical recipient of the request (RFC 3261 §20.39). */
export interface To {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `to-param` */
  readonly params: ToParams;
}

/** The values from which a builder makes a `To`. Those that have a default may be left out. */
export interface ToInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<ToParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newToParams(): Draft<ToParams> {
  return { tag: undefined, others: noOthers() };
}

/** Returns the parameters of `to-param` as text, each after `separator`, in the order of the grammar. */
export function formatToParam(params: Partial<ToParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.tag !== undefined) text += `${separator}tag=${params.tag}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `to-param = tag-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseToParam(c: Cursor, params: Draft<ToParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x74 /* t */:
      {
        const tag = parseTagParam(c);
        if (tag !== undefined) {
          if (params.tag === undefined) params.tag = tag;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `tag-param = "tag" EQUAL token`: tried, kept if the next octet may follow. */
function parseTagParam(c: Cursor): string | undefined {
  const value = word(c, 'tag') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `To = ( "To" / "t" ) HCOLON address *( SEMI to-param )`.
 * `*( SEMI to-param )`: white space, then one octet decides.
 */
export function readTo(c: Cursor): To | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newToParams();
  while (skip(c, SEMI)) {
    if (!parseToParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of a value of `To` without checking it. */
function writeTo(value: ToInput): string {
  return `${formatAddress(value)}${formatToParam(value.params, ';')}`;
}

/** The logical recipient of the request (RFC 3261 §20.39). */
export const to = /* @__PURE__ */ makeDefinition({
  name: 'To',
  compact: 't',
  cardinality: 'one',
  section: 'RFC 3261 §20.39',
  usage: [usage('c(1)', 'r', 'm m m m m m')],
  read: readTo,
  format: writeTo,
});
