// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { skipEach, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { EQUAL, FROM_END, HTAB_CR_SP_SEMICOLON, SEMI, TOKEN } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** The logical identity of the initiator (RFC 3261 §20.20). */
export interface From {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `from-param` */
  readonly params: FromParams;
}

/** The values from which a builder makes a `From`. Those that have a default may be left out. */
export interface FromInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<FromParams> | undefined;
}

/** Parameters of From (RFC 3261). */
export interface FromParams extends Params {
  /** `tag-param = "tag" EQUAL token` */
  readonly tag?: string | undefined;
}

/**
 * Reads `from-spec = address *( SEMI from-param ) from-end`.
 * `*( SEMI from-param )`: tried, kept on success.
 */
export function parseFromSpec(c: Cursor): From | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newFromParams();
  skipEach(c, (c) => skip(c, SEMI) && parseFromParam(c, params));
  skip(c, FROM_END);
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of `from-spec` without checking it. */
export function formatFromSpec(value: FromInput): string {
  return `${formatAddress(value)}${formatFromParam(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newFromParams(): Draft<FromParams> {
  return { tag: undefined, others: noOthers() };
}

/** Returns the parameters of `from-param` as text, each after `separator`, in the order of the grammar. */
export function formatFromParam(params: Partial<FromParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.tag !== undefined) text += `${separator}tag=${params.tag}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `from-param = tag-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseFromParam(c: Cursor, params: Draft<FromParams>): boolean {
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

/** Reads `From = ( "From" / "f" ) HCOLON from-spec`. */
export function readFrom(c: Cursor): From | undefined {
  const fromSpec = parseFromSpec(c);
  if (fromSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return fromSpec;
}

/** Returns the text of a value of `From` without checking it. */
function writeFrom(value: FromInput): string {
  return `${formatFromSpec(value)}`;
}

/** The initiator of the request (RFC 3261 §20.20). */
export const from = /* @__PURE__ */ makeDefinition({
  name: 'From',
  compact: 'f',
  cardinality: 'one',
  section: 'RFC 3261 §20.20',
  usage: [usage('c', 'r', 'm m m m m m')],
  read: readFrom,
  format: writeFrom,
});
