/** The options that TCP and TLS have in common. */
import { integer, type OptionChecks } from '../runtime/check-options.ts';
import { keepAliveCheck } from './keep-alive-check.ts';
import { type ListenOptions, listenOptionChecks } from './listen-options.ts';

/** Milliseconds in which a connection must be open, unless an option says otherwise. */
export const CONNECT_TIMEOUT = 10_000;

/** The options of a TCP transport, and part of those of a TLS transport. */
export interface StreamOptions extends ListenOptions {
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
  ...listenOptionChecks,
  maxConnections: integer(1),
  maxPerAddress: integer(1),
  maxWaiting: integer(1),
  messageTimeout: integer(1),
  idleTimeout: integer(0),
  connectTimeout: integer(1),
  orphanWait: integer(0),
  keepAlive: keepAliveCheck,
};
