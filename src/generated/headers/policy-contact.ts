// @generated from grammar/rfc6794.abnf and grammar/rfc6794.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { formatAddrSpec, parseAddrSpec, type Uri, type UriInput } from '../rules/uri.ts';
import {
  COMMA,
  CR_COMMA_SEMICOLON,
  EQUAL,
  HOSTNAME,
  HTAB_CR_SP_COMMA_SEMICOLON,
  LAQUOT,
  RAQUOT,
  SEMI,
} from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** A policy server to contact (RFC 6794 §4.4.5.2). */
export interface PolicyContact {
  /** `addr-spec` */
  readonly uri: Uri;
  /** `policyContact-param` */
  readonly params: PolicyContactParams;
}

/** The values from which a builder makes a `PolicyContact`. Those that have a default may be left out. */
export interface PolicyContactInput {
  readonly uri: UriInput;
  readonly params?: Partial<PolicyContactParams> | undefined;
}

/** Parameters of Policy-Contact (RFC 6794). */
export interface PolicyContactParams extends Params {
  /** `non-cacheable-param = "non-cacheable"` */
  readonly nonCacheable?: true | undefined;
  /** `policyContact-alt-uri = "alt-uri" EQUAL hostname` */
  readonly altUri?: string | undefined;
}

/**
 * Reads `policyContact-info = LAQUOT policyContact-uri RAQUOT *( SEMI policyContact-param )`.
 * `*( SEMI policyContact-param )`: white space, then one octet decides.
 */
export function parsePolicycontactInfo(c: Cursor): PolicyContact | undefined {
  if (!skip(c, LAQUOT)) return undefined;
  const uri = parseAddrSpec(c);
  if (uri === undefined) return undefined;
  if (!skip(c, RAQUOT)) return undefined;
  const params = newPolicyContactParams();
  while (skip(c, SEMI)) {
    if (!parsePolicycontactParam(c, params)) return undefined;
  }
  return { uri, params };
}

/** Returns the text of `policyContact-info` without checking it. */
export function formatPolicycontactInfo(value: PolicyContactInput): string {
  return `<${formatAddrSpec(value.uri)}>${formatPolicycontactParam(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPolicyContactParams(): Draft<PolicyContactParams> {
  return { nonCacheable: undefined, altUri: undefined, others: noOthers() };
}

/** Returns the parameters of `policyContact-param` as text, each after `separator`, in the order of the grammar. */
export function formatPolicycontactParam(params: Partial<PolicyContactParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.nonCacheable === true) text += `${separator}non-cacheable`;
  if (params.altUri !== undefined) text += `${separator}alt-uri=${params.altUri}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `policyContact-param = non-cacheable-param / policyContact-alt-uri / generic-param`.
 * Alternatives in order: tried, kept if the next octet behind white space may follow; or tried, kept if the next
 * octet may follow.
 */
export function parsePolicycontactParam(c: Cursor, params: Draft<PolicyContactParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x61 /* a */:
      {
        const altUri = parsePolicycontactAltUri(c);
        if (altUri !== undefined) {
          if (params.altUri === undefined) params.altUri = altUri;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6e /* n */:
      {
        const nonCacheable = parseNonCacheableParam(c);
        if (nonCacheable !== undefined) {
          if (params.nonCacheable === undefined) params.nonCacheable = nonCacheable;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `non-cacheable-param = "non-cacheable"`: tried, kept if the next octet behind white space may follow. */
function parseNonCacheableParam(c: Cursor): true | undefined {
  if (!word(c, 'non-cacheable')) return undefined;
  if (!followsPastSpace(c, CR_COMMA_SEMICOLON)) return undefined;
  return true;
}

/** `policyContact-alt-uri = "alt-uri" EQUAL hostname`: tried, kept if the next octet may follow. */
function parsePolicycontactAltUri(c: Cursor): string | undefined {
  const value = word(c, 'alt-uri') && skip(c, EQUAL) ? take(c, HOSTNAME) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Policy-Contact = "Policy-Contact" HCOLON policyContact-info *(COMMA policyContact-info)`.
 * `*(COMMA policyContact-info)`: white space, then one octet decides.
 */
export function readPolicyContact(c: Cursor): readonly PolicyContact[] | undefined {
  const policycontactInfo = takeList(c, parsePolicycontactInfo, COMMA);
  if (policycontactInfo === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return policycontactInfo;
}

/** Returns the text of a value of `Policy-Contact` without checking it. */
function writePolicyContact(value: readonly PolicyContactInput[]): string {
  return `${value.map(formatPolicycontactInfo).join(', ')}`;
}

/** The policy servers that the user agent has to contact, in order (RFC 6794 §4.4.5.2). */
export const policyContact = /* @__PURE__ */ makeDefinition({
  name: 'Policy-Contact',
  cardinality: 'list',
  section: 'RFC 6794 §4.4.5.2',
  usage: [usage('R', 'a', '- - - c - -'), usage('488', 'a', '- - - c - -')],
  read: readPolicyContact,
  format: writePolicyContact,
});
