import type { Input } from './corpus.ts';

/**
 * The operations of one parser; an unsupported one is absent. Each returns what it has read or printed, so that a walk
 * that is not timed can check it.
 */
export interface Subject {
  readonly name: string;
  /** Parses the message and reads the values of every header that the parser supports. */
  readonly everyHeader: (input: Input) => unknown;
  /** Parses the message and reads Via, From, To, Call-ID, CSeq and Max-Forwards. */
  readonly six: (input: Input) => unknown;
  /** Does what `six` does, and prints the message with one Via more. */
  readonly forward?: (input: Input) => unknown;
  /** Builds a message with the headers of the INVITE from values, and prints it. */
  readonly build?: (input: Input) => unknown;
}

export const operations = ['everyHeader', 'six', 'forward', 'build'] as const;
export type Operation = (typeof operations)[number];
