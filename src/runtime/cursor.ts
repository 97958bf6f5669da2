/**
 * Where a parser stands in its text.
 *
 * Invariant: `text` holds one octet a character, and each value in it is followed by CR LF and an octet that is no white
 * space, so that a parser meets a sentinel and never reads past the end.
 */
export interface Cursor {
  readonly text: string;
  pos: number;
  /** No lenience is taken. */
  readonly strict: boolean;
  /** Names of the leniences that were taken, in order; `undefined` while there are none. */
  leniences: string[] | undefined;
  /** Is a failure being located? Only then are the next two kept. */
  readonly tracing: boolean;
  /** The furthest offset at which something was expected and not found. */
  farthest: number;
  /** What was expected there, by rule name or quoted literal. */
  expected: string[];
}

const SENTINEL = '\r\n\0';

/** A cursor at the start of a value that stands alone: the sentinel is appended. */
export function cursorOf(octets: string, strict = false, tracing = false): Cursor {
  return cursorAt(octets + SENTINEL, 0, strict, tracing);
}

/** A cursor inside a text that already holds what the invariant asks for. */
export function cursorAt(text: string, pos: number, strict: boolean, tracing = false): Cursor {
  return { text, pos, strict, leniences: undefined, tracing, farthest: pos, expected: [] };
}

/** Notes that `what` was expected at `at`. Returns nothing, so that a parser can return it. */
export function miss(c: Cursor, at: number, what: string): undefined {
  if (!c.tracing || at < c.farthest) return undefined;
  if (at > c.farthest) {
    c.farthest = at;
    c.expected = [];
  }
  if (!c.expected.includes(what)) c.expected.push(what);
  return undefined;
}

/** Notes that what comes before `at` may stand there, whatever is to follow it. */
export function reach(c: Cursor, at: number): void {
  if (at <= c.farthest) return;
  c.farthest = at;
  c.expected = [];
}

/** Notes that a lenience was taken. */
export function note(c: Cursor, lenience: string): void {
  if (c.leniences === undefined) c.leniences = [lenience];
  else if (!c.leniences.includes(lenience)) c.leniences.push(lenience);
}

/** Gives up what was read since `pos`, with the leniences that were taken since there were `taken` of them. */
export function retreat(c: Cursor, pos: number, taken: number): void {
  c.pos = pos;
  if (c.leniences !== undefined) c.leniences.length = taken;
}
