// @generated from grammar/rfc7433.abnf and grammar/rfc7433.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import {
  COMMA,
  CONT_PARAM_VALUE,
  ENC_PARAM_VALUE,
  EQUAL,
  HTAB_CR_SP_COMMA_SEMICOLON,
  PKG_PARAM_VALUE,
  SEMI,
  UUI_DATA,
} from '../tables.ts';

/** Data from user to user, without quotes and still encoded (RFC 7433 §4.1). */
export interface UserToUser {
  /** `uui-data` */
  readonly data: string;
  /** `uui-param` */
  readonly params: UserToUserParams;
}

/** The values from which a builder makes a `UserToUser`. Those that have a default may be left out. */
export interface UserToUserInput {
  readonly data: string;
  readonly params?: Partial<UserToUserParams> | undefined;
}

/** Parameters of User-to-User (RFC 7433). */
export interface UserToUserParams extends Params {
  /** `pkg-param = "purpose" EQUAL pkg-param-value` */
  readonly purpose?: 'isdn-uui' | (string & {}) | undefined;
  /** `cont-param = "content" EQUAL cont-param-value` */
  readonly content?: 'isdn-uui' | (string & {}) | undefined;
  /** `enc-param = "encoding" EQUAL enc-param-value` */
  readonly encoding?: 'hex' | (string & {}) | undefined;
}

/**
 * Reads `uui-value = uui-data *(SEMI uui-param)`.
 * `*(SEMI uui-param)`: white space, then one octet decides.
 */
export function parseUuiValue(c: Cursor): UserToUser | undefined {
  const data = takeQuoted(c, UUI_DATA);
  if (data === undefined) return undefined;
  const params = newUserToUserParams();
  while (skip(c, SEMI)) {
    if (!parseUuiParam(c, params)) return undefined;
  }
  return { data, params };
}

/** Returns the text of `uui-value` without checking it. */
export function formatUuiValue(value: UserToUserInput): string {
  return `${encodeQuoted(value.data)}${formatUuiParam(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newUserToUserParams(): Draft<UserToUserParams> {
  return { purpose: undefined, content: undefined, encoding: undefined, others: noOthers() };
}

/** Returns the parameters of `uui-param` as text, each after `separator`, in the order of the grammar. */
export function formatUuiParam(params: Partial<UserToUserParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.purpose !== undefined) text += `${separator}purpose=${params.purpose}`;
  if (params.content !== undefined) text += `${separator}content=${params.content}`;
  if (params.encoding !== undefined) text += `${separator}encoding=${params.encoding}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `uui-param = pkg-param / cont-param / enc-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseUuiParam(c: Cursor, params: Draft<UserToUserParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const content = parseContParam(c);
        if (content !== undefined) {
          if (params.content === undefined) params.content = content;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x65 /* e */:
      {
        const encoding = parseEncParam(c);
        if (encoding !== undefined) {
          if (params.encoding === undefined) params.encoding = encoding;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x70 /* p */:
      {
        const purpose = parsePkgParam(c);
        if (purpose !== undefined) {
          if (params.purpose === undefined) params.purpose = purpose;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `pkg-param = "purpose" EQUAL pkg-param-value`: tried, kept if the next octet may follow. */
function parsePkgParam(c: Cursor): 'isdn-uui' | (string & {}) | undefined {
  const value = word(c, 'purpose') && skip(c, EQUAL) ? take(c, PKG_PARAM_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `cont-param = "content" EQUAL cont-param-value`: tried, kept if the next octet may follow. */
function parseContParam(c: Cursor): 'isdn-uui' | (string & {}) | undefined {
  const value = word(c, 'content') && skip(c, EQUAL) ? take(c, CONT_PARAM_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `enc-param = "encoding" EQUAL enc-param-value`: tried, kept if the next octet may follow. */
function parseEncParam(c: Cursor): 'hex' | (string & {}) | undefined {
  const value = word(c, 'encoding') && skip(c, EQUAL) ? take(c, ENC_PARAM_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * Reads `UUI = "User-to-User" HCOLON uui-value *(COMMA uui-value)`.
 * `*(COMMA uui-value)`: white space, then one octet decides.
 */
export function readUserToUser(c: Cursor): readonly UserToUser[] | undefined {
  const uuiValue = takeList(c, parseUuiValue, COMMA);
  if (uuiValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return uuiValue;
}

/** Returns the text of a value of `User-to-User` without checking it. */
function writeUserToUser(value: readonly UserToUserInput[]): string {
  return `${value.map(formatUuiValue).join(', ')}`;
}

/** Data that the user agents of a call exchange, as in the ISDN (RFC 7433 §4.1). */
export const userToUser = /* @__PURE__ */ makeDefinition({
  name: 'User-to-User',
  cardinality: 'list',
  section: 'RFC 7433 §4.1',
  usage: [],
  read: readUserToUser,
  format: writeUserToUser,
});
