/** Finds where a URI leads before any name is looked up: RFC 3261 §19.1.2, and RFC 3263 §4.1 without DNS. */
import type { Uri } from '../generated/rules/uri.ts';
import { defaultPortOf } from './remote.ts';
import type { Target } from './state.ts';

/**
 * Returns the host, port and transport that a URI names, or `undefined` if it names no host (`tel:`, `urn:`). If
 * `isSecure` is true, the URI is treated as a `sips:` URI.
 */
export function nextHopOf(uri: Uri, isSecure = false): Target | undefined {
  if (uri.kind !== 'sip') return undefined;
  const transport = transportOf(isSecure ? 'sips' : uri.scheme, uri.params.transport);
  // "The maddr parameter indicates the server address to be contacted for this user, overriding any address derived
  // from the host field." (§19.1.1)
  const host = uri.params.maddr ?? uri.host;
  if (uri.port !== undefined) return { transport, host, port: uri.port };
  const target = { transport, host, port: defaultPortOf(transport) };
  if (isAddress(host)) return target;
  const isGiven = uri.params.transport !== undefined;
  return isGiven ? { ...target, isPortDefault: true } : { ...target, isPortDefault: true, isTransportDefault: true };
}

/** The secure counterpart of each transport (RFC 3261 §26.2.2: "TLS"; RFC 7118 §5.1 for WebSocket). */
const SECURE = new Map([
  ['UDP', 'TLS'],
  ['TCP', 'TLS'],
  ['SCTP', 'TLS-SCTP'],
  ['WS', 'WSS'],
]);

/**
 * Returns the transport. "If ... no transport protocol is specified ... UDP for a SIP URI, and TCP for a SIPS URI" (RFC
 * 3263 §4.1), in which case TCP carries TLS.
 */
function transportOf(scheme: 'sip' | 'sips', given: string | undefined): string {
  const transport = given?.toUpperCase() ?? 'UDP';
  return scheme === 'sips' ? (SECURE.get(transport) ?? transport) : transport;
}

/**
 * Returns whether a host is an IP address. The last label of an IPv4 address is numeric, that of a name is not (RFC
 * 1123 §2.1).
 */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
