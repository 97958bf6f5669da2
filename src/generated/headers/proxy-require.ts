// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import type { OptionTag } from '../rules/words.ts';
import { COMMA, OPTION_TAG } from '../tables.ts';

export type { OptionTag } from '../rules/words.ts';

/**
 * Reads `Proxy-Require = "Proxy-Require" HCOLON option-tag *(COMMA option-tag)`.
 * `*(COMMA option-tag)`: white space, then one octet decides.
 */
export function readProxyRequire(c: Cursor): readonly OptionTag[] | undefined {
  const optionTag = takeList(c, (c) => take(c, OPTION_TAG), COMMA);
  if (optionTag === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return optionTag;
}

/** Returns the text of a value of `Proxy-Require` without checking it. */
function writeProxyRequire(value: readonly OptionTag[]): string {
  return `${value.join(', ')}`;
}

/** The extensions that a proxy must support (RFC 3261 §20.29). */
export const proxyRequire = /* @__PURE__ */ makeDefinition({
  name: 'Proxy-Require',
  cardinality: 'list',
  section: 'RFC 3261 §20.29',
  usage: [usage('R', 'ar', '- o - o o o')],
  read: readProxyRequire,
  format: writeProxyRequire,
});
