// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import type { OptionTag } from '../rules/words.ts';
import { COMMA, OPTION_TAG, SUPPORTED_START } from '../tables.ts';

export type { OptionTag } from '../rules/words.ts';

/**
 * Reads `Supported = ( "Supported" / "k" ) HCOLON supported-start [ option-tag *( COMMA option-tag ) ]`.
 * `*( COMMA option-tag )`: white space, then one octet decides.
 */
export function readSupported(c: Cursor): readonly OptionTag[] | undefined {
  skip(c, SUPPORTED_START);
  const optionTag = takeOptionalList(c, (c) => take(c, OPTION_TAG), COMMA);
  if (!atEnd(c)) return undefined;
  return optionTag;
}

/** Returns the text of a value of `Supported` without checking it. */
function writeSupported(value: readonly OptionTag[]): string {
  return `${value.join(', ')}`;
}

/** The extensions that the sender supports (RFC 3261 §20.37). */
export const supported = /* @__PURE__ */ makeDefinition({
  name: 'Supported',
  compact: 'k',
  cardinality: 'list',
  section: 'RFC 3261 §20.37',
  usage: [usage('R', '', '- o o m* o o'), usage('2xx', '', '- o o m* m* o')],
  read: readSupported,
  format: writeSupported,
});
