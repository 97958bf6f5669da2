// @generated from grammar/rfc6086.abnf and grammar/rfc6086.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  formatInfoPackageType,
  type InfoPackage,
  type InfoPackageInput,
  parseInfoPackageType,
} from '../rules/info-package.ts';

export type { InfoPackage, InfoPackageInput } from '../rules/info-package.ts';

/** Reads `Info-Package = "Info-Package" HCOLON Info-package-type`. */
export function readInfoPackage(c: Cursor): InfoPackage | undefined {
  const infoPackageType = parseInfoPackageType(c);
  if (infoPackageType === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return infoPackageType;
}

/** Returns the text of a value of `Info-Package` without checking it. */
function writeInfoPackage(value: InfoPackageInput): string {
  return `${formatInfoPackageType(value)}`;
}

/** The kind of information in an INFO request (RFC 6086 §7.2). */
export const infoPackage = /* @__PURE__ */ makeDefinition({
  name: 'Info-Package',
  cardinality: 'one',
  section: 'RFC 6086 §7.2',
  usage: [usage('R', '', '- - - - - -')],
  read: readInfoPackage,
  format: writeInfoPackage,
});
