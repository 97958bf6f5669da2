/** The methods that an RFC defines. Any other token is a method too. Methods are compared with case (RFC 3261 §7.1). */
export const knownMethods = [
  'ACK',
  'BYE',
  'CANCEL',
  'INFO',
  'INVITE',
  'MESSAGE',
  'NOTIFY',
  'OPTIONS',
  'PRACK',
  'PUBLISH',
  'REFER',
  'REGISTER',
  'SUBSCRIBE',
  'UPDATE',
] as const;

/** One of `knownMethods`. */
export type KnownMethod = (typeof knownMethods)[number];

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(knownMethods);

/** Returns whether an RFC defines this method. Case counts. */
export function isKnownMethod(method: string): method is KnownMethod {
  return known.has(method);
}

/**
 * The transports that have a registered Via protocol name. They are compared without case (RFC 3261 §7.3.1: tokens).
 */
export const knownTransports = ['UDP', 'TCP', 'TLS', 'SCTP', 'TLS-SCTP', 'WS', 'WSS', 'DTLS-UDP', 'DCCP'] as const;

/** One of `knownTransports`. */
export type KnownTransport = (typeof knownTransports)[number];
