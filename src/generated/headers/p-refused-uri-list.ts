// @generated from grammar/rfc5318.abnf and grammar/rfc5318.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { initial, skip } from '../../runtime/scan.ts';
import { takeList, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { COMMA, EQUAL, MEMBERS_VALUE, SEMI } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** A list that was refused (RFC 5318 §5). */
export interface RefusedUriList {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `refused-param` */
  readonly params: RefusedUriListParams;
}

/** The values from which a builder makes a `RefusedUriList`. Those that have a default may be left out. */
export interface RefusedUriListInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<RefusedUriListParams> | undefined;
}

/** Parameters of P-Refused-URI-List (RFC 5318). */
export interface RefusedUriListParams extends Params {
  /** `members-param = "members" EQUAL members-value` */
  readonly members?: string | undefined;
}

/**
 * Reads `uri-list-entry = address *( SEMI refused-param )`.
 * `*( SEMI refused-param )`: white space, then one octet decides.
 */
export function parseUriListEntry(c: Cursor): RefusedUriList | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newRefusedUriListParams();
  while (skip(c, SEMI)) {
    if (!parseRefusedParam(c, params)) return undefined;
  }
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of `uri-list-entry` without checking it. */
export function formatUriListEntry(value: RefusedUriListInput): string {
  return `${formatAddress(value)}${formatRefusedParam(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newRefusedUriListParams(): Draft<RefusedUriListParams> {
  return { members: undefined, others: noOthers() };
}

/** Returns the parameters of `refused-param` as text, each after `separator`, in the order of the grammar. */
export function formatRefusedParam(params: Partial<RefusedUriListParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.members !== undefined) text += `${separator}members=${encodeQuoted(params.members)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `refused-param = members-param / generic-param`.
 * Alternatives in order: tried, kept on success.
 */
export function parseRefusedParam(c: Cursor, params: Draft<RefusedUriListParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x6d /* m */:
      {
        const members = parseMembersParam(c);
        if (members !== undefined) {
          if (params.members === undefined) params.members = members;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `members-param = "members" EQUAL members-value`: tried, kept on success. */
function parseMembersParam(c: Cursor): string | undefined {
  return word(c, 'members') && skip(c, EQUAL) ? takeQuoted(c, MEMBERS_VALUE) : undefined;
}

/**
 * Reads `P-Refused-URI-List = "P-Refused-URI-List" HCOLON uri-list-entry *(COMMA uri-list-entry)`.
 * `*(COMMA uri-list-entry)`: white space, then one octet decides.
 */
export function readPRefusedUriList(c: Cursor): readonly RefusedUriList[] | undefined {
  const uriListEntry = takeList(c, parseUriListEntry, COMMA);
  if (uriListEntry === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return uriListEntry;
}

/** Returns the text of a value of `P-Refused-URI-List` without checking it. */
function writePRefusedUriList(value: readonly RefusedUriListInput[]): string {
  return `${value.map(formatUriListEntry).join(', ')}`;
}

/** The URI lists in a list that the server refuses to expand (RFC 5318 §5). */
export const pRefusedUriList = /* @__PURE__ */ makeDefinition({
  name: 'P-Refused-URI-List',
  cardinality: 'list',
  section: 'RFC 5318 §5',
  usage: [],
  read: readPRefusedUriList,
  format: writePRefusedUriList,
});
