// @generated from grammar/rfc5002.abnf and grammar/rfc5002.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** A key of a service profile (RFC 5002 §5). */
export interface ProfileKey {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `ProfileKey`. Those that have a default may be left out. */
export interface ProfileKeyInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `P-Profile-Key = "P-Profile-Key" HCOLON address *( SEMI generic-param )`.
 * `*( SEMI generic-param )`: white space, then one octet decides.
 */
export function readPProfileKey(c: Cursor): ProfileKey | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of a value of `P-Profile-Key` without checking it. */
function writePProfileKey(value: ProfileKeyInput): string {
  return `${formatAddress(value)}${formatOthers(value.params, ';')}`;
}

/** The key of a service profile (RFC 5002 §5). */
export const pProfileKey = /* @__PURE__ */ makeDefinition({
  name: 'P-Profile-Key',
  cardinality: 'one',
  section: 'RFC 5002 §5',
  usage: [],
  read: readPProfileKey,
  format: writePProfileKey,
});
