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
}

export interface State<Start extends StartLine = StartLine> {
  readonly context: Context;
  readonly start: Start;
  /** The start line as it was received or printed, without its CRLF. It is a byte string, as all text here. */
  readonly startText: string;
  readonly block: Block;
  readonly body: string;
  /** The octets beyond the end of the message (RFC 3261 §18.3). */
  readonly rest: string;
  readonly source: string | undefined;
  /** The leniences that the framing and the start line needed. */
  readonly leniences: readonly string[];
  readonly target: Target | undefined;
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
