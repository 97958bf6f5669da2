import { isAhead } from './ahead.ts';
import { type Cursor, miss, note, octetsOf, reach } from './cursor.ts';
import { endOfHostname } from './hostname.ts';
import type { Table } from './table.ts';

/**
 * Scanning by an automaton: it finds the longest match in one pass, without backtracking.
 *
 * Invariant: a scan that finds no match does not move the cursor.
 */

/** Returns the end of the longest match at the cursor, or -1 if there is none. */
export function endOf(c: Cursor, t: Table): number {
  if (t.ahead !== undefined) return endAhead(c, t, t.ahead[c.strict ? 0 : 1]);
  const octets = octetsOf(c);
  if (t.isHost && !c.tracing) {
    const end = endOfHostname(octets, c.pos);
    if (end >= 0) return end;
  }
  const { letters, moves } = t;
  const accepting = c.strict ? t.strict : t.lenient;
  let state = t.start;
  let pos = c.pos;
  let accepted = 0;
  let end = -1;
  for (;;) {
    const next = moves[state + (letters[octets[pos] ?? 0] ?? 0)] ?? 0;
    // Most octets leave the state as it is. The processor predicts that, and reads the next octet meanwhile.
    if (next !== state) {
      if (state >= accepting) {
        end = pos;
        accepted = state;
      }
      if (next === 0) break;
      state = next;
    }
    pos++;
  }
  if (c.tracing) trace(c, t);
  if (accepted < t.strict && end >= 0) noteAll(c, t, accepted);
  return end;
}

/** Returns the end of the longest match that leaves what may follow it, or -1 if there is none. */
function endAhead(c: Cursor, t: Table, after: Table): number {
  const { text } = c;
  const accepting = c.strict ? t.strict : t.lenient;
  let accepted = 0;
  let end = -1;
  let pos = c.pos;
  for (let state = t.start; state !== 0; pos++) {
    if (state >= accepting && isAhead(c, after, pos)) {
      end = pos;
      accepted = state;
    }
    state = t.moves[state + (t.letters[text.charCodeAt(pos)] ?? 0)] ?? 0;
  }
  if (c.tracing) trace(c, t);
  if (accepted < t.strict && end >= 0) noteAll(c, t, accepted);
  return end;
}

/**
 * Records the offset at which the automaton stops if it could have continued; strict mode ignores lenient
 * continuations.
 */
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

/** The results for each table, cached because hostile messages cause many failures. */
const strictlyViable = new WeakMap<Table, ReadonlySet<number>>();
const lenientlyViable = new WeakMap<Table, ReadonlySet<number>>();

/** Returns the states from which an accepting state can be reached. */
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

export function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}

function noteAll(c: Cursor, t: Table, state: number): void {
  for (const lenience of t.leniences[(state - t.lenient) / t.width] ?? []) note(c, lenience);
}

/** Skips the longest match, and returns whether there is one. */
export function skip(c: Cursor, t: Table): boolean {
  const { sign } = t;
  if (sign !== undefined && !c.tracing) {
    const octets = octetsOf(c);
    const { pos } = c;
    const octet = octets[pos] ?? 0;
    if (octet === sign) {
      const next = octets[pos + 1] ?? 0;
      if (next > SPACE) {
        c.pos = pos + 1;
        return true;
      }
      if (next === SPACE && t.isSpaced && (octets[pos + 2] ?? 0) > SPACE) {
        c.pos = pos + 2;
        return true;
      }
    } else if (octet > SPACE) return false;
  } else if (t.isOptional && !c.tracing) {
    // Most optional elements are absent, and then the first octet shows it.
    if (t.moves[t.start + (t.letters[octetsOf(c)[c.pos] ?? 0] ?? 0)] === 0) return true;
  }
  const end = endOf(c, t);
  if (end < 0) return false;
  c.pos = end;
  return true;
}

