/**
 * The registrar of a process: digest authentication before the bindings of the store.
 *
 * Invariant: it keeps nothing but the uses of its nonces.
 */
import { type Request, type Response, Uri } from 'sippet';
import { createAuthenticator, type DigestAlgorithm } from 'sippet/digest';
import { path } from 'sippet/headers/path';
import { registered } from './bindings.ts';
import type { Store } from './store.ts';

export interface RegistrarOptions {
  /** The key of the nonces, which all processes share: each accepts the challenges of the others. */
  readonly secret: string;
  readonly store: Store;
  /** The algorithms of its challenges, strongest first. */
  readonly algorithms: readonly DigestAlgorithm[];
}

export const REALM = 'sippet.example';

/** Returns a function that answers a REGISTER (RFC 3261 §10.3). It returns `undefined` if nothing is to be sent. */
export function createRegistrar({ secret, store, algorithms }: RegistrarOptions) {
  const authenticator = createAuthenticator({ realm: REALM, secret, algorithms, find: store.secret });
  return async (request: Request): Promise<Response | undefined> => {
    const user = userOf(request.headers.to?.uri);
    const verdict = await authenticator.verify(request);
    if (!verdict.ok) return verdict.response;
    // "the registrar SHOULD determine if the authenticated user is authorized to modify registrations for this
    // address-of-record" (step 4)
    if (verdict.user !== user) return request.toResponse(403);
    const now = Date.now();
    const outcome = await store.update(user, (old) => registered(old, request, now));
    if ('refused' in outcome) return request.toResponse(outcome.refused);
    const contact = outcome.bindings.map(({ uri, q, until }) => ({
      uri: Uri.parse(uri),
      params: { q, expires: Math.ceil((until - now) / 1000) },
    }));
    // "The registrar copies the Path header field values into a Path header field in the successful (200 class)
    // REGISTER response." (RFC 3327 §5.3)
    const route = request.get(path);
    const headers = { authenticationInfo: verdict.info(), contact: contact.length === 0 ? undefined : contact };
    const response = request.toResponse(200, { headers });
    return route === undefined ? response : response.set(path, route);
  };
}

export function userOf(uri: Uri | undefined): string | undefined {
  return uri?.kind === 'sip' ? uri.decodedUser : undefined;
}
