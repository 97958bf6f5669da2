// @generated from grammar/rfc8262.abnf and grammar/rfc8262.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeEnclosed } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { MSG_ID } from '../tables.ts';

/** Reads `Content-ID = "Content-ID" HCOLON msg-id`. */
export function readContentId(c: Cursor): string | undefined {
  const value = takeEnclosed(c, MSG_ID);
  if (value === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return value;
}

/** Returns the text of a value of `Content-ID` without checking it. */
function writeContentId(value: string): string {
  return `<${value}>`;
}

/** The name by which the message refers to its own body in a `cid:` URL (RFC 8262 §3.2). */
export const contentId = /* @__PURE__ */ makeDefinition({
  name: 'Content-ID',
  cardinality: 'one',
  section: 'RFC 8262 §3.2',
  usage: [],
  read: readContentId,
  format: writeContentId,
});
