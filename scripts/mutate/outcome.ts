/** How a mutant is judged, and by which of its judges it is found. */
import type { Mutant } from './mutations.ts';

/**
 * The results, in the order of the judges.
 *
 * `same`: the text that it leads to is the one of the original. `verifier`: a difference from the grammar. `unread`: a
 * form that the verifier does not know and reports as not verified. `types`: it does not compile. `behaviour`: another
 * value, text or error for a string of the corpus. `refused`: the build stops with another error. `thrown`: it throws.
 * `time`: it does not end. `survived`: nothing shows it.
 */
export const OUTCOMES = [
  'same',
  'verifier',
  'unread',
  'refused',
  'types',
  'behaviour',
  'thrown',
  'time',
  'survived',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One part of the code whose mutants are judged in the same way. */
export interface Part {
  /** The files that are mutated, by the paths that reports name, relative to the repository. */
  readonly paths: readonly string[];
  /** Whether a mutant can be judged. All can if this is absent. */
  readonly reaches?: (mutant: Mutant, text: string) => boolean;
  /** Judges one mutant. It may throw what code with a fault in it throws. */
  readonly judge: (mutant: Mutant, text: string) => Promise<Outcome>;
}
