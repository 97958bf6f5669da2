// @generated from grammar/lenient.abnf, grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, since, skip, take } from '../../runtime/scan.ts';
import { takeEnclosed, takeQuoted, word } from '../../runtime/take.ts';
import { decodeEnclosed, encodeQuoted } from '../../runtime/text.ts';
import {
  ALGORITHM_VALUE,
  AUTS_PARAM,
  CNONCE_VALUE,
  EQUAL,
  HTAB_CR_SP_COMMA,
  LDQUOT,
  NC_VALUE,
  NONCE_VALUE,
  QOP_VALUE,
  QUOTED_STRING_2,
  RDQUOT,
  REALM_VALUE,
  REQUEST_DIGEST,
  TOKEN68,
  USERNAME_VALUE,
} from '../tables.ts';
import { skipDigestUriValue } from './digest-uri-value.ts';
import { parseAuthParam } from './params.ts';

/** Parameters of credentials; quoted values have no quotes (RFC 3261). */
export interface CredentialsParams extends Params {
  /** `username = "username" EQUAL username-value` */
  readonly username?: string | undefined;
  /** `realm = "realm" EQUAL realm-value` */
  readonly realm?: string | undefined;
  /** `nonce = "nonce" EQUAL nonce-value` */
  readonly nonce?: string | undefined;
  /** `digest-uri = "uri" EQUAL LDQUOT digest-uri-value RDQUOT` */
  readonly uri?: string | undefined;
  /** `dresponse = "response" EQUAL request-digest` */
  readonly response?: string | undefined;
  /** `algorithm = "algorithm" EQUAL algorithm-value` */
  readonly algorithm?:
    | 'MD5'
    | 'MD5-sess'
    | 'AKAv1-MD5'
    | 'AKAv2-MD5'
    | 'SHA-256'
    | 'SHA-256-sess'
    | 'SHA-512-256'
    | 'SHA-512-256-sess'
    | (string & {})
    | undefined;
  /** `cnonce = "cnonce" EQUAL cnonce-value` */
  readonly cnonce?: string | undefined;
  /** `opaque = "opaque" EQUAL quoted-string` */
  readonly opaque?: string | undefined;
  /** `message-qop = "qop" EQUAL qop-value` */
  readonly qop?: 'auth' | 'auth-int' | (string & {}) | undefined;
  /** `nonce-count = "nc" EQUAL nc-value` */
  readonly nc?: string | undefined;
  /** `auts = "auts" EQUAL auts-param` */
  readonly auts?: string | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newCredentialsParams(): Draft<CredentialsParams> {
  return {
    username: undefined,
    realm: undefined,
    nonce: undefined,
    uri: undefined,
    response: undefined,
    algorithm: undefined,
    cnonce: undefined,
    opaque: undefined,
    qop: undefined,
    nc: undefined,
    auts: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `dig-resp` as text, each after `separator`, in the order of the grammar. */
export function formatDigResp(params: Partial<CredentialsParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.username !== undefined) text += `${separator}username=${encodeQuoted(params.username)}`;
  if (params.realm !== undefined) text += `${separator}realm=${encodeQuoted(params.realm)}`;
  if (params.nonce !== undefined) text += `${separator}nonce=${encodeQuoted(params.nonce)}`;
  if (params.uri !== undefined) text += `${separator}uri="${params.uri}"`;
  if (params.response !== undefined) text += `${separator}response="${params.response}"`;
  if (params.algorithm !== undefined) text += `${separator}algorithm=${params.algorithm}`;
  if (params.cnonce !== undefined) text += `${separator}cnonce=${encodeQuoted(params.cnonce)}`;
  if (params.opaque !== undefined) text += `${separator}opaque=${encodeQuoted(params.opaque)}`;
  if (params.qop !== undefined) text += `${separator}qop=${params.qop}`;
  if (params.nc !== undefined) text += `${separator}nc=${params.nc}`;
  if (params.auts !== undefined) text += `${separator}auts=${encodeQuoted(params.auts)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `dig-resp = username / realm / nonce / digest-uri / dresponse / algorithm / cnonce / opaque / message-qop
 * / nonce-count / auth-param`, `dig-resp =/ auts`.
 * Alternatives in order: tried, kept on success; or tried, kept if the next octet may follow.
 */
export function parseDigResp(c: Cursor, params: Draft<CredentialsParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x61 /* a */:
      {
        const algorithm = parseAlgorithm(c);
        if (algorithm !== undefined) {
          if (params.algorithm === undefined) params.algorithm = algorithm;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const auts = parseAuts(c);
        if (auts !== undefined) {
          if (params.auts === undefined) params.auts = auts;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
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
        const nonce = parseNonce(c);
        if (nonce !== undefined) {
          if (params.nonce === undefined) params.nonce = nonce;
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
    case 0x6f /* o */:
      {
        const opaque = parseOpaque(c);
        if (opaque !== undefined) {
          if (params.opaque === undefined) params.opaque = opaque;
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
        const realm = parseRealm(c);
        if (realm !== undefined) {
          if (params.realm === undefined) params.realm = realm;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const response = parseDresponse(c);
        if (response !== undefined) {
          if (params.response === undefined) params.response = response;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x75 /* u */:
      {
        const username = parseUsername(c);
        if (username !== undefined) {
          if (params.username === undefined) params.username = username;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const uri = parseDigestUri(c);
        if (uri !== undefined) {
          if (params.uri === undefined) params.uri = uri;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseAuthParam(c, params);
}

/** `username = "username" EQUAL username-value`: tried, kept on success. */
function parseUsername(c: Cursor): string | undefined {
  return word(c, 'username') && skip(c, EQUAL) ? takeQuoted(c, USERNAME_VALUE) : undefined;
}

/** `realm = "realm" EQUAL realm-value`: tried, kept on success. */
function parseRealm(c: Cursor): string | undefined {
  return word(c, 'realm') && skip(c, EQUAL) ? takeQuoted(c, REALM_VALUE) : undefined;
}

/** `nonce = "nonce" EQUAL nonce-value`: tried, kept on success. */
function parseNonce(c: Cursor): string | undefined {
  return word(c, 'nonce') && skip(c, EQUAL) ? takeQuoted(c, NONCE_VALUE) : undefined;
}

/** `digest-uri = "uri" EQUAL LDQUOT digest-uri-value RDQUOT`: tried, kept on success. */
function parseDigestUri(c: Cursor): string | undefined {
  if (!word(c, 'uri')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skip(c, LDQUOT)) return undefined;
  if (!skipDigestUriValue(c)) return undefined;
  if (!skip(c, RDQUOT)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `dresponse = "response" EQUAL request-digest`: tried, kept on success. */
function parseDresponse(c: Cursor): string | undefined {
  return word(c, 'response') && skip(c, EQUAL) ? takeEnclosed(c, REQUEST_DIGEST) : undefined;
}

/** `algorithm = "algorithm" EQUAL algorithm-value`: tried, kept on success. */
function parseAlgorithm(
  c: Cursor,
):
  | 'MD5'
  | 'MD5-sess'
  | 'AKAv1-MD5'
  | 'AKAv2-MD5'
  | 'SHA-256'
  | 'SHA-256-sess'
  | 'SHA-512-256'
  | 'SHA-512-256-sess'
  | (string & {})
  | undefined {
  return word(c, 'algorithm') && skip(c, EQUAL) ? take(c, ALGORITHM_VALUE) : undefined;
}

/** `cnonce = "cnonce" EQUAL cnonce-value`: tried, kept on success. */
function parseCnonce(c: Cursor): string | undefined {
  return word(c, 'cnonce') && skip(c, EQUAL) ? takeQuoted(c, CNONCE_VALUE) : undefined;
}

/** `opaque = "opaque" EQUAL quoted-string`: tried, kept on success. */
function parseOpaque(c: Cursor): string | undefined {
  return word(c, 'opaque') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/** `message-qop = "qop" EQUAL qop-value`: tried, kept on success. */
function parseMessageQop(c: Cursor): 'auth' | 'auth-int' | (string & {}) | undefined {
  return word(c, 'qop') && skip(c, EQUAL) ? take(c, QOP_VALUE) : undefined;
}

/** `nonce-count = "nc" EQUAL nc-value`: tried, kept if the next octet may follow. */
function parseNonceCount(c: Cursor): string | undefined {
  const value = word(c, 'nc') && skip(c, EQUAL) ? take(c, NC_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA) ? value : undefined;
}

/** `auts = "auts" EQUAL auts-param`: tried, kept on success. */
function parseAuts(c: Cursor): string | undefined {
  return word(c, 'auts') && skip(c, EQUAL) ? takeQuoted(c, AUTS_PARAM) : undefined;
}

/** Reads `token-param = token68`. */
export function parseTokenParam(c: Cursor, params: Draft<CredentialsParams>): boolean {
  const written = take(c, TOKEN68);
  if (written === undefined) return false;
  addRepeated(params, written);
  return true;
}
