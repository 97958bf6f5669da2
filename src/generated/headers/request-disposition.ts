// @generated from grammar/rfc3841.abnf and grammar/rfc3841.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, DIRECTIVE } from '../tables.ts';

/**
 * Reads `Request-Disposition = ( "Request-Disposition" / "d" ) HCOLON directive *(COMMA directive)`.
 * `*(COMMA directive)`: white space, then one octet decides.
 */
export function readRequestDisposition(
  c: Cursor,
):
  | readonly (
      | 'proxy'
      | 'redirect'
      | 'cancel'
      | 'no-cancel'
      | 'fork'
      | 'no-fork'
      | 'recurse'
      | 'no-recurse'
      | 'parallel'
      | 'sequential'
      | 'queue'
      | 'no-queue'
      | (string & {})
    )[]
  | undefined {
  const directive = takeList(c, (c) => take(c, DIRECTIVE), COMMA);
  if (directive === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return directive;
}

/** Returns the text of a value of `Request-Disposition` without checking it. */
function writeRequestDisposition(
  value: readonly (
    | 'proxy'
    | 'redirect'
    | 'cancel'
    | 'no-cancel'
    | 'fork'
    | 'no-fork'
    | 'recurse'
    | 'no-recurse'
    | 'parallel'
    | 'sequential'
    | 'queue'
    | 'no-queue'
    | (string & {})
  )[],
): string {
  return `${value.join(', ')}`;
}

/** How servers should process the request (RFC 3841 §9.1). */
export const requestDisposition = /* @__PURE__ */ makeDefinition({
  name: 'Request-Disposition',
  compact: 'd',
  cardinality: 'list',
  section: 'RFC 3841 §9.1',
  usage: [usage('R', 'ar', 'o o o o o o')],
  read: readRequestDisposition,
  format: writeRequestDisposition,
});
