// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeText } from '../../runtime/take.ts';
import { encodeText } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { ORGANIZATION } from '../tables.ts';

/** Reads `Subject = ( "Subject" / "s" ) HCOLON [TEXT-UTF8-TRIM]`. */
export function readSubject(c: Cursor): string | undefined {
  const value = takeText(c, ORGANIZATION);
  if (!atEnd(c)) return undefined;
  return value ?? '';
}

/** Returns the text of a value of `Subject` without checking it. */
function writeSubject(value: string): string {
  return `${encodeText(value)}`;
}

/** The subject of the call (RFC 3261 §20.36). */
export const subject = /* @__PURE__ */ makeDefinition({
  name: 'Subject',
  compact: 's',
  cardinality: 'one',
  section: 'RFC 3261 §20.36',
  usage: [usage('R', '', '- - - o - -')],
  read: readSubject,
  format: writeSubject,
});
