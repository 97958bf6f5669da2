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
 * Reads `Unsupported = "Unsupported" HCOLON option-tag *(COMMA option-tag)`.
 * `*(COMMA option-tag)`: white space, then one octet decides.
 */
export function readUnsupported(c: Cursor): readonly OptionTag[] | undefined {
  const optionTag = takeList(c, (c) => take(c, OPTION_TAG), COMMA);
  if (optionTag === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return optionTag;
}

/** Returns the text of a value of `Unsupported` without checking it. */
function writeUnsupported(value: readonly OptionTag[]): string {
  return `${value.join(', ')}`;
}

/** The extensions that the UAS does not support (RFC 3261 §20.40). */
export const unsupported = /* @__PURE__ */ makeDefinition({
  name: 'Unsupported',
  cardinality: 'list',
  section: 'RFC 3261 §20.40',
  usage: [usage('420', '', '- m - m m m')],
  read: readUnsupported,
  format: writeUnsupported,
});
