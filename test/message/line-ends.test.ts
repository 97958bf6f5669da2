/** The searches for line ends: right for every text of CR and LF, and cheap for a run of either. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  indexOfEmptyLine,
  indexOfLineEnd,
  lastIndexOfLineEnd,
  skipLeadingLines,
} from '../../src/message/parse/line-ends.ts';

const texts = fc.array(fc.constantFrom('\r', '\n', '\r\n', 'x'), { maxLength: 12 }).map((parts) => parts.join(''));

test('line ends are found at the same offsets as by a plain search', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 12 }), (text, from) => {
      expect(indexOfLineEnd(text, from)).toBe(text.indexOf('\r\n', from));
      expect(indexOfEmptyLine(text, from)).toBe(text.indexOf('\r\n\r\n', from));
      const last = text.slice(from).lastIndexOf('\r\n');
      expect(lastIndexOfLineEnd(text, from)).toBe(last === -1 ? -1 : from + last);
    }),
    { numRuns: 2000 },
  );
});

/** A text that counts how often an octet of it is read or a search begins. */
class Asked {
  asked = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(at: number): number {
    this.asked += 1;
    return this.#text.charCodeAt(at);
  }

  indexOf(sought: string, from?: number): number {
    this.asked += 1;
    return this.#text.indexOf(sought, from);
  }
}

test.each([
  ['CR', '\r', 5],
  ['LF', '\n', 3 * 65_507],
  ['CRLF', '\r\n', 3 * 65_507],
  ['LF CR', '\n\r', 3 * 65_507],
])('a datagram of nothing but %s is searched in linear time', (_name, unit, most) => {
  const text = new Asked(unit.repeat(Math.ceil(65_507 / unit.length)).slice(0, 65_507));
  // The functions use only the methods of a text that `Asked` has.
  const searched = text as unknown as string;
  const start = skipLeadingLines(searched, false);
  indexOfEmptyLine(searched, start);
  indexOfLineEnd(searched, start);
  expect(text.asked).toBeLessThanOrEqual(most);
});
