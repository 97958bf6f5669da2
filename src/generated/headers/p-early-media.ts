// @generated from grammar/rfc5009.abnf and grammar/rfc5009.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, EM_PARAM } from '../tables.ts';

/**
 * Reads `P-Early-Media = "P-Early-Media" HCOLON [ em-param *(COMMA em-param) ]`.
 * `*(COMMA em-param)`: white space, then one octet decides.
 */
export function readPEarlyMedia(
  c: Cursor,
): readonly ('sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'gated' | 'supported' | (string & {}))[] | undefined {
  const emParam = takeOptionalList(c, (c) => take(c, EM_PARAM), COMMA);
  if (!atEnd(c)) return undefined;
  return emParam;
}

/** Returns the text of a value of `P-Early-Media` without checking it. */
function writePEarlyMedia(
  value: readonly ('sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'gated' | 'supported' | (string & {}))[],
): string {
  return `${value.join(', ')}`;
}

/** The early media that is authorised (RFC 5009 §8). */
export const pEarlyMedia = /* @__PURE__ */ makeDefinition({
  name: 'P-Early-Media',
  cardinality: 'list',
  section: 'RFC 5009 §8',
  usage: [usage('R', 'amr', '- - - o - -'), usage('18x', 'amr', '- - - o - -'), usage('2xx', 'amr', '- - - - - -')],
  read: readPEarlyMedia,
  format: writePEarlyMedia,
});
