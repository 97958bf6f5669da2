// @generated from grammar/rfc3329.abnf and grammar/rfc3329.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  formatSecMechanism,
  parseSecMechanism,
  type SecurityMechanism,
  type SecurityMechanismInput,
} from '../rules/security-mechanism.ts';
import { COMMA } from '../tables.ts';

export type { SecurityMechanism, SecurityMechanismInput } from '../rules/security-mechanism.ts';

/**
 * Reads `security-verify = "Security-Verify" HCOLON sec-mechanism *(COMMA sec-mechanism)`.
 * `*(COMMA sec-mechanism)`: white space, then one octet decides.
 */
export function readSecurityVerify(c: Cursor): readonly SecurityMechanism[] | undefined {
  const secMechanism = takeList(c, parseSecMechanism, COMMA);
  if (secMechanism === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return secMechanism;
}

/** Returns the text of a value of `Security-Verify` without checking it. */
function writeSecurityVerify(value: readonly SecurityMechanismInput[]): string {
  return `${value.map(formatSecMechanism).join(', ')}`;
}

/** The offer of the server, repeated under the protection of the chosen mechanism (RFC 3329 §2.2). */
export const securityVerify = /* @__PURE__ */ makeDefinition({
  name: 'Security-Verify',
  cardinality: 'list',
  section: 'RFC 3329 §2.2',
  usage: [usage('R', 'ard', '- o - o o o')],
  read: readSecurityVerify,
  format: writeSecurityVerify,
});
