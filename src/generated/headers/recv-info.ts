// @generated from grammar/rfc6086.abnf and grammar/rfc6086.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  formatInfoPackageType,
  type InfoPackage,
  type InfoPackageInput,
  parseInfoPackageType,
} from '../rules/info-package.ts';
import { COMMA } from '../tables.ts';

export type { InfoPackage, InfoPackageInput } from '../rules/info-package.ts';

/**
 * Reads `Recv-Info = "Recv-Info" HCOLON [ Info-package-type *( COMMA Info-package-type ) ]`.
 * `*( COMMA Info-package-type )`: white space, then one octet decides.
 */
export function readRecvInfo(c: Cursor): readonly InfoPackage[] | undefined {
  const infoPackageType = takeOptionalList(c, parseInfoPackageType, COMMA);
  if (!atEnd(c)) return undefined;
  return infoPackageType;
}

/** Returns the text of a value of `Recv-Info` without checking it. */
function writeRecvInfo(value: readonly InfoPackageInput[]): string {
  return `${value.map(formatInfoPackageType).join(', ')}`;
}

/** The Info Packages that the sender is willing to receive; none if it is empty (RFC 6086 §7.3). */
export const recvInfo = /* @__PURE__ */ makeDefinition({
  name: 'Recv-Info',
  cardinality: 'list',
  section: 'RFC 6086 §7.3',
  usage: [
    usage('R', '', '- - - m - o'),
    usage('2xx', '', '- - - o** - -'),
    usage('1xx', '', '- - - o** - -'),
    usage('469', '', '- - - - - -'),
    usage('r', '', '- - - o - -'),
  ],
  read: readRecvInfo,
  format: writeRecvInfo,
});
