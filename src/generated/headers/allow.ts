// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import type { Method } from '../rules/words.ts';
import { COMMA, METHOD } from '../tables.ts';

export type { Method } from '../rules/words.ts';

/**
 * Reads `Allow = "Allow" HCOLON [Method *(COMMA Method)]`.
 * `*(COMMA Method)`: white space, then one octet decides.
 */
export function readAllow(c: Cursor): readonly Method[] | undefined {
  const method = takeOptionalList(c, (c) => take(c, METHOD), COMMA);
  if (!atEnd(c)) return undefined;
  return method;
}

/** Returns the text of a value of `Allow` without checking it. */
function writeAllow(value: readonly Method[]): string {
  return `${value.join(', ')}`;
}

/** The methods that the sender supports (RFC 3261 §20.5). */
export const allow = /* @__PURE__ */ makeDefinition({
  name: 'Allow',
  cardinality: 'list',
  section: 'RFC 3261 §20.5',
  usage: [
    usage('R', '', '- o - o o o'),
    usage('2xx', '', '- o - m* m* o'),
    usage('r', '', '- o - o o o'),
    usage('405', '', '- m - m m m'),
  ],
  read: readAllow,
  format: writeAllow,
});
