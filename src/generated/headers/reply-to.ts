// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
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

/** A return URI (RFC 3261 §20.31). */
export interface ReplyTo {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `ReplyTo`. Those that have a default may be left out. */
export interface ReplyToInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `rplyto-spec = address *( SEMI rplyto-param )`.
 * `*( SEMI rplyto-param )`: white space, then one octet decides.
 */
export function parseRplytoSpec(c: Cursor): ReplyTo | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of `rplyto-spec` without checking it. */
export function formatRplytoSpec(value: ReplyToInput): string {
  return `${formatAddress(value)}${formatOthers(value.params, ';')}`;
}

/** Reads `Reply-To = "Reply-To" HCOLON rplyto-spec`. */
export function readReplyTo(c: Cursor): ReplyTo | undefined {
  const rplytoSpec = parseRplytoSpec(c);
  if (rplytoSpec === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return rplytoSpec;
}

/** Returns the text of a value of `Reply-To` without checking it. */
function writeReplyTo(value: ReplyToInput): string {
  return `${formatRplytoSpec(value)}`;
}

/** The URI to which a call is returned, if it differs from From (RFC 3261 §20.31). */
export const replyTo = /* @__PURE__ */ makeDefinition({
  name: 'Reply-To',
  cardinality: 'one',
  section: 'RFC 3261 §20.31',
  usage: [usage('', '', '- - - o - -')],
  read: readReplyTo,
  format: writeReplyTo,
});
