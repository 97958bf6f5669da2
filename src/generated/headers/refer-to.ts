// @generated from grammar/rfc3515.abnf and grammar/rfc3515.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';
export type { Uri, UriInput } from '../rules/uri.ts';

/** A resource to contact (RFC 3515 §2.1). */
export interface ReferTo {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `ReferTo`. Those that have a default may be left out. */
export interface ReferToInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `Refer-To = ( "Refer-To" / "r" ) HCOLON address *( SEMI generic-param )`.
 * `*( SEMI generic-param )`: white space, then one octet decides.
 */
export function readReferTo(c: Cursor): ReferTo | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of a value of `Refer-To` without checking it. */
function writeReferTo(value: ReferToInput): string {
  return `${formatAddress(value)}${formatOthers(value.params, ';')}`;
}

/** The resource that the receiver is asked to contact (RFC 3515 §2.1). */
export const referTo = /* @__PURE__ */ makeDefinition({
  name: 'Refer-To',
  compact: 'r',
  cardinality: 'one',
  section: 'RFC 3515 §2.1',
  usage: [usage('R', '', '- - - - - -')],
  read: readReferTo,
  format: writeReferTo,
});
