// @generated from grammar/rfc3323.abnf and grammar/rfc3323.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import type { PrivacyValue } from '../rules/words.ts';
import { PRIV_VALUE, SEMI_OR_COMMA } from '../tables.ts';

export type { PrivacyValue } from '../rules/words.ts';

/**
 * Reads `Privacy-hdr = "Privacy" HCOLON priv-value *( ( SEMI / COMMA ) priv-value )`.
 * `*( ( SEMI / COMMA ) priv-value )`: white space, then one octet decides.
 */
export function readPrivacy(c: Cursor): readonly PrivacyValue[] | undefined {
  const privValue = takeList(c, (c) => take(c, PRIV_VALUE), SEMI_OR_COMMA);
  if (privValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return privValue;
}

/** Returns the text of a value of `Privacy` without checking it. */
function writePrivacy(value: readonly PrivacyValue[]): string {
  return `${value.join(';')}`;
}

/** The kinds of privacy that the sender requests from the network (RFC 3323 §4.2). */
export const privacy = /* @__PURE__ */ makeDefinition({
  name: 'Privacy',
  cardinality: 'list',
  section: 'RFC 3323 §4.2',
  usage: [],
  read: readPrivacy,
  format: writePrivacy,
});
