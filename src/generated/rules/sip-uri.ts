// @generated from grammar/lenient.abnf, grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { decodeHost, encodeHost } from '../../runtime/host.ts';
import { decodePercent } from '../../runtime/percent.ts';
import { take } from '../../runtime/scan.ts';
import { takeAs, takeList, takeNumber, word } from '../../runtime/take.ts';
import { AMPERSAND_SIGN, BARE_PASSWORD, BARE_USER, HOST, PASSWORD, PORT, USER } from '../tables.ts';
import { formatHeader, parseHeader } from './header.ts';
import { formatUriParameter, newSipUriParams, parseUriParameter, type SipUriParams } from './sip-uri-params.ts';

/** A SIP or SIPS URI, whose parts keep their escapes as written (RFC 3261 §19.1). */
export class SipUri {
  readonly kind = 'sip';
  /** `"sip:"` */
  readonly scheme: 'sip' | 'sips';
  /** `user` */
  readonly user: string | undefined;
  /** `password` */
  readonly password: string | undefined;
  /** `host` */
  readonly host: string;
  /** `port` */
  readonly port: number | undefined;
  /** `uri-parameter` */
  readonly params: SipUriParams;
  /** `*( "&" header )` */
  readonly headers: readonly (readonly [name: string, value: string])[];

  constructor(
    scheme: 'sip' | 'sips',
    user: string | undefined,
    password: string | undefined,
    host: string,
    port: number | undefined,
    params: SipUriParams,
    headers: readonly (readonly [name: string, value: string])[],
  ) {
    this.scheme = scheme;
    this.user = user;
    this.password = password;
    this.host = host;
    this.port = port;
    this.params = params;
    this.headers = headers;
  }

  /** `user` without its escapes. */
  get decodedUser(): string | undefined {
    return this.user === undefined ? undefined : decodePercent(this.user);
  }

  /** `password` without its escapes. */
  get decodedPassword(): string | undefined {
    return this.password === undefined ? undefined : decodePercent(this.password);
  }
}

/** The values from which a builder makes a `SipUri`. Those that have a default may be left out. */
export interface SipUriInput {
  readonly kind: 'sip';
  readonly scheme: 'sip' | 'sips';
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly host: string;
  readonly port?: number | undefined;
  readonly params?: Partial<SipUriParams> | undefined;
  readonly headers?: readonly (readonly [name: string, value: string])[] | undefined;
}

/**
 * Reads `SIP-URI = "sip:" [ userinfo ] hostport uri-parameters [ headers ]`.
 * `[ userinfo ]`: tried, kept on success.
 * `[ ":" password ]`: one octet decides.
 * `[ ":" port ]`: one octet decides.
 * `*( ";" uri-parameter)`: one octet decides.
 * `[ headers ]`: one octet decides.
 * `*( "&" header )`: one octet decides.
 */
export function parseSipUri(c: Cursor): SipUri | undefined {
  if (!word(c, 'sip:')) return undefined;
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const userinfo = parseSipUriUserinfo(c);
  if (userinfo === undefined) retreat(c, start, taken);
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (word(c, ':')) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  const params = newSipUriParams();
  while (word(c, ';')) {
    if (!parseUriParameter(c, params)) return undefined;
  }
  let headers: readonly (readonly [name: string, value: string])[] = [];
  if (word(c, '?')) {
    const headersList = takeList(c, parseHeader, AMPERSAND_SIGN);
    if (headersList === undefined) return undefined;
    headers = headersList;
  }
  return new SipUri('sip', userinfo?.user, userinfo?.password, host, port, params, headers);
}

/**
 * Reads `SIP-URI-userinfo`.
 * `[ ":" password ]`: one octet decides.
 */
function parseSipUriUserinfo(c: Cursor): { readonly user: string; readonly password: string | undefined } | undefined {
  const user = take(c, USER);
  if (user === undefined) return undefined;
  let password: string | undefined;
  if (word(c, ':')) {
    password = take(c, PASSWORD);
  }
  if (!word(c, '@')) return undefined;
  return { user, password };
}

