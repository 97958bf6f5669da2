// @generated from grammar/rfc3892.abnf and grammar/rfc3892.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { initial, skip } from '../../runtime/scan.ts';
import { takeEnclosed, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { formatAddress, parseAddress } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { EQUAL, SEMI, SIP_CLEAN_MSG_ID } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** Parameters of Referred-By; quoted values have no quotes (RFC 3892). */
export interface ReferredByParams extends Params {
  /** `referredby-id-param = "cid" EQUAL sip-clean-msg-id` */
  readonly cid?: string | undefined;
}

/** The party that asked for a reference (RFC 3892 §3). */
export interface ReferredBy {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `referredby-param` */
  readonly params: ReferredByParams;
}

/** The values from which a builder makes a `ReferredBy`. Those that have a default may be left out. */
export interface ReferredByInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<ReferredByParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newReferredByParams(): Draft<ReferredByParams> {
  return { cid: undefined, others: noOthers() };
}

/** Returns the parameters of `referredby-param` as text, each after `separator`, in the order of the grammar. */
export function formatReferredbyParam(params: Partial<ReferredByParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.cid !== undefined) text += `${separator}cid="${params.cid}"`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `referredby-param = referredby-id-param / generic-param`.
 * Alternatives in order: tried, kept on success.
 */
export function parseReferredbyParam(c: Cursor, params: Draft<ReferredByParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const cid = parseReferredbyIdParam(c);
        if (cid !== undefined) {
          if (params.cid === undefined) params.cid = cid;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `referredby-id-param = "cid" EQUAL sip-clean-msg-id`: tried, kept on success. */
function parseReferredbyIdParam(c: Cursor): string | undefined {
  return word(c, 'cid') && skip(c, EQUAL) ? takeEnclosed(c, SIP_CLEAN_MSG_ID) : undefined;
}

/**
 * Reads `Referred-By = ( "Referred-By" / "b" ) HCOLON referrer-uri *( SEMI referredby-param )`.
 * `*( SEMI referredby-param )`: white space, then one octet decides.
 */
export function readReferredBy(c: Cursor): ReferredBy | undefined {
  const address = parseAddress(c);
  if (address === undefined) return undefined;
  const params = newReferredByParams();
  while (skip(c, SEMI)) {
    if (!parseReferredbyParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { displayName: address.displayName, uri: address.uri, params };
}

/** Returns the text of a value of `Referred-By` without checking it. */
function writeReferredBy(value: ReferredByInput): string {
  return `${formatAddress(value)}${formatReferredbyParam(value.params, ';')}`;
}

/** The party that asked for the reference (RFC 3892 §3). */
export const referredBy = /* @__PURE__ */ makeDefinition({
  name: 'Referred-By',
  compact: 'b',
  cardinality: 'one',
  section: 'RFC 3892 §3',
  usage: [usage('R', '', '- o - o o o')],
  read: readReferredBy,
  format: writeReferredBy,
});
