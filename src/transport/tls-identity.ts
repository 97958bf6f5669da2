/**
 * The SIP domains that a certificate stands for, and their comparison: RFC 5922 §7.1 and §7.2.
 *
 * Invariant: a certificate is accepted for the domain that was asked for, never for a name that DNS gave in its place.
 */
import { isIP } from 'node:net';

/** The fields of a certificate that name somebody, as the platform gives them. */
export interface Certificate {
  readonly subject?: { readonly CN?: string | readonly string[] | undefined } | undefined;
  readonly subjectaltname?: string | undefined;
}

/**
 * Returns the identities in a certificate: the hosts of its `sip` URIs without a user part, or if there is none its DNS
 * names. "If and only if the subjectAltName does not appear in the certificate, the implementation MAY examine the CN
 * field". IP addresses are returned as well, for a domain that is one.
 */
export function identitiesOf(certificate: Certificate): readonly string[] {
  const { subjectaltname: names } = certificate;
  if (names === undefined) return [certificate.subject?.CN].flat().filter((each) => typeof each === 'string');
  const entries = entriesOf(names);
  const domains = entries.flatMap(([kind, value]) => (kind === 'URI' ? sipDomainOf(value) : []));
  const addresses = entries.flatMap(([kind, value]) => (kind === 'IP Address' ? [value] : []));
  const hosts = entries.flatMap(([kind, value]) => (kind === 'DNS' ? [value] : []));
  return [...(domains.length > 0 ? domains : hosts), ...addresses];
}

/**
 * `refuse`: "Implementations MUST NOT match any form of wildcard" (RFC 5922 §7.2). Many trunks have one all the same.
 */
export type WildcardPolicy = 'refuse' | 'leftmost-label';

/** Returns whether one of the identities is the domain; the case of letters does not count. */
export function matchesDomain(identities: readonly string[], domain: string, wildcards: WildcardPolicy): boolean {
  const wanted = bareName(domain);
  return identities.map(bareName).some((identity) => {
    if (identity === wanted) return true;
    if (wildcards === 'refuse' || isIP(wanted) !== 0 || !identity.startsWith('*.')) return false;
    const dot = wanted.indexOf('.');
    return dot > 0 && wanted.slice(dot) === identity.slice(1);
  });
}

/** Returns a name in lower case, without the brackets of an IPv6 address and without the dot of the root. */
export function bareName(name: string): string {
  const bare = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
  return bare.toLowerCase().replace(/\.$/, '');
}

/** Node writes `DNS:a, URI:"with, a comma"`: a value with special characters is a JSON string. */
function entriesOf(names: string): readonly (readonly [kind: string, value: string])[] {
  const entries = names.matchAll(/([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/g);
  return [...entries].map(([, kind = '', value = '']) => [
    kind.trim(),
    value.startsWith('"') ? unquoted(value) : value,
  ]);
}

function unquoted(value: string): string {
  try {
    return String(JSON.parse(value));
  } catch {
    return '';
  }
}

/**
 * Returns the host of a SIP URI that is an identity: "if ... there is no userinfo component in the URI (there is no
 * '@'), then the implementation MUST accept the hostpart".
 */
function sipDomainOf(uri: string): readonly string[] {
  const match = /^sip:(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?:[:;?].*)?$/i.exec(uri);
  return match?.[1] === undefined || uri.includes('@') ? [] : [match[1]];
}
