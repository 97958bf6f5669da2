/** Methods with an RFC of their own. Methods are compared with case (RFC 3261 §7.1); any token is one. */
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

export type KnownMethod = (typeof knownMethods)[number];

export function isKnownMethod(method: string): method is KnownMethod {
  const known: readonly string[] = knownMethods;
  return known.includes(method);
}

/** Transports with a registered Via protocol name. Compared without case (RFC 3261 §7.3.1: tokens). */
export const knownTransports = ['UDP', 'TCP', 'TLS', 'SCTP', 'TLS-SCTP', 'WS', 'WSS', 'DTLS-UDP', 'DCCP'] as const;

export type KnownTransport = (typeof knownTransports)[number];
