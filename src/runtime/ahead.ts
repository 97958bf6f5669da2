/**
 * A look at all that is left of a row, for what no look at the next octets decides.
 *
 * Invariant: the table reads a row backwards, from the octet behind its end, so one pass says of each position whether
 * a string of the table begins there. The passes of a cursor are kept: a row is read once for each table, however often
 * a parser asks.
 */
import type { Cursor } from './cursor.ts';
import type { Table } from './table.ts';

/** The positions of one row, from `start` to the octet behind its end; 1 where a string of the table begins. */
interface Pass {
  readonly start: number;
  readonly end: number;
  readonly marks: Uint8Array;
}

const passes = new WeakMap<Cursor, Map<Table, Pass>>();

const SPACE = 0x20;
const TAB = 0x09;
const CR = 0x0d;
const LF = 0x0a;

/** Returns whether the rest of the row is a string of the table, of which there may be another for lenient reading. */
export function ahead(c: Cursor, strict: Table, lenient = strict): boolean {
  return isAhead(c, c.strict ? strict : lenient, c.pos);
}

/** Returns whether the row from `pos` on is a string of `t`. */
export function isAhead(c: Cursor, t: Table, pos: number): boolean {
  const known = passes.get(c) ?? new Map<Table, Pass>();
  passes.set(c, known);
  const before = known.get(t);
  const pass = before !== undefined && before.start <= pos && pos <= before.end ? before : passOf(c, t, pos);
  known.set(t, pass);
  return pass.marks[pos - pass.start] === 1;
}

function passOf({ text }: Cursor, t: Table, pos: number): Pass {
  let start = pos;
  while (start > 0 && !isEnd(text, start - 2)) start--;
  let end = pos;
  while (!isEnd(text, end) && end < text.length) end++;
  end += 2;
  const marks = new Uint8Array(end - start + 1);
  let state = t.start;
  for (let at = end; at >= start && state !== 0; at--) {
    state = t.moves[state + (t.letters[text.charCodeAt(at)] ?? 0)] ?? 0;
    if (state >= t.strict) marks[at - start] = 1;
  }
  return { start, end, marks };
}

/** Whether a row ends at `at`: a line that begins with white space continues the one before it (RFC 3261 §7.3.1). */
function isEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== CR || text.charCodeAt(at + 1) !== LF) return false;
  const next = text.charCodeAt(at + 2);
  return next !== SPACE && next !== TAB;
}
