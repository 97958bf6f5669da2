import type { Target } from './state.ts';
import { field } from './to-tag.ts';

/** Ports of Via's sent-by where none is given: RFC 3261 §18.2.1, RFC 7118 §5.2. */
const DEFAULT_PORTS = new Map([
  ['TLS', 5061],
  ['TLS-SCTP', 5061],
  ['DTLS-UDP', 5061],
  ['WS', 80],
  ['WSS', 443],
]);

/** The port of a sent-by without one. */
export function defaultPortOf(transport: string): number {
  return DEFAULT_PORTS.get(transport.toUpperCase()) ?? 5060;
}

/** Where the sender of a Via value is: `received` before sent-by, `rport` before its port (RFC 3581 §4). */
export function remoteOf(via: unknown): Target | undefined {
  const transport = field(via, 'transport');
  const sentBy = field(via, 'host');
  if (typeof transport !== 'string' || typeof sentBy !== 'string') return undefined;
  const params = field(via, 'params');
  const received = field(params, 'received');
  const rport = field(params, 'rport');
  const port = typeof rport === 'number' ? rport : field(via, 'port');
  return {
    transport,
    host: typeof received === 'string' ? received : sentBy,
    port: typeof port === 'number' ? port : defaultPortOf(transport),
  };
}
