// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { usage } from '../../runtime/usage.ts';
import { type Credentials, type CredentialsInput, formatCredentials, parseCredentials } from '../rules/credentials.ts';
import { atEnd } from '../rules/header-end.ts';

export type { Credentials, CredentialsInput } from '../rules/credentials.ts';

/** Reads `Proxy-Authorization = "Proxy-Authorization" HCOLON credentials`. */
export function readProxyAuthorization(c: Cursor): Credentials | undefined {
  const credentials = parseCredentials(c);
  if (credentials === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return credentials;
}

/** Returns the text of a value of `Proxy-Authorization` without checking it. */
function writeProxyAuthorization(value: CredentialsInput): string {
  return `${formatCredentials(value)}`;
}

/** The credentials for a proxy (RFC 3261 §20.28). */
export const proxyAuthorization = /* @__PURE__ */ makeDefinition({
  name: 'Proxy-Authorization',
  cardinality: 'lines',
  section: 'RFC 3261 §20.28',
  usage: [usage('R', 'dr', 'o o - o o o')],
  read: readProxyAuthorization,
  format: writeProxyAuthorization,
});
