/**
 * Tests a parser with a string.
 *
 * Invariant: a complaint means that the parser and the grammar disagree, never that the string is wrong.
 */
import type { ExportedRule } from '../../src/generated/exported-rules.ts';
import { sameValue } from '../../src/runtime/equal.ts';
import { byAutomaton, bySets } from '../../test/oracle/oracle.ts';
import { readSlowly } from '../../test/oracle/reader/read.ts';
import { isSameReading } from '../../test/oracle/reader/same.ts';
import { TooManyReads } from './counted-text.ts';
import { mostReads, readsOf } from './reads.ts';
import { readingOf, verdict } from './verdict.ts';

export interface Complaint {
  readonly rule: string;
  readonly strict: boolean;
  readonly text: string;
  readonly what: string;
}

/**
 * Returns a complaint, or `undefined`. A `thorough` test also uses the recogniser, the slow reader and the printer, and
 * takes a hundred times longer.
 */
export function complaintOf(
  rule: ExportedRule,
  text: string,
  strict: boolean,
  thorough: boolean,
): Complaint | undefined {
  const what = fault(rule, text, strict, thorough);
  return what === undefined ? undefined : { rule: rule.name, strict, text, what };
}

function fault(rule: ExportedRule, text: string, strict: boolean, thorough: boolean): string | undefined {
  let reads: boolean;
  try {
    // The reads are counted first, because the limit ends an endless loop.
    readsOf(rule, text, strict, mostReads(rule, text.length));
    reads = verdict(rule, text, strict).reads;
  } catch (error) {
    if (error instanceof TooManyReads) return error.message;
    return `it throws ${String(error)}`;
  }
  const derived = byAutomaton(rule.key, text, strict);
  if (reads !== derived) return `it ${reads ? 'is' : 'is not'} read, and the automaton says otherwise`;
  if (!thorough) return undefined;
  if (bySets(rule.key, text, strict) !== derived) return 'the automaton and the recogniser disagree';
  return reads ? (otherValue(rule, text, strict) ?? notPrinted(rule, text, strict)) : undefined;
}

/** Returns a complaint if the slow reader gives another value or other leniences. */
function otherValue(rule: ExportedRule, text: string, strict: boolean): string | undefined {
  const generated = readingOf(rule, text, strict);
  const slow = readSlowly(rule.key, text, strict);
  if (slow === undefined) return 'the slow reader refuses it';
  if (isSameReading(generated, slow)) return undefined;
  return `the slow reader gives another value: ${JSON.stringify(slow)}, not ${JSON.stringify(generated)}`;
}

/** Returns a complaint if a value that was read cannot be printed, or is then read as another value. */
function notPrinted({ header }: ExportedRule, text: string, strict: boolean): string | undefined {
  if (header === undefined) return undefined;
  const first = header.safeParse(Buffer.from(text, 'latin1'), { strict });
  if (!first.ok) return 'the header refuses what its rule reads';
  try {
    // A value that was read belongs to the header, and is printed in the mode in which it was read.
    const octets = Buffer.from(header.printOctets(first.value as never, { strict }), 'latin1');
    const again = header.parse(octets, { strict });
    return sameValue(again, first.value) ? undefined : 'what is printed is read as another value';
  } catch (error) {
    return `it cannot be printed: ${String(error)}`;
  }
}
