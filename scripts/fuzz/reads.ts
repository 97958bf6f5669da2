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

/** Yields, for each text, the reads per additional octet between two lengths; work that is done once does not count. */
export function* readsPerOctet(rule: ExportedRule, strict: boolean, short: number, long: number): Generator<number> {
  const automaton = automatonOf(rule.key, strict);
  const shorter = pumps(automaton, short);
  for (const text of pumps(automaton, long)) {
    const less: string = shorter.next().value ?? '';
    // A cycle that is longer than both lengths is followed once in both.
    const octets = Math.max(1, text.length - less.length);
    yield (readsOf(rule, text, strict) - readsOf(rule, less, strict)) / octets;
  }
}

const factors = new Map<string, number>();

/** Returns the factor k of a rule, the larger of strict and lenient reading. */
export function factorOf(rule: ExportedRule): number {
  const known = factors.get(rule.key);
  if (known !== undefined) return known;
  const most = Math.max(0, ...[false, true].flatMap((strict) => [...readsPerOctet(rule, strict, SHORT, LONG)]));
  const factor = Math.ceil(most);
  factors.set(rule.key, factor);
  return factor;
}

/** Returns the most reads that a text of this length may cost. */
export function mostReads(rule: ExportedRule, octets: number): number {
  return factorOf(rule) * octets + READS_AT_THE_END;
}
