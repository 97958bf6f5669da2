// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, miss, note } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addOther, addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeEnclosed, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  AINFO_NAME,
  CNONCE_VALUE,
  COMMA,
  EQUAL,
  HTAB_CR_SP_COMMA,
  NC_VALUE,
  NONCE_VALUE,
  QOP_VALUE,
  RESPONSE_DIGEST,
  TOKEN_OR_QUOTED_STRING,
} from '../tables.ts';

/** Parameters of mutual authentication; quoted values have no quotes (RFC 3261 §20.6). */
export interface AuthenticationInfo extends Params {
  /** `nextnonce = "nextnonce" EQUAL nonce-value` */
  readonly nextnonce?: string | undefined;
  /** `message-qop = "qop" EQUAL qop-value` */
  readonly qop?: 'auth' | 'auth-int' | (string & {}) | undefined;
  /** `response-auth = "rspauth" EQUAL response-digest` */
  readonly rspauth?: string | undefined;
  /** `cnonce = "cnonce" EQUAL cnonce-value` */
  readonly cnonce?: string | undefined;
  /** `nonce-count = "nc" EQUAL nc-value` */
  readonly nc?: string | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newAuthenticationInfo(): Draft<AuthenticationInfo> {
  return {
    nextnonce: undefined,
    qop: undefined,
    rspauth: undefined,
    cnonce: undefined,
    nc: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `ainfo` as text, each after `separator`, in the order of the grammar. */
export function formatAinfo(params: Partial<AuthenticationInfo> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.nextnonce !== undefined) text += `${separator}nextnonce=${encodeQuoted(params.nextnonce)}`;
  if (params.qop !== undefined) text += `${separator}qop=${params.qop}`;
  if (params.rspauth !== undefined) text += `${separator}rspauth="${params.rspauth}"`;
  if (params.cnonce !== undefined) text += `${separator}cnonce=${encodeQuoted(params.cnonce)}`;
  if (params.nc !== undefined) text += `${separator}nc=${params.nc}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `ainfo = nextnonce / message-qop / response-auth / cnonce / nonce-count`, `ainfo =/ ainfo-name EQUAL (
 * token / quoted-string )`.
 * Alternatives in order: tried, kept on success; or tried, kept if the next octet may follow.
 */
export function parseAinfo(c: Cursor, params: Draft<AuthenticationInfo>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const cnonce = parseCnonce(c);
        if (cnonce !== undefined) {
          if (params.cnonce === undefined) params.cnonce = cnonce;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6e /* n */:
      {
        const nextnonce = parseNextnonce(c);
        if (nextnonce !== undefined) {
          if (params.nextnonce === undefined) params.nextnonce = nextnonce;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const nc = parseNonceCount(c);
        if (nc !== undefined) {
          if (params.nc === undefined) params.nc = nc;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x71 /* q */:
      {
        const qop = parseMessageQop(c);
        if (qop !== undefined) {
          if (params.qop === undefined) params.qop = qop;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const rspauth = parseResponseAuth(c);
        if (rspauth !== undefined) {
          if (params.rspauth === undefined) params.rspauth = rspauth;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  if (c.strict) {
    miss(c, c.pos, 'ainfo');
    return false;
  }
  const name = take(c, AINFO_NAME);
  if (name === undefined) return false;
  if (!skip(c, EQUAL)) return false;
  const value = take(c, TOKEN_OR_QUOTED_STRING);
  if (value === undefined) return false;
  addOther(params, name, value);
  note(c, 'auth-info-param');
  return true;
}

/** `nextnonce = "nextnonce" EQUAL nonce-value`: tried, kept on success. */
function parseNextnonce(c: Cursor): string | undefined {
  return word(c, 'nextnonce') && skip(c, EQUAL) ? takeQuoted(c, NONCE_VALUE) : undefined;
}

/** `message-qop = "qop" EQUAL qop-value`: tried, kept on success. */
function parseMessageQop(c: Cursor): 'auth' | 'auth-int' | (string & {}) | undefined {
  return word(c, 'qop') && skip(c, EQUAL) ? take(c, QOP_VALUE) : undefined;
}

/** `response-auth = "rspauth" EQUAL response-digest`: tried, kept on success. */
function parseResponseAuth(c: Cursor): string | undefined {
  return word(c, 'rspauth') && skip(c, EQUAL) ? takeEnclosed(c, RESPONSE_DIGEST) : undefined;
}

/** `cnonce = "cnonce" EQUAL cnonce-value`: tried, kept on success. */
function parseCnonce(c: Cursor): string | undefined {
  return word(c, 'cnonce') && skip(c, EQUAL) ? takeQuoted(c, CNONCE_VALUE) : undefined;
}

/** `nonce-count = "nc" EQUAL nc-value`: tried, kept if the next octet may follow. */
function parseNonceCount(c: Cursor): string | undefined {
  const value = word(c, 'nc') && skip(c, EQUAL) ? take(c, NC_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA) ? value : undefined;
}

/**
 * Reads `Authentication-Info = "Authentication-Info" HCOLON ainfo *(COMMA ainfo)`.
 * `*(COMMA ainfo)`: white space, then one octet decides.
 */
export function readAuthenticationInfo(c: Cursor): AuthenticationInfo | undefined {
  const params = newAuthenticationInfo();
  if (!parseAinfo(c, params)) return undefined;
  while (skip(c, COMMA)) {
    if (!parseAinfo(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return params;
}

/** Returns the text of a value of `Authentication-Info` without checking it. */
function writeAuthenticationInfo(value: Partial<AuthenticationInfo>): string {
  return `${formatAinfo(value, ', ').slice(2)}`;
}

/** The next nonce, and the proof by which a server authenticates itself (RFC 3261 §20.6). */
export const authenticationInfo = /* @__PURE__ */ makeDefinition({
  name: 'Authentication-Info',
  cardinality: 'list',
  section: 'RFC 3261 §20.6',
  joined: true,
  usage: [usage('2xx', '', '- o - o o o')],
  read: readAuthenticationInfo,
  format: writeAuthenticationInfo,
});
