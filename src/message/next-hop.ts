/** Where a URI leads, before any name is looked up: RFC 3261 §19.1.2 and RFC 3263 §4.1 without DNS. */
import type { Uri } from '../generated/rules/uri.ts';
import { defaultPortOf } from './remote.ts';
import type { Target } from './state.ts';

/** `undefined`: the URI names no host (`tel:`, `urn:`). `isSecure`: take it for a `sips:` one. */
export function nextHopOf(uri: Uri, isSecure = false): Target | undefined {
  if (uri.kind !== 'sip') return undefined;
  const transport = transportOf(isSecure ? 'sips' : uri.scheme, uri.params.transport);
  // "The maddr parameter indicates the server address to be contacted for this user, overriding any address derived
  // from the host field." (§19.1.1)
  const host = uri.params.maddr ?? uri.host;
  if (uri.port !== undefined) return { transport, host, port: uri.port };
  const target = { transport, host, port: defaultPortOf(transport) };
  return isAddress(host) ? target : { ...target, isPortDefault: true };
}

/** What a secure URI makes of a transport (RFC 3261 §26.2.2: "TLS"; RFC 7118 §5.1 for WebSocket). */
const SECURE = new Map([
  ['UDP', 'TLS'],
  ['TCP', 'TLS'],
  ['SCTP', 'TLS-SCTP'],
  ['WS', 'WSS'],
]);

/**
 * "If ... no transport protocol is specified ... UDP for a SIP URI, and TCP for a SIPS URI" (RFC 3263 §4.1), over TLS.
 */
function transportOf(scheme: 'sip' | 'sips', given: string | undefined): string {
  const transport = given?.toUpperCase() ?? 'UDP';
  return scheme === 'sips' ? (SECURE.get(transport) ?? transport) : transport;
}

/** Whether a host is an IP address: as a name the last label of an IPv4 address would be numeric (RFC 1123 §2.1). */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
