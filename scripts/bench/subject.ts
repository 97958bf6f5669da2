import type { Input } from './corpus.ts';

/** What one parser does; what it cannot do is absent. Each returns a number that depends on what was read. */
export interface Subject {
  readonly name: string;
  /** Every header read. */
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
