/** The options that TCP and TLS have in common. */
import { isIP } from 'node:net';
import { anObject, integer, type OptionChecks } from '../runtime/check-options.ts';
import type { SentBy } from './transport.ts';

export interface StreamOptions {
  /** The IP address of this host to listen on; default `0.0.0.0`. */
  readonly address?: string | undefined;
  /** The port to listen on; 0 takes any free one; default 5060, and 5061 for TLS. */
  readonly port?: number | undefined;
  /** The host and port that others are asked to connect to, if they are not those of the socket: behind a NAT, say. */
  readonly advertise?: Partial<SentBy> | undefined;
  /** How many connections there may be; default 10,000. */
  readonly maxConnections?: number | undefined;
  /** How many connections there may be with one address; default 1,000. */
  readonly maxPerAddress?: number | undefined;
  /** How many octets may wait to be written to a connection before it is closed; default 1,048,576. */
  readonly maxWaiting?: number | undefined;
  /** Milliseconds in which a message that has begun must end; default 10,000. */
  readonly messageTimeout?: number | undefined;
  /** Milliseconds of silence after which a connection is closed; 0: never; default 600,000. */
  readonly idleTimeout?: number | undefined;
  /** Milliseconds in which a connection must be open; default 10,000. */
  readonly connectTimeout?: number | undefined;
  /** Milliseconds in which a peer may answer on a new connection after the old one broke; default 5,000. */
  readonly orphanWait?: number | undefined;
  /** Sends CRLF CRLF every `interval` milliseconds, and closes a connection that does not answer (RFC 5626 §4.4.1). */
  readonly keepAlive?: { readonly interval: number } | undefined;
}

/** The checks of these options. */
export const streamOptionChecks: OptionChecks<StreamOptions> = {
  address: {
    expected: 'an IP address of this host',
    accepts: (value) => typeof value === 'string' && isIP(value) !== 0,
  },
  port: integer(0, 65_535),
  advertise: anObject,
  maxConnections: integer(1),
  maxPerAddress: integer(1),
  maxWaiting: integer(1),
  messageTimeout: integer(1),
  idleTimeout: integer(0),
  connectTimeout: integer(1),
  orphanWait: integer(0),
  keepAlive: {
    expected: 'an object with interval, a number of milliseconds of at least 1000',
    accepts: (value) =>
      typeof value === 'object' && value !== null && 'interval' in value && Number(value.interval) >= 1000,
  },
};
