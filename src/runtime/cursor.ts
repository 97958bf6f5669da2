/**
 * The position of a parser in its text.
 *
 * Invariant: `text` has one character for each octet, and each value in it is followed by CR LF and an octet that is
 * not white space, so that a parser meets a sentinel and never reads past the end.
 */
export interface Cursor {
  readonly text: string;
  pos: number;
  /** Whether leniences are disabled. */
  readonly strict: boolean;
  /** The names of the leniences that were used, in order; `undefined` as long as there are none. */
  leniences: string[] | undefined;
  /** Whether a failure is being located. Only then are `farthest` and `expected` maintained. */
  readonly tracing: boolean;
  /** The furthest offset at which something was expected and not found. */
  farthest: number;
  /** The rule names and quoted literals that were expected there. */
  expected: string[];
}

const SENTINEL = '\r\n\0';

/** Returns a cursor at the start of a separate value, and appends the sentinel. */
export function cursorOf(octets: string, strict = false, tracing = false): Cursor {
  return cursorAt(octets + SENTINEL, 0, strict, tracing);
}

/** Returns a cursor inside a text that already has the sentinels. */
export function cursorAt(text: string, pos: number, strict: boolean, tracing = false): Cursor {
  return { text, pos, strict, leniences: undefined, tracing, farthest: pos, expected: [] };
}

/** Records that `what` was expected at `at`. Returns `undefined`, so that a parser can return the call. */
export function miss(c: Cursor, at: number, what: string): undefined {
  if (!c.tracing || at < c.farthest) return undefined;
  if (at > c.farthest) {
    c.farthest = at;
    c.expected = [];
  }
  if (!c.expected.includes(what)) c.expected.push(what);
  return undefined;
}

/** Records that the text before `at` is valid so far, without naming what is expected next. */
export function reach(c: Cursor, at: number): void {
  if (at <= c.farthest) return;
  c.farthest = at;
  c.expected = [];
}

/** Records that a lenience was used. */
export function note(c: Cursor, lenience: string): void {
  if (c.leniences === undefined) c.leniences = [lenience];
  else if (!c.leniences.includes(lenience)) c.leniences.push(lenience);
}

/** Resets the cursor to `pos`, and the list of leniences to its first `taken` entries. */
export function retreat(c: Cursor, pos: number, taken: number): void {
  c.pos = pos;
  if (c.leniences !== undefined) c.leniences.length = taken;
}
