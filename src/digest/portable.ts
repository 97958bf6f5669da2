/** `sippet/digest` without a platform: hashes, time and randomness are arguments. Browsers get this build. */
export { type DigestAlgorithm, digestAlgorithm, digestAlgorithms, type Hash, type HashName } from './algorithm.ts';
export { type Authenticator, makeAuthenticator, type Verdict, type VerifyFailure } from './authenticator.ts';
export type { AuthenticatorOptions, AuthenticatorPlatform, Secret } from './authenticator-options.ts';
export type { Qop, Side } from './challenges.ts';
export {
  type Authorized,
  type Confirmation,
  type CredentialsSource,
  DigestClient,
  type DigestClientOptions,
  type DigestCredentials,
  type DigestRefusal,
} from './client.ts';
export { type DigestInput, digestResponse, responseAuth, secretHash } from './compute.ts';
export { DigestSender, type Retried, type Sender } from './retry.ts';
export type { Mac } from './server-nonces.ts';
