// @generated from grammar/rfc4457.abnf and grammar/rfc4457.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { atEnd } from '../rules/header-end.ts';
import { formatAbsoluteuri, type OtherUri, type OtherUriInput, parseAbsoluteuri } from '../rules/other-uri.ts';
import { parseGenericParam } from '../rules/params.ts';
import { LAQUOT, RAQUOT, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { OtherUri, OtherUriInput } from '../rules/other-uri.ts';

/** An address of a database (RFC 4457 §4). */
export interface UserDatabase {
  /** `absoluteURI` */
  readonly uri: OtherUri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `UserDatabase`. Those that have a default may be left out. */
export interface UserDatabaseInput {
  readonly uri: OtherUriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `P-User-Database = "P-User-Database" HCOLON database *( SEMI generic-param )`.
 * `*( SEMI generic-param )`: white space, then one octet decides.
 */
export function readPUserDatabase(c: Cursor): UserDatabase | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseAbsoluteuri(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { uri, params };
}

/** Returns the text of a value of `P-User-Database` without checking it. */
function writePUserDatabase(value: UserDatabaseInput): string {
  return `<${formatAbsoluteuri(value.uri)}>${formatOthers(value.params, ';')}`;
}

/** The database that has the profile of the user (RFC 4457 §4). */
export const pUserDatabase = /* @__PURE__ */ makeDefinition({
  name: 'P-User-Database',
  cardinality: 'one',
  section: 'RFC 4457 §4',
  usage: [],
  read: readPUserDatabase,
  format: writePUserDatabase,
});
