import { type Cursor, miss, note, reach } from './cursor.ts';
import type { Table } from './table.ts';

/**
 * Reading a stretch by its automaton: the longest match, in one pass, without backing up.
 *
 * Invariant: a scan that finds nothing leaves the cursor where it was.
 */

/** The end of the longest match at the cursor, or -1. */
export function endOf(c: Cursor, t: Table): number {
  const { text } = c;
  const { letters, moves } = t;
  const accepting = c.strict ? t.strict : t.lenient;
  let state = t.start;
  let pos = c.pos;
  let accepted = state >= accepting ? state : 0;
  let end = accepted > 0 ? pos : -1;
  for (;;) {
    state = moves[state + (letters[text.charCodeAt(pos)] ?? 0)] ?? 0;
    if (state === 0) break;
    pos++;
    if (state >= accepting) {
      end = pos;
      accepted = state;
    }
  }
  if (c.tracing) trace(c, t);
  if (accepted < t.strict && end >= 0) noteAll(c, t, accepted);
  return end;
}

/** Notes where the automaton ends, if it could have gone on there; strictly, without what only leniences lead to. */
function trace(c: Cursor, t: Table): void {
  const { text } = c;
  const viable = viableStates(t, c.strict);
  let at = c.pos;
  let state = t.start;
  for (;;) {
    const next = t.moves[state + (t.letters[text.charCodeAt(at)] ?? 0)] ?? 0;
    if (!viable.has(next)) break;
    state = next;
    at++;
  }
  const moves = t.moves.subarray(state, state + t.width);
  reach(c, at);
  if (t.bound !== undefined && isDigit(text.charCodeAt(at))) miss(c, at, t.bound);
  else if (moves.some((next) => viable.has(next))) miss(c, at, t.name);
}

/** By table, once it was asked for: failures are many where messages are hostile. */
const strictlyViable = new WeakMap<Table, ReadonlySet<number>>();
const lenientlyViable = new WeakMap<Table, ReadonlySet<number>>();

/** The states from which one can be reached that accepts. */
function viableStates(t: Table, isStrict: boolean): ReadonlySet<number> {
  const known = isStrict ? strictlyViable : lenientlyViable;
  const states = known.get(t) ?? findViable(t, isStrict ? t.strict : t.lenient);
  known.set(t, states);
  return states;
}

function findViable({ moves, width }: Table, accepting: number): ReadonlySet<number> {
  const viable = new Set<number>();
  for (let before = -1; before !== viable.size; ) {
    before = viable.size;
    for (let state = width; state < moves.length; state += width) {
      const next = moves.subarray(state, state + width);
      if (state >= accepting || next.some((each) => viable.has(each))) viable.add(state);
    }
  }
  return viable;
}

function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}

function noteAll(c: Cursor, t: Table, state: number): void {
  for (const lenience of t.leniences[(state - t.lenient) / t.width] ?? []) note(c, lenience);
}

/** Passes over the longest match. */
export function skip(c: Cursor, t: Table): boolean {
  const end = endOf(c, t);
  if (end < 0) return false;
  c.pos = end;
  return true;
}

/** Passes over the longest match if one of `octets` follows it, and over nothing otherwise. */
export function skipBefore(c: Cursor, t: Table, octets: Uint8Array): boolean {
  const end = endOf(c, t);
  if (end >= 0 && octets[c.text.charCodeAt(end)] === 1) c.pos = end;
  return true;
}

/** The text of the longest match, without the white space around it. */
export function take(c: Cursor, t: Table): string | undefined {
  const end = endOf(c, t);
  if (end < 0) return undefined;
  const text = trimmed(c.text, c.pos, end);
  c.pos = end;
  return text;
}

/** The text since `start`, without the white space around it. */
export function since(c: Cursor, start: number): string {
  return trimmed(c.text, start, c.pos);
}

const SPACE = 0x20;
const TAB = 0x09;
const CR = 0x0d;
const LF = 0x0a;

/** White space is part of no value. */
export function trimmed(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isSpace(octet: number): boolean {
  return octet === SPACE || octet === TAB || octet === CR || octet === LF;
}

/** Is the next octet one of `octets`? */
export function follows(c: Cursor, octets: Uint8Array): boolean {
  return octets[c.text.charCodeAt(c.pos)] === 1;
}

/** Is the next octet behind white space (folds included) one of `octets`? The CR of a line's end is such an octet. */
export function followsPastSpace(c: Cursor, octets: Uint8Array): boolean {
  const { text } = c;
  for (let pos = c.pos; ; pos++) {
    const octet = text.charCodeAt(pos);
    if (octet === SPACE || octet === TAB) continue;
    const next = text.charCodeAt(pos + 2);
    const folds = octet === CR && text.charCodeAt(pos + 1) === LF && (next === SPACE || next === TAB);
    if (!folds) return octets[octet] === 1;
    pos += 2;
  }
}

/** A set of octets, from ranges in hexadecimal: `9 20-2f`. */
export function octetSet(ranges: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const range of ranges.split(' ')) {
    const [from = '', to = from] = range.split('-');
    set.fill(1, Number.parseInt(from, 16), Number.parseInt(to, 16) + 1);
  }
  return set;
}

/** Does the line end here? RFC 3261 §7.3.1: a line that begins with white space continues the one before it. */
export function endOfLine(c: Cursor): boolean {
  const { text, pos } = c;
  if (text.charCodeAt(pos) === CR && text.charCodeAt(pos + 1) === LF) {
    const next = text.charCodeAt(pos + 2);
    if (next !== SPACE && next !== TAB) return true;
  }
  miss(c, pos, 'end of value');
  return false;
}

/** Does the value end here, with what `end` allows before the end of the line? Only then is a lenience noted. */
export function endOfValue(c: Cursor, end: Table): boolean {
  if (endOfLine(c)) return true;
  const noted = c.leniences?.length ?? 0;
  skip(c, end);
  if (endOfLine(c)) return true;
  if (c.leniences !== undefined) c.leniences.length = noted;
  return false;
}

/**
 * `open *( inner / self ) close`: the depth is counted, not recursed, so a megabyte of open parentheses is an error and
 * no stack overflow. `inner` matches the empty string too.
 */
export function skipNested(c: Cursor, open: string, close: string, inner: Table): boolean {
  if (c.text.charAt(c.pos) !== open) {
    miss(c, c.pos, `"${open}"`);
    return false;
  }
  c.pos++;
  for (let depth = 1; depth > 0; ) {
    skip(c, inner);
    const next = c.text.charAt(c.pos);
    if (next === open) depth++;
    else if (next === close) depth--;
    else {
      miss(c, c.pos, `"${close}"`);
      return false;
    }
    c.pos++;
  }
  return true;
}

/** The next octet, letters in lower case. Octets that are no letters may collide with one: look again at the name. */
export function initial(c: Cursor): number {
  return c.text.charCodeAt(c.pos) | 0x20;
}
