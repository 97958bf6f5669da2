// @generated from grammar/rfc3841.abnf and grammar/rfc3841.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip } from '../../runtime/scan.ts';
import { takeList, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import {
  type AcceptContactParams,
  formatAcParams,
  newAcceptContactParams,
  parseAcParams,
} from '../rules/accept-contact-params.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, SEMI } from '../tables.ts';

export type { AcceptContactParams } from '../rules/accept-contact-params.ts';

/** Features that are wanted (RFC 3841 §9.2). */
export interface AcceptContact {
  /** `ac-params` */
  readonly params: AcceptContactParams;
}

/** The values from which a builder makes a `AcceptContact`. Those that have a default may be left out. */
export interface AcceptContactInput {
  readonly params?: Partial<AcceptContactParams> | undefined;
}

/**
 * Reads `ac-value = "*" *(SEMI ac-params)`.
 * `*(SEMI ac-params)`: white space, then one octet decides.
 */
export function parseAcValue(c: Cursor): AcceptContact | undefined {
  if (!word(c, '*')) return undefined;
  const params = newAcceptContactParams();
  while (skip(c, SEMI)) {
    if (!parseAcParams(c, params)) return undefined;
  }
  return { params };
}

/** Returns the text of `ac-value` without checking it. */
export function formatAcValue(value: AcceptContactInput): string {
  return `*${formatAcParams(value.params, ';')}`;
}

/**
 * Reads `Accept-Contact = ("Accept-Contact" / "a") HCOLON ac-value *(COMMA ac-value)`.
 * `*(COMMA ac-value)`: white space, then one octet decides.
 */
export function readAcceptContact(c: Cursor): readonly AcceptContact[] | undefined {
  const acValue = takeList(c, parseAcValue, COMMA);
  if (acValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return acValue;
}

/** Returns the text of a value of `Accept-Contact` without checking it. */
function writeAcceptContact(value: readonly AcceptContactInput[]): string {
  return `${value.map(formatAcValue).join(', ')}`;
}

/** The features that the caller would like to find (RFC 3841 §9.2). */
export const acceptContact = /* @__PURE__ */ makeDefinition({
  name: 'Accept-Contact',
  compact: 'a',
  cardinality: 'list',
  section: 'RFC 3841 §9.2',
  usage: [usage('R', 'ar', 'o o o o o -')],
  read: readAcceptContact,
  format: writeAcceptContact,
});
