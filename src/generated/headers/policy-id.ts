// @generated from grammar/rfc6794.abnf and grammar/rfc6794.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { formatBareAddrSpec, parseBareAddrSpec, type Uri, type UriInput } from '../rules/uri.ts';
import { COMMA, EQUAL, HTAB_CR_SP_COMMA_SEMICOLON, SEMI, TOKEN } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** A policy server that was contacted (RFC 6794 §4.4.5.1). */
export interface PolicyId {
  /** `bare-addr-spec` */
  readonly uri: Uri;
  /** `policyURI-param` */
  readonly params: PolicyIdParams;
}

/** The values from which a builder makes a `PolicyId`. Those that have a default may be left out. */
export interface PolicyIdInput {
  readonly uri: UriInput;
  readonly params?: Partial<PolicyIdParams> | undefined;
}

/** Parameters of Policy-ID (RFC 6794). */
export interface PolicyIdParams extends Params {
  /** `token-param = "token" EQUAL token` */
  readonly token?: string | undefined;
}

/**
 * Reads `policyURI = bare-addr-spec *( SEMI policyURI-param )`.
 * `*( SEMI policyURI-param )`: white space, then one octet decides.
 */
export function parsePolicyuri(c: Cursor): PolicyId | undefined {
  const uri = parseBareAddrSpec(c);
  if (uri === undefined) return undefined;
  const params = newPolicyIdParams();
  while (skip(c, SEMI)) {
    if (!parsePolicyuriParam(c, params)) return undefined;
  }
  return { uri, params };
}

/** Returns the text of `policyURI` without checking it. */
export function formatPolicyuri(value: PolicyIdInput): string {
  return `${formatBareAddrSpec(value.uri)}${formatPolicyuriParam(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPolicyIdParams(): Draft<PolicyIdParams> {
  return { token: undefined, others: noOthers() };
}

/** Returns the parameters of `policyURI-param` as text, each after `separator`, in the order of the grammar. */
export function formatPolicyuriParam(params: Partial<PolicyIdParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.token !== undefined) text += `${separator}token=${params.token}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `policyURI-param = token-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parsePolicyuriParam(c: Cursor, params: Draft<PolicyIdParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x74 /* t */:
      {
        const token = parseTokenParam(c);
        if (token !== undefined) {
          if (params.token === undefined) params.token = token;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `token-param = "token" EQUAL token`: tried, kept if the next octet may follow. */
function parseTokenParam(c: Cursor): string | undefined {
  const value = word(c, 'token') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Policy-ID = "Policy-ID" HCOLON policyURI *(COMMA policyURI)`.
 * `*(COMMA policyURI)`: white space, then one octet decides.
 */
export function readPolicyId(c: Cursor): readonly PolicyId[] | undefined {
  const policyuri = takeList(c, parsePolicyuri, COMMA);
  if (policyuri === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return policyuri;
}

/** Returns the text of a value of `Policy-ID` without checking it. */
function writePolicyId(value: readonly PolicyIdInput[]): string {
  return `${value.map(formatPolicyuri).join(', ')}`;
}

/** The policy servers that the user agent has contacted for the request (RFC 6794 §4.4.5.1). */
export const policyId = /* @__PURE__ */ makeDefinition({
  name: 'Policy-ID',
  cardinality: 'list',
  section: 'RFC 6794 §4.4.5.1',
  usage: [usage('R', 'rd', '- - - c - -')],
  read: readPolicyId,
  format: writePolicyId,
});
