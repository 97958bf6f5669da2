import { writeOctets } from './octets.ts';

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

/** One number for each character of a text. */
export type Octets = Uint8Array | Uint16Array;

/** The octets of most texts: what a datagram can hold, and a sentinel. */
const usual = /* @__PURE__ */ new Uint8Array(0x1_0010);
/** The octets of the text of `loaded`. */
let octets: Octets = usual;
let loaded: Cursor | undefined;

/**
 * Returns the octets of a cursor's text, at the offsets that they have there. In V8 an octet of an array is read two to
 * three times faster than a character of a string.
 *
 * All cursors share one array, and the next call for another cursor overwrites it. A reader must therefore call this
 * function again after it has called code that may read another text.
 */
export function octetsOf(c: Cursor): Octets {
  return c === loaded ? octets : load(c);
}

const BEYOND_OCTET = /[^\x00-\xff]/;

function load(c: Cursor): Octets {
  const { text } = c;
  loaded = c;
  // The tests that count reads pass an object with the methods of a string, which counts the reads of its octets too.
  if (isCounted(text)) {
    octets = text.octets;
    return octets;
  }
  if (text.length < SHORT && copyShort(text)) return octets;
  if (BEYOND_OCTET.test(text)) {
    // The text of a value that is printed is read before it is known to consist of octets. No rule accepts a character
    // that is no octet.
    octets = new Uint16Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) octets[at] = text.charCodeAt(at);
    return octets;
  }
  octets = text.length < usual.length ? usual : new Uint8Array(text.length + 1);
  writeOctets(octets, text);
  // A reader may look one octet further than the sentinel goes.
  octets[text.length] = 0;
  return octets;
}

/** The same octets, four in each number. */
const words = /* @__PURE__ */ new Int32Array(usual.buffer);

const CR = 0x0d;

/**
 * Returns the first place at or after `from` where there is an octet up to CR (a control character such as HTAB, CR or
 * LF), which must exist. Most octets are examined four at a time.
 */
export function indexOfControl(octets: Octets, from: number): number {
  let pos = from;
  if (octets === usual) {
    for (; (pos & 3) !== 0; pos += 1) if ((usual[pos] ?? 0) <= CR) return pos;
    // A number has an octet below 0x0e if and only if subtracting that from each octet borrows from its highest bit.
    let at = pos >> 2;
    let word = words[at] ?? 0;
    while (((word - 0x0e0e0e0e) & ~word & 0x80808080) === 0) {
      at += 1;
      word = words[at] ?? 0;
    }
    pos = at << 2;
  }
  while ((octets[pos] ?? 0) > CR) pos += 1;
  return pos;
}

/** Below this length a loop is faster than the native functions. */
const SHORT = 64;

/** Copies a short text, and returns whether it consists of octets. */
function copyShort(text: string): boolean {
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    usual[at] = code;
    all |= code;
  }
  // A reader may look one octet further than the sentinel goes.
  usual[text.length] = 0;
  octets = usual;
  return all <= 0xff;
}

function isCounted(text: unknown): text is { readonly octets: Octets } {
  return typeof text === 'object' && text !== null && 'octets' in text;
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
