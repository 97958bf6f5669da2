import type { Input } from './corpus.ts';

/** The operations of one parser; an unsupported one is absent. Each returns a number made from the values read. */
export interface Subject {
  readonly name: string;
  /** Reads every header. */
  readonly everyHeader: (input: Input) => number;
  /** Via, From, To, Call-ID, CSeq, Max-Forwards. */
  readonly six: (input: Input) => number;
  /** The six, one Via more, printed. */
  readonly forward?: (input: Input) => number;
  /** A message built once, printed each time. */
  readonly print?: (input: Input) => number;
}

export const operations = ['everyHeader', 'six', 'forward', 'print'] as const;
export type Operation = (typeof operations)[number];
