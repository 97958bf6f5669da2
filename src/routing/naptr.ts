/** NAPTR records for SIP: RFC 3263 §4.1 and RFC 7118 §5.4. */

export interface NaptrRecord {
  /** Lower orders are tried first, and among equals lower preferences. */
  readonly order: number;
  readonly preference: number;
  readonly flags: string;
  /** `SIP+D2U`, ... */
  readonly service: string;
  /** The name to ask for SRV records. */
  readonly replacement: string;
}

/** The transports of services. Whether a service is secure decides whether a SIPS URI may use it. */
const SERVICES: ReadonlyMap<string, { readonly transport: string; readonly isSecure: boolean }> = new Map([
  ['SIP+D2U', { transport: 'UDP', isSecure: false }],
  ['SIP+D2T', { transport: 'TCP', isSecure: false }],
  ['SIPS+D2T', { transport: 'TLS', isSecure: true }],
  ['SIP+D2W', { transport: 'WS', isSecure: false }],
  ['SIPS+D2W', { transport: 'WSS', isSecure: true }],
]);

/** A transport that a domain offers, and the name of its SRV records. */
export interface Offer {
  readonly transport: string;
  readonly srvName: string;
}

/**
 * Returns the offers of a domain in its order of preference. "a client resolving a SIPS URI MUST discard any services
 * that do not contain "SIPS" as the protocol in the service field", and "a client MUST discard any service fields that
 * identify a resolution service whose value is not "D2X", for values of X that indicate transport protocols supported
 * by the client."
 */
export function offersIn(
  records: readonly NaptrRecord[],
  isSecure: boolean,
  protocols: readonly string[],
): readonly Offer[] {
  const sorted = records.toSorted((a, b) => a.order - b.order || a.preference - b.preference);
  return sorted.flatMap(({ flags, service, replacement }) => {
    const known = SERVICES.get(service.toUpperCase());
    if (known === undefined || flags.toLowerCase() !== 's' || replacement === '') return [];
    if ((isSecure && !known.isSecure) || !protocols.includes(known.transport)) return [];
    return [{ transport: known.transport, srvName: withoutDot(replacement) }];
  });
}

/** Returns a name without the dot of the root. */
export function withoutDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}
