/**
 * Location of faults: the offset at which a value cannot be read, and what was expected there.
 *
 * Invariant: the offset is the length of the longest prefix that can be continued to a valid value.
 */
import { type Cursor, cursorOf } from './cursor.ts';
import type { HeaderDefinition } from './definition.ts';
import type { Fault } from './result.ts';

type Reader = Pick<HeaderDefinition, 'name' | 'section' | 'read'>;

interface Place {
  /** The offset from the start of the value. */
  readonly length: number;
  readonly expected: readonly string[];
}

/**
 * Returns the reason why the value from `c` (which must trace) to `end` cannot be read. Offsets are those of the
 * cursor. A reader that looks for a fold looks behind the end; the fault is then reported at the end.
 */
export function locateFault(definition: Reader, c: Cursor, end: number): Fault {
  const { name, section } = definition;
  const start = c.pos;
  // If the reader succeeds, it has stopped at a CR LF before the end that the caller has determined.
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

/**
 * Returns what is expected if the reader looked for nothing behind the readable prefix: the end, if the prefix is a
 * value.
 */
function whatFollows({ name, read }: Reader, text: string, strict: boolean): readonly string[] {
  const c = cursorOf(text, strict);
  return read(c) !== undefined && c.pos === text.length ? ['end of value'] : [name];
}

const LINE_END = 2;

/** Returns the fault of a text that continues behind the end of a value, whose CR LF may have been meant as a fold. */
function pastLine({ read }: Reader, text: string, length: number, strict: boolean): Place {
  const folded = cursorOf(`${text.slice(0, length + LINE_END)} `, strict, true);
  read(folded);
  return folded.farthest > length + LINE_END
    ? { length: length + LINE_END, expected: ['WSP'] }
    : { length, expected: ['end of value'] };
}
