/**
 * What a message consists of. Messages share it and never change it: a change makes a new state.
 *
 * Invariant: `source` is there exactly while nothing was changed; then it is what the message prints.
 */

import type { ViewClass } from './headers/view.ts';
import type { Limits } from './parse/limits.ts';
import type { RequestLine, StartLine, StatusLine } from './parse/start-line.ts';
import type { Block } from './rows/block.ts';
import type { Source } from './rows/source.ts';
import type { Vocabulary } from './rows/vocabulary.ts';

/** What all messages of one parser share. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly View: ViewClass;
  readonly strict: boolean;
  readonly limits: Limits;
}

/** Where a message is to go, if its headers are not to say so. */
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
  /** The start line as it came or is printed, without its CRLF. A byte string, as all text here. */
  readonly startText: string;
  readonly block: Block;
  readonly body: string;
  /** What came beyond the message (RFC 3261 §18.3). */
  readonly rest: string;
  readonly source: string | undefined;
  /** Leniences that framing and start line needed. */
  readonly leniences: readonly string[];
  readonly target: Target | undefined;
  /** The request that a response was made for. */
  readonly answers?: State<RequestLine> | undefined;
}

export type AnyState = State<RequestLine> | State<StatusLine>;

/** What could be framed of a message that failed. */
export interface PartialState {
  readonly context: Context;
  readonly start: StartLine | undefined;
  readonly startText: string;
  readonly block: Block;
  readonly source: Source;
}
