/**
 * The parts of a message. Messages share them and never change them: a change makes a new state.
 *
 * Invariant: `source` is set exactly as long as nothing was changed; then it is what the message prints.
 */

import type { ViewClass } from './headers/view.ts';
import type { Limits } from './parse/limits.ts';
import type { RequestLine, StartLine, StatusLine } from './parse/start-line.ts';
import type { Block } from './rows/block.ts';
import type { Source } from './rows/source.ts';
import type { Vocabulary } from './rows/vocabulary.ts';
import type { Stretch } from './stretch.ts';

/** The settings that all messages of one parser share. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly View: ViewClass;
  readonly strict: boolean;
  readonly limits: Limits;
}

/** An address to which a message is sent. */
export interface Target {
  readonly transport: string;
  readonly host: string;
  readonly port: number;
  /**
   * Whether `port` is only the default because none was given, so that SRV records may name another (RFC 3263 §4.2).
   * Absent for an IP address and for a port that was given.
   */
  readonly isPortDefault?: boolean | undefined;
  /**
   * Whether `transport` is only the default because none was given, so that NAPTR records may name another (RFC 3263
   * §4.1). Absent for an IP address and if a port was given.
   */
  readonly isTransportDefault?: boolean | undefined;
  /**
   * The name of a connection, as `request.source.flow` has it: the message goes by that connection or not at all (RFC
   * 5626 §5.3).
   */
  readonly flow?: string | undefined;
}

/** The place that a received message came from. It is not part of what the message prints. */
export interface MessageSource {
  /** `UDP`, `TCP`, `TLS`, `WS`, ... */
  readonly protocol: string;
  /** An IP address, IPv6 without brackets. */
  readonly address: string;
  readonly port: number;
  /** The SIP domains of the certificate that the peer has shown and that was verified (RFC 5922 §7.1); else empty. */
  readonly names: readonly string[];
  /**
   * The flow of RFC 5626: the connection, or for UDP the socket and the peer. As the `target` of a request it sends the
   * request back that way. Treat its fields as opaque.
   */
  readonly flow: Target;
}

export interface State<Start extends StartLine = StartLine> {
  readonly context: Context;
  readonly start: Start;
  /** The start line as it was received or printed, without its CRLF, as a byte string. */
  readonly startText: string;
  readonly block: Block;
  readonly body: Stretch;
  /** The octets beyond the end of the message (RFC 3261 §18.3). */
  readonly rest: Stretch;
  readonly source: Stretch | undefined;
  /** The leniences that the framing and the start line needed. */
  readonly leniences: readonly string[];
  readonly target: Target | undefined;
  /** The place that the message came from, if it was received. */
  readonly origin?: MessageSource | undefined;
  /** The request to which this response was made. */
  readonly answers?: State<RequestLine> | undefined;
}

export type AnyState = State<RequestLine> | State<StatusLine>;

/** The parts of a failed message that could be framed. */
export interface PartialState {
  readonly context: Context;
  readonly start: StartLine | undefined;
  readonly startText: string;
  readonly block: Block;
  readonly source: Source;
}
