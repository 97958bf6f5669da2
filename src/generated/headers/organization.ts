// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeText } from '../../runtime/take.ts';
import { encodeText } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { ORGANIZATION } from '../tables.ts';

/** Reads `Organization = "Organization" HCOLON [TEXT-UTF8-TRIM]`. */
export function readOrganization(c: Cursor): string | undefined {
  const value = takeText(c, ORGANIZATION);
  if (!atEnd(c)) return undefined;
  return value ?? '';
}

/** Returns the text of a value of `Organization` without checking it. */
function writeOrganization(value: string): string {
  return `${encodeText(value)}`;
}

/** The organization of the sender (RFC 3261 §20.25). */
export const organization = /* @__PURE__ */ makeDefinition({
  name: 'Organization',
  cardinality: 'one',
  section: 'RFC 3261 §20.25',
  usage: [usage('', 'ar', '- - - o o o')],
  read: readOrganization,
  format: writeOrganization,
});
