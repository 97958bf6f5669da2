// @generated from grammar/rfc3903.abnf and grammar/rfc3903.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { ENTITY_TAG } from '../tables.ts';

/** Reads `SIP-ETag = "SIP-ETag" HCOLON entity-tag`. */
export function readSipEtag(c: Cursor): string | undefined {
  const entityTag = take(c, ENTITY_TAG);
  if (entityTag === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return entityTag;
}

/** Returns the text of a value of `SIP-ETag` without checking it. */
function writeSipEtag(value: string): string {
  return `${value}`;
}

/** The version of the published state (RFC 3903 §11.3.1). */
export const sipEtag = /* @__PURE__ */ makeDefinition({
  name: 'SIP-ETag',
  cardinality: 'one',
  section: 'RFC 3903 §11.3.1',
  usage: [usage('2xx', '', '- - - - - -')],
  read: readSipEtag,
  format: writeSipEtag,
});
