/** `sippet/digest`: digest authentication by RFC 8760, RFC 7616 and RFC 3261 §22, with the hashes of `node:crypto`. */

import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { type Authenticator, makeAuthenticator } from './authenticator.ts';
import type { AuthenticatorOptions } from './authenticator-options.ts';
import { type Authorized, type CredentialsSource, DigestClient } from './client.ts';
import { nodeHash, nodeMac, randomNonce } from './node-hash.ts';

export { nodeHash, nodeMac } from './node-hash.ts';
export {
  type Authenticator,
  type AuthenticatorOptions,
  type AuthenticatorPlatform,
  type Authorized,
  type Confirmation,
  type CredentialsSource,
  type DigestAlgorithm,
  DigestClient,
  type DigestClientOptions,
  type DigestCredentials,
  type DigestInput,
  type DigestRefusal,
  DigestSender,
  digestAlgorithm,
  digestAlgorithms,
  digestResponse,
  type Hash,
  type HashName,
  type Mac,
  makeAuthenticator,
  type Qop,
  type Retried,
  responseAuth,
  type Secret,
  type Sender,
  type Side,
  secretHash,
  type Verdict,
  type VerifyFailure,
} from './portable.ts';

const platform = { hash: nodeHash, mac: nodeMac, now: () => Date.now(), random: randomNonce };

/** Returns a client that remembers nonces and counts their use over many requests. */
export function createDigestClient(credentials: CredentialsSource): DigestClient {
  return new DigestClient(credentials, { hash: nodeHash, createCnonce: randomNonce });
}

/** Returns an authenticator for one realm. Throws `SippetError` (`bad-option`) if an option is not usable. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  return makeAuthenticator(options, platform);
}

/**
 * Returns the request that answers the challenges of a 401 or 407, or the reason why there is none. It remembers
 * nothing: use `createDigestClient` if more than one request is sent with a nonce.
 */
export function authorize<H extends HeaderMap>(
  request: Request<H>,
  response: Response<H>,
  credentials: CredentialsSource,
  options: { readonly sequence?: number | undefined } = {},
): Authorized<Request<H>> {
  return createDigestClient(credentials).authorize(request, response, options);
}
