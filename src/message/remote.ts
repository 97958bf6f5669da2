import { field } from './build/to-tag.ts';
import type { Target } from './state.ts';

/** The ports of a Via whose sent-by has none: RFC 3261 §18.2.1, RFC 7118 §5.2. */
const DEFAULT_PORTS = new Map([
  ['TLS', 5061],
  ['TLS-SCTP', 5061],
  ['DTLS-UDP', 5061],
  ['WS', 80],
  ['WSS', 443],
]);

/** Returns the port of a sent-by that has none. */
export function defaultPortOf(transport: string): number {
  return DEFAULT_PORTS.get(transport.toUpperCase()) ?? 5060;
}

/**
 * Returns the address of the sender of a Via value: `received` takes precedence over sent-by, and `rport` over its port
 * (RFC 3581 §4). A response goes there unless the stack follows a `maddr`. Returns `undefined` if this is no Via value.
 */
export function remoteOf(via: unknown): Target | undefined {
  // A definition of another header gives values of another shape.
  return isVia(via) ? senderOf(via) : undefined;
}

/** The fields of a Via value that name its sender. */
interface Sender {
  readonly transport: string;
  readonly host: string;
  readonly port?: number | undefined;
  readonly params: { readonly received?: string | undefined; readonly rport?: number | true | undefined };
}

/** Returns the address of the sender, as `remoteOf` does, for a value that is known to be a Via's. */
export function senderOf({ transport, host, port, params: { received, rport } }: Sender): Target {
  const named = typeof rport === 'number' ? rport : port;
  return { transport, host: received ?? host, port: named ?? defaultPortOf(transport) };
}

function isVia(value: unknown): value is Sender {
  return typeof field(value, 'transport') === 'string' && typeof field(value, 'host') === 'string';
}
