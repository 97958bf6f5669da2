/** The change that makes a Request-URI out of the URI of a Contact, a Route or a target. */
import type { UriInput } from '../generated/rules/uri.ts';

/**
 * Returns a URI without the parts that are not allowed in a Request-URI: headers and the parameter `method` (RFC 3261
 * §19.1.1, Table 1).
 */
export function asRequestUri(uri: UriInput): UriInput {
  return uri.kind === 'sip' ? { ...uri, headers: undefined, params: { ...uri.params, method: undefined } } : uri;
}
