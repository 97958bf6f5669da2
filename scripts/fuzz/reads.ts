/**
 * The number of times that a parser reads an octet: the factor k of each rule.
 *
 * Invariant: k is measured by counting, on texts that repeat everything that the automaton of the rule can repeat. Any
 * other text of n octets must then cost at most k * n reads, besides a few at its end.
 */
import type { ExportedRule } from '../../src/generated/exported-rules.ts';
import { cursorAt } from '../../src/runtime/cursor.ts';
import { automatonOf } from '../../test/oracle/oracle.ts';
import { CountedText } from './counted-text.ts';
import { pumps } from './pumps.ts';

/** The allowance for attempts that are made only once, and for looking beyond the end of a text. */
const READS_AT_THE_END = 60;
/** The lengths in octets of the texts on which k is measured. */
const SHORT = 80;
const LONG = 200;

/** Returns the reads of the whole text. Throws `TooManyReads` after `most`. */
export function readsOf({ parse }: ExportedRule, text: string, strict: boolean, most?: number): number {
  const counted = new CountedText(`${text}\r\n\0`, most);
  // The parsers use only the methods of a text that `CountedText` has.
  parse(cursorAt(counted as unknown as string, 0, strict));
  return counted.reads;
}

/** The octets of a text, and how many reads its parse took. */
interface Cost {
  readonly octets: number;
  readonly reads: number;
}

const costs = new Map<string, readonly Cost[]>();

/** Returns the costs of all texts of about this length. They are measured once. */
function costsOf(rule: ExportedRule, strict: boolean, length: number): readonly Cost[] {
  const key = `${rule.key} ${strict} ${length}`;
  const known = costs.get(key);
  if (known !== undefined) return known;
  const measured: Cost[] = [];
  for (const text of pumps(automatonOf(rule.key, strict), length))
    measured.push({ octets: text.length, reads: readsOf(rule, text, strict) });
  costs.set(key, measured);
  return measured;
}

const NOTHING: Cost = { octets: 0, reads: 0 };

/**
 * Returns, for each text, the reads per additional octet between two lengths; work that is done once does not count.
 */
export function readsPerOctet(rule: ExportedRule, strict: boolean, short: number, long: number): readonly number[] {
  const shorter = costsOf(rule, strict, short);
  return costsOf(rule, strict, long).map((more, at) => {
    const less = shorter[at] ?? NOTHING;
    // A cycle that is longer than both lengths is followed once in both.
    return (more.reads - less.reads) / Math.max(1, more.octets - less.octets);
  });
}

/** The factor that no rule exceeds, which `test/property/reads.test.ts` shows. */
export const LARGEST_FACTOR = 12;

const factors = new Map<string, number>();

/**
 * Makes `factorOf` give the largest factor of these rules, for a caller that has no minutes to measure them all.
 * Returns a function that takes it back.
 */
export function presumeFactors(rules: readonly ExportedRule[]): () => void {
  for (const { key } of rules) factors.set(key, LARGEST_FACTOR);
  return () => {
    for (const { key } of rules) factors.delete(key);
  };
}

/** Measures the factor k of a rule, the larger of strict and lenient reading. */
export function measureFactor(rule: ExportedRule): number {
  return Math.ceil(Math.max(0, ...[false, true].flatMap((strict) => readsPerOctet(rule, strict, SHORT, LONG))));
}

/** Returns the factor k of a rule, which is measured only if it is not presumed. */
export function factorOf(rule: ExportedRule): number {
  const known = factors.get(rule.key);
  if (known !== undefined) return known;
  const factor = measureFactor(rule);
  factors.set(rule.key, factor);
  return factor;
}

/** Returns the most reads that a text of this length may cost. */
export function mostReads(rule: ExportedRule, octets: number): number {
  return factorOf(rule) * octets + READS_AT_THE_END;
}
