/**
 * What a string shows of a parser.
 *
 * Invariant: a complaint is one of the parser against the grammar, never of the string.
 */
import type { ExportedRule } from '../../src/generated/exported-rules.ts';
import { cursorAt } from '../../src/runtime/cursor.ts';
import { sameValue } from '../../src/runtime/equal.ts';
import { CountedText } from './counted-text.ts';
import { byAutomaton, bySets } from './oracle.ts';
import { verdict } from './verdict.ts';

export interface Complaint {
  readonly rule: string;
  readonly strict: boolean;
  readonly text: string;
  readonly what: string;
}

/** Reads of an octet that an octet may cost, beside a few of every text's end. */
const READS_PER_OCTET = 12;
const READS_AT_THE_END = 60;

/** `thorough`: with the recogniser, with printing and with a count of reads, which take a hundred times longer. */
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
    reads = verdict(rule, text, strict).reads;
  } catch (error) {
    return `it throws ${String(error)}`;
  }
  const derived = byAutomaton(rule.key, text, strict);
  if (reads !== derived) return `it ${reads ? 'is' : 'is not'} read, and the automaton says otherwise`;
  if (!thorough) return undefined;
  if (bySets(rule.key, text, strict) !== derived) return 'the automaton and the recogniser disagree';
  return tooManyReads(rule, text, strict) ?? (reads ? notPrinted(rule, text, strict) : undefined);
}

function tooManyReads(rule: ExportedRule, text: string, strict: boolean): string | undefined {
  const counted = new CountedText(`${text}\r\n\0`);
  // The parsers use of a text what `CountedText` has.
  rule.parse(cursorAt(counted as unknown as string, 0, strict));
  const most = READS_PER_OCTET * text.length + READS_AT_THE_END;
  return counted.reads > most ? `${counted.reads} reads of ${text.length} octets` : undefined;
}

/** What is read can be printed, and is then read as the same. */
function notPrinted({ header }: ExportedRule, text: string, strict: boolean): string | undefined {
  if (header === undefined) return undefined;
  const first = header.safeParse(Buffer.from(text, 'latin1'), { strict });
  if (!first.ok) return 'the header refuses what its rule reads';
  try {
    // What was read is a value of the header.
    const again = header.parse(Buffer.from(header.printOctets(first.value as never), 'latin1'));
    return sameValue(again, first.value) ? undefined : 'what is printed is read as another value';
  } catch (error) {
    return `it cannot be printed: ${String(error)}`;
  }
}