/** Skips the longest match if one of `octets` follows it, and nothing otherwise. */
export function skipBefore(c: Cursor, t: Table, octets: Uint8Array): boolean {
  const end = endOf(c, t);
  if (end >= 0 && octets[octetsOf(c)[end] ?? 0] === 1) c.pos = end;
  return true;
}

/** Reads the longest match, and returns its text without the white space around it. */
export function take(c: Cursor, t: Table): string | undefined {
  const { run } = t;
  if (run !== undefined && !c.tracing) {
    const octets = octetsOf(c);
    const start = c.pos;
    let pos = start;
    while (run[octets[pos] ?? 0] === 1) pos++;
    if (pos === start) return undefined;
    c.pos = pos;
    return c.text.slice(start, pos);
  }
  const end = endOf(c, t);
  if (end < 0) return undefined;
  const text = textBetween(c, c.pos, end);
  c.pos = end;
  return text;
}

/** Returns a part of a cursor's text without the white space around it. */
function textBetween(c: Cursor, start: number, end: number): string {
  const octets = octetsOf(c);
  const isTight = start < end && !isSpace(octets[start] ?? 0) && !isSpace(octets[end - 1] ?? 0);
  return isTight ? c.text.slice(start, end) : trimmed(c.text, start, end);
}

/** Returns the text from `start` to the cursor, without the white space around it. */
export function since(c: Cursor, start: number): string {
  return textBetween(c, start, c.pos);
}

const SPACE = 0x20;
const TAB = 0x09;
const CR = 0x0d;
const LF = 0x0a;

/** Returns a part of a text without white space at either end, because no value includes it. */
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

/** Returns whether the next octet is one of `octets`. */
export function follows(c: Cursor, octets: Uint8Array): boolean {
  return octets[octetsOf(c)[c.pos] ?? 0] === 1;
}

/**
 * Returns whether the next octet behind white space and folds is one of `wanted`, which may include the CR of a line's
 * end.
 */
export function followsPastSpace(c: Cursor, wanted: Uint8Array): boolean {
  const octets = octetsOf(c);
  for (let pos = c.pos; ; pos++) {
    const octet = octets[pos] ?? 0;
    if (octet === SPACE || octet === TAB) continue;
    const next = octets[pos + 2];
    const folds = octet === CR && octets[pos + 1] === LF && (next === SPACE || next === TAB);
    if (!folds) return wanted[octet] === 1;
    pos += 2;
  }
}

/** Returns a set of octets from hexadecimal ranges: `9 20-2f`. */
export function octetSet(ranges: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const range of ranges.split(' ')) {
    const [from = '', to = from] = range.split('-');
    set.fill(1, Number.parseInt(from, 16), Number.parseInt(to, 16) + 1);
  }
  return set;
}

/**
 * Returns whether the line ends here. A line that begins with white space continues the one before it (RFC 3261
 * §7.3.1).
 */
export function endOfLine(c: Cursor): boolean {
  const octets = octetsOf(c);
  const { pos } = c;
  if (octets[pos] === CR && octets[pos + 1] === LF) {
    const next = octets[pos + 2];
    if (next !== SPACE && next !== TAB) return true;
  }
  miss(c, pos, 'end of value');
  return false;
}

/**
 * Returns whether the value ends here, after text that `end` matches. Leniences of that text are recorded only if it
 * does.
 */
export function endOfValue(c: Cursor, end: Table): boolean {
  if (endOfLine(c)) return true;
  const noted = c.leniences?.length ?? 0;
  skip(c, end);
  if (endOfLine(c)) return true;
  if (c.leniences !== undefined) c.leniences.length = noted;
  return false;
}

/**
 * Skips `open *( inner / self ) close`. The depth is counted instead of recursed, so a megabyte of open parentheses is
 * an error and not a stack overflow. `inner` must match the empty string too.
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

/**
 * Returns the next octet with bit 0x20 set: letters in lower case. Other octets may collide, so callers must compare
 * names.
 */
export function initial(c: Cursor): number {
  return (octetsOf(c)[c.pos] ?? 0) | 0x20;
}
