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
 * Reads `security-server = "Security-Server" HCOLON sec-mechanism *(COMMA sec-mechanism)`.
 * `*(COMMA sec-mechanism)`: white space, then one octet decides.
 */
export function readSecurityServer(c: Cursor): readonly SecurityMechanism[] | undefined {
  const secMechanism = takeList(c, parseSecMechanism, COMMA);
  if (secMechanism === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return secMechanism;
}

/** Returns the text of a value of `Security-Server` without checking it. */
function writeSecurityServer(value: readonly SecurityMechanismInput[]): string {
  return `${value.map(formatSecMechanism).join(', ')}`;
}

/** The security mechanisms that the server supports (RFC 3329 §2.2). */
export const securityServer = /* @__PURE__ */ makeDefinition({
  name: 'Security-Server',
  cardinality: 'list',
  section: 'RFC 3329 §2.2',
  usage: [usage('421,494', '', '- o - o o o')],
  read: readSecurityServer,
  format: writeSecurityServer,
});
