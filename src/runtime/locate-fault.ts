/**
 * Where a value cannot be read, and what could have come there.
 *
 * Invariant: the offset is the length of the longest prefix that some value begins with.
 */
import { type Cursor, cursorOf } from './cursor.ts';
import type { HeaderDefinition } from './definition.ts';
import type { Fault } from './result.ts';

type Reader = Pick<HeaderDefinition, 'name' | 'section' | 'read'>;

interface Place {
  /** From the start of the value. */
  readonly length: number;
  readonly expected: readonly string[];
}

/**
 * Why the value from `c` (which traces) to `end` cannot be read. Offsets are the cursor's. Who looks for a fold looks behind
 * the end, but what is missing is missing there.
 */
export function locateFault(definition: Reader, c: Cursor, end: number): Fault {
  const { name, section } = definition;
  const start = c.pos;
  // A reader that succeeds has not reached the end that its caller knows: it stands at the CR LF of a line's end.
  const isRead = definition.read(c) !== undefined;
  const text = c.text.slice(start, Math.max(end, c.pos));
  const { length, expected } = isRead
    ? pastLine(definition, text, c.pos - start, c.strict)
    : { length: c.farthest - start, expected: c.expected };
  const within = Math.min(Math.max(length, 0), end - start);
  return {
    rule: name,
    offset: start + within,
    expected: expected.length > 0 ? expected : whatFollows(definition, text.slice(0, within), c.strict),
    header: name,
    section,
  };
}

/** Nothing was looked for behind what can be read: is that a whole value? */
function whatFollows({ name, read }: Reader, text: string, strict: boolean): readonly string[] {
  const c = cursorOf(text, strict);
  return read(c) !== undefined && c.pos === text.length ? ['end of value'] : [name];
}

const LINE_END = 2;

/** Where a value ends before its text does: might its CR LF have been that of a fold? */
function pastLine({ read }: Reader, text: string, length: number, strict: boolean): Place {
  const folded = cursorOf(`${text.slice(0, length + LINE_END)} `, strict, true);
  read(folded);
  return folded.farthest > length + LINE_END
    ? { length: length + LINE_END, expected: ['WSP'] }
    : { length, expected: ['end of value'] };
}
