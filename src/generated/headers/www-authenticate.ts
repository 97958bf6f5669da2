// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { usage } from '../../runtime/usage.ts';
import { type Challenge, type ChallengeInput, formatChallenge, parseChallenge } from '../rules/challenge.ts';
import { atEnd } from '../rules/header-end.ts';

export type { Challenge, ChallengeInput } from '../rules/challenge.ts';

/** Reads `WWW-Authenticate = "WWW-Authenticate" HCOLON challenge`. */
export function readWwwAuthenticate(c: Cursor): Challenge | undefined {
  const challenge = parseChallenge(c);
  if (challenge === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return challenge;
}

/** Returns the text of a value of `WWW-Authenticate` without checking it. */
function writeWwwAuthenticate(value: ChallengeInput): string {
  return `${formatChallenge(value)}`;
}

/** The challenge of a user agent or registrar (RFC 3261 §20.44). */
export const wwwAuthenticate = /* @__PURE__ */ makeDefinition({
  name: 'WWW-Authenticate',
  cardinality: 'lines',
  section: 'RFC 3261 §20.44',
  usage: [usage('401', 'ar', '- m - m m m'), usage('407', 'ar', '- o - o o o')],
  read: readWwwAuthenticate,
  format: writeWwwAuthenticate,
});
