// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, since, skip, take } from '../../runtime/scan.ts';
import { takeBoolean, takeList, takeQuoted, word } from '../../runtime/take.ts';
import { decodeEnclosed, encodeQuoted } from '../../runtime/text.ts';
import {
  ALGORITHM_VALUE,
  COMMA_SIGN,
  DOMAIN,
  EQUAL,
  HTAB_CR_SP_COMMA,
  LDQUOT,
  NONCE_VALUE,
  QOP_VALUE,
  QUOTED_STRING_2,
  RDQUOT,
  REALM_VALUE,
  STALE_VALUE,
} from '../tables.ts';
import { parseAuthParam } from './params.ts';
import { skipUri } from './uri.ts';

/** Parameters of a challenge; quoted values have no quotes (RFC 3261). */
export interface ChallengeParams extends Params {
  /** `realm = "realm" EQUAL realm-value` */
  readonly realm?: string | undefined;
  /** `domain = "domain" EQUAL LDQUOT URI *( 1*SP URI ) RDQUOT` */
  readonly domain?: string | undefined;
  /** `nonce = "nonce" EQUAL nonce-value` */
  readonly nonce?: string | undefined;
  /** `opaque = "opaque" EQUAL quoted-string` */
  readonly opaque?: string | undefined;
  /** `stale = "stale" EQUAL stale-value` */
  readonly stale?: boolean | undefined;
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
  /** `qop-options = "qop" EQUAL LDQUOT qop-value *("," qop-value) RDQUOT` */
  readonly qop?: readonly ('auth' | 'auth-int' | (string & {}))[] | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newChallengeParams(): Draft<ChallengeParams> {
  return {
    realm: undefined,
    domain: undefined,
    nonce: undefined,
    opaque: undefined,
    stale: undefined,
    algorithm: undefined,
    qop: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `digest-cln` as text, each after `separator`, in the order of the grammar. */
export function formatDigestCln(params: Partial<ChallengeParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.realm !== undefined) text += `${separator}realm=${encodeQuoted(params.realm)}`;
  if (params.domain !== undefined) text += `${separator}domain="${params.domain}"`;
  if (params.nonce !== undefined) text += `${separator}nonce=${encodeQuoted(params.nonce)}`;
  if (params.opaque !== undefined) text += `${separator}opaque=${encodeQuoted(params.opaque)}`;
  if (params.stale !== undefined) text += `${separator}stale=${params.stale}`;
  if (params.algorithm !== undefined) text += `${separator}algorithm=${params.algorithm}`;
  if (params.qop !== undefined) text += `${separator}qop="${params.qop.join(',')}"`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `digest-cln = realm / domain / nonce / opaque / stale / algorithm / qop-options / auth-param`.
 * Alternatives in order: tried, kept on success; or tried, kept if the next octet may follow.
 */
export function parseDigestCln(c: Cursor, params: Draft<ChallengeParams>): boolean {
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
        break;
      }
    case 0x64 /* d */:
      {
        const domain = parseDomain(c);
        if (domain !== undefined) {
          if (params.domain === undefined) params.domain = domain;
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
        const qop = parseQopOptions(c);
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
        break;
      }
    case 0x73 /* s */:
      {
        const stale = parseStale(c);
        if (stale !== undefined) {
          if (params.stale === undefined) params.stale = stale;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseAuthParam(c, params);
}

/** `realm = "realm" EQUAL realm-value`: tried, kept on success. */
function parseRealm(c: Cursor): string | undefined {
  return word(c, 'realm') && skip(c, EQUAL) ? takeQuoted(c, REALM_VALUE) : undefined;
}

/** `domain = "domain" EQUAL LDQUOT URI *( 1*SP URI ) RDQUOT`: tried, kept on success. */
function parseDomain(c: Cursor): string | undefined {
  if (!word(c, 'domain')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skip(c, LDQUOT)) return undefined;
  if (!skipUri(c)) return undefined;
  while (skip(c, DOMAIN)) {
    if (!skipUri(c)) return undefined;
  }
  if (!skip(c, RDQUOT)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `nonce = "nonce" EQUAL nonce-value`: tried, kept on success. */
function parseNonce(c: Cursor): string | undefined {
  return word(c, 'nonce') && skip(c, EQUAL) ? takeQuoted(c, NONCE_VALUE) : undefined;
}

/** `opaque = "opaque" EQUAL quoted-string`: tried, kept on success. */
function parseOpaque(c: Cursor): string | undefined {
  return word(c, 'opaque') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/** `stale = "stale" EQUAL stale-value`: tried, kept if the next octet may follow. */
function parseStale(c: Cursor): boolean | undefined {
  const value = word(c, 'stale') && skip(c, EQUAL) ? takeBoolean(c, STALE_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA) ? value : undefined;
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

/** `qop-options = "qop" EQUAL LDQUOT qop-value *("," qop-value) RDQUOT`: tried, kept on success. */
function parseQopOptions(c: Cursor): readonly ('auth' | 'auth-int' | (string & {}))[] | undefined {
  if (!word(c, 'qop')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  if (!skip(c, LDQUOT)) return undefined;
  const value = takeList(c, (c) => take(c, QOP_VALUE), COMMA_SIGN);
  if (value === undefined) return undefined;
  if (!skip(c, RDQUOT)) return undefined;
  return value;
}
