// @generated from grammar/rfc8224.abnf and grammar/rfc8224.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { formatInfoUri, parseInfoUri, type Uri, type UriInput } from '../rules/uri.ts';
import {
  EQUAL,
  HTAB_CR_SP_SEMICOLON,
  IDENT_ALG,
  LAQUOT,
  RAQUOT,
  SEMI,
  SIGNED_IDENTITY_DIGEST,
  TOKEN_OR_QUOTED_STRING,
} from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** Parameters of Identity (RFC 8224). */
export interface IdentityParams extends Params {
  /** `ident-info-alg = "alg" EQUAL ident-alg` */
  readonly alg?: 'ES256' | (string & {}) | undefined;
  /** `ident-type = "ppt" EQUAL ( token / quoted-string )` */
  readonly ppt?: string | undefined;
}

/** A signed PASSporT (RFC 8224 §4). */
export interface Identity {
  /** `signed-identity-digest` */
  readonly digest: string;
  /** `info-URI` */
  readonly info: Uri;
  /** `ident-info-params` */
  readonly params: IdentityParams;
}

/** The values from which a builder makes a `Identity`. Those that have a default may be left out. */
export interface IdentityInput {
  readonly digest: string;
  readonly info: UriInput;
  readonly params?: Partial<IdentityParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newIdentityParams(): Draft<IdentityParams> {
  return { alg: undefined, ppt: undefined, others: noOthers() };
}

/** Returns the parameters of `ident-info-params` as text, each after `separator`, in the order of the grammar. */
export function formatIdentInfoParams(params: Partial<IdentityParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.alg !== undefined) text += `${separator}alg=${params.alg}`;
  if (params.ppt !== undefined) text += `${separator}ppt=${encodeQuoted(params.ppt)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `ident-info-params = ident-info-alg / ident-type / ident-info-extension`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseIdentInfoParams(c: Cursor, params: Draft<IdentityParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x61 /* a */:
      {
        const alg = parseIdentInfoAlg(c);
        if (alg !== undefined) {
          if (params.alg === undefined) params.alg = alg;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x70 /* p */:
      {
        const ppt = parseIdentType(c);
        if (ppt !== undefined) {
          if (params.ppt === undefined) params.ppt = ppt;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `ident-info-alg = "alg" EQUAL ident-alg`: tried, kept if the next octet may follow. */
function parseIdentInfoAlg(c: Cursor): 'ES256' | (string & {}) | undefined {
  const value = word(c, 'alg') && skip(c, EQUAL) ? take(c, IDENT_ALG) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `ident-type = "ppt" EQUAL ( token / quoted-string )`: tried, kept if the next octet may follow. */
function parseIdentType(c: Cursor): string | undefined {
  const value = word(c, 'ppt') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Identity = ( "Identity" / "y" ) HCOLON signed-identity-digest SEMI ident-info *( SEMI ident-info-params
 * )`.
 * `*( SEMI ident-info-params )`: white space, then one octet decides.
 */
export function readIdentity(c: Cursor): Identity | undefined {
  const digest = take(c, SIGNED_IDENTITY_DIGEST);
  if (digest === undefined) return undefined;
  if (!skip(c, SEMI)) return undefined;
  if (!word(c, 'info')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  if (!skip(c, LAQUOT)) return undefined;
  const info = parseInfoUri(c);
  if (info === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newIdentityParams();
  while (skip(c, SEMI)) {
    if (!parseIdentInfoParams(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { digest, info, params };
}

/** Returns the text of a value of `Identity` without checking it. */
function writeIdentity(value: IdentityInput): string {
  return `${value.digest};info=<${formatInfoUri(value.info)}>${formatIdentInfoParams(value.params, ';')}`;
}

/** A signature over the caller, the callee and the time (RFC 8224 §4). */
export const identity = /* @__PURE__ */ makeDefinition({
  name: 'Identity',
  compact: 'y',
  cardinality: 'lines',
  section: 'RFC 8224 §4',
  usage: [usage('R', 'a', 'o o - o o o')],
  read: readIdentity,
  format: writeIdentity,
});
