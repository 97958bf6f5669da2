// @generated from grammar/rfc5502.abnf and grammar/rfc5502.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { EQUAL, HTAB_CR_SP_SEMICOLON, REGISTRATION_STATE_PARAM, SEMI, SESSIONCASE_PARAM } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** Parameters of P-Served-User (RFC 5502). */
export interface ServedUserParams extends Params {
  /** `sessioncase-param = "sescase" EQUAL ( "orig" / "term" )` */
  readonly sescase?: 'orig' | 'term' | (string & {}) | undefined;
  /** `registration-state-param = "regstate" EQUAL ( "unreg" / "reg" )` */
  readonly regstate?: 'unreg' | 'reg' | (string & {}) | undefined;
}

/** A served user (RFC 5502 §6). */
export interface ServedUser {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `served-user-param` */
  readonly params: ServedUserParams;
}

/** The values from which a builder makes a `ServedUser`. Those that have a default may be left out. */
export interface ServedUserInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<ServedUserParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newServedUserParams(): Draft<ServedUserParams> {
  return { sescase: undefined, regstate: undefined, others: noOthers() };
}

/** Returns the parameters of `served-user-param` as text, each after `separator`, in the order of the grammar. */
export function formatServedUserParam(params: Partial<ServedUserParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.sescase !== undefined) text += `${separator}sescase=${params.sescase}`;
  if (params.regstate !== undefined) text += `${separator}regstate=${params.regstate}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `served-user-param = sessioncase-param / registration-state-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseServedUserParam(c: Cursor, params: Draft<ServedUserParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x72 /* r */:
      {
        const regstate = parseRegistrationStateParam(c);
        if (regstate !== undefined) {
          if (params.regstate === undefined) params.regstate = regstate;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x73 /* s */:
      {
        const sescase = parseSessioncaseParam(c);
        if (sescase !== undefined) {
          if (params.sescase === undefined) params.sescase = sescase;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `sessioncase-param = "sescase" EQUAL ( "orig" / "term" )`: tried, kept if the next octet may follow. */
function parseSessioncaseParam(c: Cursor): 'orig' | 'term' | (string & {}) | undefined {
  const value = word(c, 'sescase') && skip(c, EQUAL) ? take(c, SESSIONCASE_PARAM) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `registration-state-param = "regstate" EQUAL ( "unreg" / "reg" )`: tried, kept if the next octet may follow. */
function parseRegistrationStateParam(c: Cursor): 'unreg' | 'reg' | (string & {}) | undefined {
  const value = word(c, 'regstate') && skip(c, EQUAL) ? take(c, REGISTRATION_STATE_PARAM) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `P-Served-User = "P-Served-User" HCOLON PServedUser-value *(SEMI served-user-param)`.
 * `*(SEMI served-user-param)`: white space, then one octet decides.
 */
export function readPServedUser(c: Cursor): ServedUser | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newServedUserParams();
  while (skip(c, SEMI)) {
    if (!parseServedUserParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of a value of `P-Served-User` without checking it. */
function writePServedUser(value: ServedUserInput): string {
  return `${formatAddress(value)}${formatServedUserParam(value.params, ';')}`;
}

/** The user for whom the request is served (RFC 5502 §6). */
export const pServedUser = /* @__PURE__ */ makeDefinition({
  name: 'P-Served-User',
  cardinality: 'one',
  section: 'RFC 5502 §6',
  usage: [],
  read: readPServedUser,
  format: writePServedUser,
});