/** Returns the text of `SIP-URI` without checking it. */
export function formatSipUri(value: SipUriInput): string {
  let text = `sip:`;
  if (value.user !== undefined) {
    text += `${value.user}`;
    if (value.password !== undefined) text += `:${value.password}`;
    text += `@`;
  }
  text += `${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  text += `${formatUriParameter(value.params, ';')}`;
  if ((value.headers ?? []).length > 0) text += `?${(value.headers ?? []).map(formatHeader).join('&')}`;
  return text;
}

/**
 * Reads `SIPS-URI = "sips:" [ userinfo ] hostport uri-parameters [ headers ]`.
 * `[ userinfo ]`: tried, kept on success.
 * `[ ":" password ]`: one octet decides.
 * `[ ":" port ]`: one octet decides.
 * `*( ";" uri-parameter)`: one octet decides.
 * `[ headers ]`: one octet decides.
 * `*( "&" header )`: one octet decides.
 */
export function parseSipsUri(c: Cursor): SipUri | undefined {
  if (!word(c, 'sips:')) return undefined;
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const userinfo = parseSipsUriUserinfo(c);
  if (userinfo === undefined) retreat(c, start, taken);
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (word(c, ':')) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  const params = newSipUriParams();
  while (word(c, ';')) {
    if (!parseUriParameter(c, params)) return undefined;
  }
  let headers: readonly (readonly [name: string, value: string])[] = [];
  if (word(c, '?')) {
    const headersList = takeList(c, parseHeader, AMPERSAND_SIGN);
    if (headersList === undefined) return undefined;
    headers = headersList;
  }
  return new SipUri('sips', userinfo?.user, userinfo?.password, host, port, params, headers);
}

/**
 * Reads `SIPS-URI-userinfo`.
 * `[ ":" password ]`: one octet decides.
 */
function parseSipsUriUserinfo(c: Cursor): { readonly user: string; readonly password: string | undefined } | undefined {
  const user = take(c, USER);
  if (user === undefined) return undefined;
  let password: string | undefined;
  if (word(c, ':')) {
    password = take(c, PASSWORD);
  }
  if (!word(c, '@')) return undefined;
  return { user, password };
}

/** Returns the text of `SIPS-URI` without checking it. */
export function formatSipsUri(value: SipUriInput): string {
  let text = `sips:`;
  if (value.user !== undefined) {
    text += `${value.user}`;
    if (value.password !== undefined) text += `:${value.password}`;
    text += `@`;
  }
  text += `${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  text += `${formatUriParameter(value.params, ';')}`;
  if ((value.headers ?? []).length > 0) text += `?${(value.headers ?? []).map(formatHeader).join('&')}`;
  return text;
}

/**
 * Reads `bare-SIP-URI = "sip:" [ bare-userinfo ] hostport`.
 * `[ bare-userinfo ]`: tried, kept on success.
 * `[ ":" bare-password ]`: one octet decides.
 * `[ ":" port ]`: one octet decides.
 */
export function parseBareSipUri(c: Cursor): SipUri | undefined {
  if (!word(c, 'sip:')) return undefined;
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const userinfo = parseBareSipUriBareUserinfo(c);
  if (userinfo === undefined) retreat(c, start, taken);
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (word(c, ':')) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  return new SipUri('sip', userinfo?.user, userinfo?.password, host, port, newSipUriParams(), []);
}

/**
 * Reads `bare-SIP-URI-bare-userinfo`.
 * `[ ":" bare-password ]`: one octet decides.
 */
function parseBareSipUriBareUserinfo(
  c: Cursor,
): { readonly user: string; readonly password: string | undefined } | undefined {
  const user = take(c, BARE_USER);
  if (user === undefined) return undefined;
  let password: string | undefined;
  if (word(c, ':')) {
    password = take(c, BARE_PASSWORD);
  }
  if (!word(c, '@')) return undefined;
  return { user, password };
}

/** Returns the text of `bare-SIP-URI` without checking it. */
export function formatBareSipUri(value: SipUriInput): string {
  let text = `sip:`;
  if (value.user !== undefined) {
    text += `${value.user}`;
    if (value.password !== undefined) text += `:${value.password}`;
    text += `@`;
  }
  text += `${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  return text;
}

/**
 * Reads `bare-SIPS-URI = "sips:" [ bare-userinfo ] hostport`.
 * `[ bare-userinfo ]`: tried, kept on success.
 * `[ ":" bare-password ]`: one octet decides.
 * `[ ":" port ]`: one octet decides.
 */
export function parseBareSipsUri(c: Cursor): SipUri | undefined {
  if (!word(c, 'sips:')) return undefined;
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const userinfo = parseBareSipsUriBareUserinfo(c);
  if (userinfo === undefined) retreat(c, start, taken);
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (word(c, ':')) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  return new SipUri('sips', userinfo?.user, userinfo?.password, host, port, newSipUriParams(), []);
}

/**
 * Reads `bare-SIPS-URI-bare-userinfo`.
 * `[ ":" bare-password ]`: one octet decides.
 */
function parseBareSipsUriBareUserinfo(
  c: Cursor,
): { readonly user: string; readonly password: string | undefined } | undefined {
  const user = take(c, BARE_USER);
  if (user === undefined) return undefined;
  let password: string | undefined;
  if (word(c, ':')) {
    password = take(c, BARE_PASSWORD);
  }
  if (!word(c, '@')) return undefined;
  return { user, password };
}

/** Returns the text of `bare-SIPS-URI` without checking it. */
export function formatBareSipsUri(value: SipUriInput): string {
  let text = `sips:`;
  if (value.user !== undefined) {
    text += `${value.user}`;
    if (value.password !== undefined) text += `:${value.password}`;
    text += `@`;
  }
  text += `${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  return text;
}

/**
 * Reads `unbracketed-SIP-URI = "sip:" [ bare-userinfo ] hostport uri-parameters`.
 * `[ bare-userinfo ]`: tried, kept on success.
 * `[ ":" bare-password ]`: one octet decides.
 * `[ ":" port ]`: one octet decides.
 * `*( ";" uri-parameter)`: one octet decides.
 */
export function parseUnbracketedSipUri(c: Cursor): SipUri | undefined {
  if (!word(c, 'sip:')) return undefined;
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const userinfo = parseUnbracketedSipUriBareUserinfo(c);
  if (userinfo === undefined) retreat(c, start, taken);
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (word(c, ':')) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  const params = newSipUriParams();
  while (word(c, ';')) {
    if (!parseUriParameter(c, params)) return undefined;
  }
  return new SipUri('sip', userinfo?.user, userinfo?.password, host, port, params, []);
}

/**
 * Reads `unbracketed-SIP-URI-bare-userinfo`.
 * `[ ":" bare-password ]`: one octet decides.
 */
function parseUnbracketedSipUriBareUserinfo(
  c: Cursor,
): { readonly user: string; readonly password: string | undefined } | undefined {
  const user = take(c, BARE_USER);
  if (user === undefined) return undefined;
  let password: string | undefined;
  if (word(c, ':')) {
    password = take(c, BARE_PASSWORD);
  }
  if (!word(c, '@')) return undefined;
  return { user, password };
}

/** Returns the text of `unbracketed-SIP-URI` without checking it. */
export function formatUnbracketedSipUri(value: SipUriInput): string {
  let text = `sip:`;
  if (value.user !== undefined) {
    text += `${value.user}`;
    if (value.password !== undefined) text += `:${value.password}`;
    text += `@`;
  }
  text += `${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  return `${text}${formatUriParameter(value.params, ';')}`;
}

/**
 * Reads `unbracketed-SIPS-URI = "sips:" [ bare-userinfo ] hostport uri-parameters`.
 * `[ bare-userinfo ]`: tried, kept on success.
 * `[ ":" bare-password ]`: one octet decides.
 * `[ ":" port ]`: one octet decides.
 * `*( ";" uri-parameter)`: one octet decides.
 */
export function parseUnbracketedSipsUri(c: Cursor): SipUri | undefined {
  if (!word(c, 'sips:')) return undefined;
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const userinfo = parseUnbracketedSipsUriBareUserinfo(c);
  if (userinfo === undefined) retreat(c, start, taken);
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (word(c, ':')) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  const params = newSipUriParams();
  while (word(c, ';')) {
    if (!parseUriParameter(c, params)) return undefined;
  }
  return new SipUri('sips', userinfo?.user, userinfo?.password, host, port, params, []);
}

/**
 * Reads `unbracketed-SIPS-URI-bare-userinfo`.
 * `[ ":" bare-password ]`: one octet decides.
 */
function parseUnbracketedSipsUriBareUserinfo(
  c: Cursor,
): { readonly user: string; readonly password: string | undefined } | undefined {
  const user = take(c, BARE_USER);
  if (user === undefined) return undefined;
  let password: string | undefined;
  if (word(c, ':')) {
    password = take(c, BARE_PASSWORD);
  }
  if (!word(c, '@')) return undefined;
  return { user, password };
}

/** Returns the text of `unbracketed-SIPS-URI` without checking it. */
export function formatUnbracketedSipsUri(value: SipUriInput): string {
  let text = `sips:`;
  if (value.user !== undefined) {
    text += `${value.user}`;
    if (value.password !== undefined) text += `:${value.password}`;
    text += `@`;
  }
  text += `${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  return `${text}${formatUriParameter(value.params, ';')}`;
}
