// @generated from grammar/rfc3841.abnf and grammar/rfc3841.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip } from '../../runtime/scan.ts';
import { takeList, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  formatRcParams,
  newRejectContactParams,
  parseRcParams,
  type RejectContactParams,
} from '../rules/reject-contact-params.ts';
import { COMMA, SEMI } from '../tables.ts';

export type { RejectContactParams } from '../rules/reject-contact-params.ts';

/** Features that are not wanted (RFC 3841 §9.2). */
export interface RejectContact {
  /** `rc-params` */
  readonly params: RejectContactParams;
}

/** The values from which a builder makes a `RejectContact`. Those that have a default may be left out. */
export interface RejectContactInput {
  readonly params?: Partial<RejectContactParams> | undefined;
}

/**
 * Reads `rc-value = "*" *(SEMI rc-params)`.
 * `*(SEMI rc-params)`: white space, then one octet decides.
 */
export function parseRcValue(c: Cursor): RejectContact | undefined {
  if (!word(c, '*')) return undefined;
  const params = newRejectContactParams();
  while (skip(c, SEMI)) {
    if (!parseRcParams(c, params)) return undefined;
  }
  return { params };
}

/** Returns the text of `rc-value` without checking it. */
export function formatRcValue(value: RejectContactInput): string {
  return `*${formatRcParams(value.params, ';')}`;
}

/**
 * Reads `Reject-Contact = ("Reject-Contact" / "j") HCOLON rc-value *(COMMA rc-value)`.
 * `*(COMMA rc-value)`: white space, then one octet decides.
 */
export function readRejectContact(c: Cursor): readonly RejectContact[] | undefined {
  const rcValue = takeList(c, parseRcValue, COMMA);
  if (rcValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return rcValue;
}

/** Returns the text of a value of `Reject-Contact` without checking it. */
function writeRejectContact(value: readonly RejectContactInput[]): string {
  return `${value.map(formatRcValue).join(', ')}`;
}

/** The features that the caller does not want to find (RFC 3841 §9.2). */
export const rejectContact = /* @__PURE__ */ makeDefinition({
  name: 'Reject-Contact',
  compact: 'j',
  cardinality: 'list',
  section: 'RFC 3841 §9.2',
  usage: [usage('R', 'ar', 'o o o o o -')],
  read: readRejectContact,
  format: writeRejectContact,
});
