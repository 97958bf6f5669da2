// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, LANGUAGE_TAG } from '../tables.ts';

/**
 * Reads `Content-Language = "Content-Language" HCOLON language-tag *(COMMA language-tag)`.
 * `*(COMMA language-tag)`: white space, then one octet decides.
 */
export function readContentLanguage(c: Cursor): readonly string[] | undefined {
  const languageTag = takeList(c, (c) => take(c, LANGUAGE_TAG), COMMA);
  if (languageTag === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return languageTag;
}

/** Returns the text of a value of `Content-Language` without checking it. */
function writeContentLanguage(value: readonly string[]): string {
  return `${value.join(', ')}`;
}

/** The natural languages of the body (RFC 3261 §20.13). */
export const contentLanguage = /* @__PURE__ */ makeDefinition({
  name: 'Content-Language',
  cardinality: 'list',
  section: 'RFC 3261 §20.13',
  usage: [usage('', '', 'o o - o o o')],
  read: readContentLanguage,
  format: writeContentLanguage,
});
