/**
 * Calls of a function, and the comparison of their effects with those that are expected.
 *
 * Invariant: each function is tried at the beginning of a text and inside it, strict, lenient and while a failure is
 * located.
 */
import { type Cursor, cursorAt } from '../../../src/runtime/cursor.ts';

type Scan = typeof import('../../../src/runtime/scan.ts');
type Take = typeof import('../../../src/runtime/take.ts');
type Ahead = typeof import('../../../src/runtime/ahead.ts');

/** The functions that generated parsers call. */
export type Words = Scan & Take & Ahead;

export function texts(alphabet: string, most: number): readonly string[] {
  const all = [''];
  for (let at = 0; (all[at]?.length ?? most) < most; at += 1) for (const ch of alphabet) all.push(`${all[at]}${ch}`);
  return all;
}

/** How a function is called: where, and in which mode. */
export interface Call {
  readonly text: string;
  readonly at: number;
  readonly strict: boolean;
  readonly tracing: boolean;
}

export function* callsOn(all: readonly string[]): Iterable<Call> {
  for (const text of all)
    for (const [before, strict, tracing] of [
      ['', true, false],
      ['a', false, false],
      ['', false, true],
      [' a', true, true],
      ['a\r\n', true, false],
    ] as const)
      yield { text: `${before}${text}\r\n\0`, at: before.length, strict, tracing };
}

/** The result of a function, and where it leaves the cursor. A function that fails leaves it where it was. */
export interface Effect {
  readonly gives: unknown;
  readonly pos: number;
  readonly leniences?: readonly string[];
  readonly farthest?: number;
  readonly expected?: readonly string[];
}

export class Comparison {
  readonly faults: string[] = [];

  compare(what: string, calls: Iterable<Call>, act: (c: Cursor) => unknown, expected: (call: Call) => Effect): void {
    for (const call of calls) {
      const c = cursorAt(call.text, call.at, call.strict, call.tracing);
      const gives = act(c);
      const wanted = expected(call);
      const got: Effect = {
        gives,
        pos: c.pos,
        ...(wanted.leniences === undefined ? {} : { leniences: c.leniences ?? [] }),
        ...(wanted.farthest === undefined ? {} : { farthest: c.farthest }),
        ...(wanted.expected === undefined ? {} : { expected: c.expected }),
      };
      const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
      if (a === b) continue;
      this.faults.push(`${what} at ${call.at} of ${JSON.stringify(call.text)}: ${a}, expected ${b}`);
      return;
    }
  }
}

export const trimmed = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

export function moved(call: Call, end: number, gives: unknown, fails: unknown = undefined): Effect {
  return end < 0 ? { gives: fails, pos: call.at } : { gives, pos: end };
}
