// @generated from grammar/rfc3261.abnf, grammar/rfc3327.abnf, grammar/rfc3608.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note, retreat } from '../../runtime/cursor.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { SEMI } from '../tables.ts';
import { formatNameAddr, parseNameAddr } from './address.ts';
import { parseGenericParam } from './params.ts';
import { parseUnbracketedUri, type Uri, type UriInput } from './uri.ts';

/** A proxy on the path (RFC 3261 §20.30 and §20.34). */
export interface RouteAddress {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `RouteAddress`. Those that have a default may be left out. */
export interface RouteAddressInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `rec-route = name-addr *( SEMI rr-param )`, `rec-route =/ unbracketed-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseRecRoute(c: Cursor): RouteAddress | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const nameAddr = parseRecRouteNameAddr(c);
  if (nameAddr !== undefined) return nameAddr;
  retreat(c, start, taken);
  if (c.strict) return undefined;
  const unbracketedUri = parseRecRouteUnbracketedUri(c);
  if (unbracketedUri !== undefined) note(c, 'unbracketed-uri');
  return unbracketedUri;
}

/**
 * Reads `name-addr *( SEMI rr-param )`.
 * `*( SEMI rr-param )`: white space, then one octet decides.
 */
function parseRecRouteNameAddr(c: Cursor): RouteAddress | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Reads `unbracketed-URI`. */
function parseRecRouteUnbracketedUri(c: Cursor): RouteAddress | undefined {
  const uri = parseUnbracketedUri(c);
  if (uri === undefined) return undefined;
  return { displayName: undefined, uri, params: newParams() };
}

/** Returns the text of `rec-route` without checking it. */
export function formatRecRoute(value: RouteAddressInput): string {
  return `${formatNameAddr(value)}${formatOthers(value.params, ';')}`;
}

/**
 * Reads `route-param = name-addr *( SEMI rr-param )`, `route-param =/ unbracketed-URI`.
 * Alternatives in order: tried, kept on success.
 */
export function parseRouteParam(c: Cursor): RouteAddress | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const nameAddr = parseRouteParamNameAddr(c);
  if (nameAddr !== undefined) return nameAddr;
  retreat(c, start, taken);
  if (c.strict) return undefined;
  const unbracketedUri = parseRouteParamUnbracketedUri(c);
  if (unbracketedUri !== undefined) note(c, 'unbracketed-uri');
  return unbracketedUri;
}

/**
 * Reads `name-addr *( SEMI rr-param )`.
 * `*( SEMI rr-param )`: white space, then one octet decides.
 */
function parseRouteParamNameAddr(c: Cursor): RouteAddress | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Reads `unbracketed-URI`. */
function parseRouteParamUnbracketedUri(c: Cursor): RouteAddress | undefined {
  const uri = parseUnbracketedUri(c);
  if (uri === undefined) return undefined;
  return { displayName: undefined, uri, params: newParams() };
}

/** Returns the text of `route-param` without checking it. */
export function formatRouteParam(value: RouteAddressInput): string {
  return `${formatNameAddr(value)}${formatOthers(value.params, ';')}`;
}

/**
 * Reads `path-value = name-addr *( SEMI rr-param )`.
 * `*( SEMI rr-param )`: white space, then one octet decides.
 */
export function parsePathValue(c: Cursor): RouteAddress | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Returns the text of `path-value` without checking it. */
export function formatPathValue(value: RouteAddressInput): string {
  return `${formatNameAddr(value)}${formatOthers(value.params, ';')}`;
}

/**
 * Reads `sr-value = name-addr *( SEMI rr-param )`.
 * `*( SEMI rr-param )`: white space, then one octet decides.
 */
export function parseSrValue(c: Cursor): RouteAddress | undefined {
  const nameAddr = parseNameAddr(c);
  if (nameAddr === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: nameAddr.displayName, uri: nameAddr.uri, params };
}

/** Returns the text of `sr-value` without checking it. */
export function formatSrValue(value: RouteAddressInput): string {
  return `${formatNameAddr(value)}${formatOthers(value.params, ';')}`;
}
