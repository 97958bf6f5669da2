/**
 * A `hostname` of RFC 3261 §25.1 without a dot at its end, read by a loop instead of a table: labels of letters, digits
 * and hyphens, of which none begins or ends with a hyphen and the last begins with a letter.
 *
 * Invariant: the loop finds only what the table of the grammar's `host` finds too, because it is used for those tables
 * alone for which `matchesHostnames` has tried it.
 */
import type { Octets } from './cursor.ts';

/** The kinds of octets. Those above `END` are the columns of `LABELS`, of which the last is only lenient. */
const END = 0;
const LETTER = 2;
const HYPHEN = 3;
const DOT = 4;

const kindOf = /* @__PURE__ */ Uint8Array.from(
  { length: 256 },
  (_, octet) => [/[0-9]/, /[a-z]/i, /-/, /\./, /_/].findIndex((kind) => kind.test(String.fromCharCode(octet))) + 1,
);

/** Returns the end of the hostname at `start`, or -1 if the table must decide. */
export function endOfHostname(octets: Octets, start: number): number {
  for (let pos = start; ; pos++) {
    const first = kindOf[octets[pos] ?? 0] ?? END;
    if (first === END || first > LETTER) return -1;
    let last = first;
    let kind = first;
    do {
      last = kind;
      pos++;
      kind = kindOf[octets[pos] ?? 0] ?? END;
    } while (kind !== END && kind <= HYPHEN);
    if (last === HYPHEN) return -1;
    if (kind !== DOT) return first === LETTER && kind === END ? pos : -1;
  }
}

/**
 * The states of the loop by the kind of the next octet: before a label (0), in one that begins with a digit (1) or a
 * letter (2), and behind a hyphen in such a label (3, 4).
 */
const LABELS = ['12', '1130', '2240', '113', '224'];

/**
 * Returns whether an automaton accepts every text that `endOfHostname` finds, and no longer one. `after` gives the
 * state behind an octet, and 0 if there is none.
 */
export function matchesHostnames(
  start: number,
  accepts: (state: number) => boolean,
  after: (state: number, octet: number) => number,
): boolean {
  const seen = new Set([`${start} 0`]);
  for (const pair of seen) {
    const [state = 0, label = 0] = pair.split(' ').map(Number);
    if (state === 0 || (label === LETTER && !accepts(state))) return false;
    for (const [octet, kind] of kindOf.entries()) {
      const next = LABELS[label]?.[kind - 1];
      if (next !== undefined) seen.add(`${after(state, octet)} ${next}`);
      else if (kind === END && label === LETTER && after(state, octet) !== 0) return false;
    }
  }
  return true;
}
