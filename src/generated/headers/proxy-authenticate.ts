// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { usage } from '../../runtime/usage.ts';
import { type Challenge, type ChallengeInput, formatChallenge, parseChallenge } from '../rules/challenge.ts';
import { atEnd } from '../rules/header-end.ts';

export type { Challenge, ChallengeInput } from '../rules/challenge.ts';

/** Reads `Proxy-Authenticate = "Proxy-Authenticate" HCOLON challenge`. */
export function readProxyAuthenticate(c: Cursor): Challenge | undefined {
  const challenge = parseChallenge(c);
  if (challenge === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return challenge;
}

/** Returns the text of a value of `Proxy-Authenticate` without checking it. */
function writeProxyAuthenticate(value: ChallengeInput): string {
  return `${formatChallenge(value)}`;
}

/** The challenge of a proxy (RFC 3261 §20.27). */
export const proxyAuthenticate = /* @__PURE__ */ makeDefinition({
  name: 'Proxy-Authenticate',
  cardinality: 'lines',
  section: 'RFC 3261 §20.27',
  usage: [usage('407', 'ar', '- m - m m m'), usage('401', 'ar', '- o o o o o')],
  read: readProxyAuthenticate,
  format: writeProxyAuthenticate,
});
