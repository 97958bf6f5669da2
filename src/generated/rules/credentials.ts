// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note, retreat } from '../../runtime/cursor.ts';
import { formatOthers } from '../../runtime/others.ts';
import { skip, take } from '../../runtime/scan.ts';
import { AUTH_SCHEME, COMMA, DIGEST, LWS } from '../tables.ts';
import {
  type CredentialsParams,
  formatDigResp,
  newCredentialsParams,
  parseDigResp,
  parseTokenParam,
} from './credentials-params.ts';
import { parseAuthParam } from './params.ts';

/** Credentials of a user agent (RFC 3261 §20.7 and §20.28). */
export interface Credentials {
  /** `"Digest"` */
  readonly scheme: string;
  /** `dig-resp` */
  readonly params: CredentialsParams;
}

/** The values from which a builder makes a `Credentials`. Those that have a default may be left out. */
export interface CredentialsInput {
  readonly scheme: string;
  readonly params?: Partial<CredentialsParams> | undefined;
}

/**
 * Reads `credentials = digest-credentials / other-response`.
 * Alternatives in order: tried, kept on success.
 */
export function parseCredentials(c: Cursor): Credentials | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const digestCredentials = parseDigestCredentials(c);
  if (digestCredentials !== undefined) return digestCredentials;
  retreat(c, start, taken);
  return parseOtherResponse(c);
}

/** Returns the text of `credentials` without checking it. */
export function formatCredentials(value: CredentialsInput): string {
  if (value.scheme.toLowerCase() === 'digest') {
    return formatDigestCredentials(value);
  }
  return formatOtherResponse(value);
}

/**
 * Reads `digest-credentials = "Digest" LWS digest-response`.
 * `*(COMMA dig-resp)`: white space, then one octet decides.
 */
export function parseDigestCredentials(c: Cursor): Credentials | undefined {
  const scheme = take(c, DIGEST);
  if (scheme === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const params = newCredentialsParams();
  if (!parseDigResp(c, params)) return undefined;
  while (skip(c, COMMA)) {
    if (!parseDigResp(c, params)) return undefined;
  }
  return { scheme, params };
}

/** Returns the text of `digest-credentials` without checking it. */
export function formatDigestCredentials(value: CredentialsInput): string {
  return `${value.scheme} ${formatDigResp(value.params, ', ').slice(2)}`;
}

/**
 * Reads `other-response = auth-scheme LWS auth-param *(COMMA auth-param)`, `other-response =/ auth-scheme LWS
 * token-param`.
 * Alternatives in order: tried, kept on success.
 */
export function parseOtherResponse(c: Cursor): Credentials | undefined {
  const start = c.pos;
  const authScheme = parseOtherResponseAuthScheme(c);
  if (authScheme !== undefined) return authScheme;
  c.pos = start;
  if (c.strict) return undefined;
  const credentialsToken = parseOtherResponseCredentialsToken(c);
  if (credentialsToken !== undefined) note(c, 'credentials-token');
  return credentialsToken;
}

/**
 * Reads `auth-scheme LWS auth-param *(COMMA auth-param)`.
 * `*(COMMA auth-param)`: white space, then one octet decides.
 */
function parseOtherResponseAuthScheme(c: Cursor): Credentials | undefined {
  const scheme = take(c, AUTH_SCHEME);
  if (scheme === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const params = newCredentialsParams();
  if (!parseAuthParam(c, params)) return undefined;
  while (skip(c, COMMA)) {
    if (!parseAuthParam(c, params)) return undefined;
  }
  return { scheme, params };
}

/** Reads `auth-scheme LWS token-param`. */
function parseOtherResponseCredentialsToken(c: Cursor): Credentials | undefined {
  const scheme = take(c, AUTH_SCHEME);
  if (scheme === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const params = newCredentialsParams();
  if (!parseTokenParam(c, params)) return undefined;
  return { scheme, params };
}

/** Returns the text of `other-response` without checking it. */
export function formatOtherResponse(value: CredentialsInput): string {
  return `${value.scheme} ${formatOthers(value.params, ', ').slice(2)}`;
}
