// @generated from grammar/rfc3903.abnf and grammar/rfc3903.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { ENTITY_TAG } from '../tables.ts';

/** Reads `SIP-If-Match = "SIP-If-Match" HCOLON entity-tag`. */
export function readSipIfMatch(c: Cursor): string | undefined {
  const entityTag = take(c, ENTITY_TAG);
  if (entityTag === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return entityTag;
}

/** Returns the text of a value of `SIP-If-Match` without checking it. */
function writeSipIfMatch(value: string): string {
  return `${value}`;
}

/** The version of the published state that the request refers to (RFC 3903 §11.3.2). */
export const sipIfMatch = /* @__PURE__ */ makeDefinition({
  name: 'SIP-If-Match',
  cardinality: 'one',
  section: 'RFC 3903 §11.3.2',
  usage: [usage('R', '', '- - - - - -')],
  read: readSipIfMatch,
  format: writeSipIfMatch,
});
