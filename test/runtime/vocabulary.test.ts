import { describe, expect, it } from 'vitest';
import { type Cursor, cursorAt } from '../../src/runtime/cursor.ts';
import {
  endOf,
  endOfLine,
  endOfValue,
  follows,
  followsPastSpace,
  initial,
  octetSet,
  skip,
  skipBefore,
  skipNested,
  take,
  trimmed,
} from '../../src/runtime/scan.ts';
import { type Table, table } from '../../src/runtime/table.ts';
import { exactWord, takeList, takeNumber, takeOptionalList, word } from '../../src/runtime/take.ts';

/** Returns all texts over the letters up to a length, including the empty one. */
function textsOver(letters: string, length: number): readonly string[] {
  if (length === 0) return [''];
  const shorter = textsOver(letters, length - 1);
  const longest = shorter.filter((text) => text.length === length - 1);
  return [...shorter, ...longest.flatMap((text) => [...letters].map((letter) => text + letter))];
}

/** Returns the outcome of a function on a text with its sentinel: the result, and the position of the cursor. */
function run<Value>(text: string, read: (c: Cursor) => Value): readonly [Value, number] {
  const c = cursorAt(`${text}\r\n\0`, 0, true);
  const value = read(c);
  return [value, c.pos];
}

/** Asserts that a function does what its specification says of each text. */
function holds<Value>(
  texts: readonly string[],
  read: (c: Cursor) => Value,
  specification: (text: string) => readonly [Value, number],
): void {
  const broken = texts.filter(
    (text) => JSON.stringify(run(text, read)) !== JSON.stringify(specification(`${text}\r\n\0`)),
  );
  expect(broken.slice(0, 3)).toEqual([]);
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? -1;

const AS: Table = table({ name: '1*a', letters: ['61'], moves: ['2', '2'], lenient: 2, strict: 2 });
const ANY_AS: Table = table({ name: '*a', letters: ['61'], moves: ['1'], lenient: 1, strict: 1 });
const COMMA: Table = table({ name: 'COMMA', letters: ['2c'], moves: ['2', '.'], lenient: 2, strict: 2 });
const SPACES: Table = table({ name: '1*SP', letters: ['20'], moves: ['2', '2'], lenient: 2, strict: 2 });
const B = octetSet('62');

describe('each function of the vocabulary does what one line says, on all short texts', () => {
  const texts = textsOver('ab,', 7);
  const lines = textsOver('a \t\r\n', 6);

  it('endOf, skip and take: the longest match of 1*a', () => {
    const matched = (text: string): number => lengthOf(/^a+/, text);
    holds(
      texts,
      (c) => endOf(c, AS),
      (text) => [matched(text), 0],
    );
    holds(
      texts,
      (c) => skip(c, AS),
      (text) => [matched(text) >= 0, Math.max(0, matched(text))],
    );
    holds(
      texts,
      (c) => take(c, AS),
      (text) => [/^a+/.exec(text)?.[0], Math.max(0, matched(text))],
    );
  });

  it('skipBefore: over *a if a b follows, otherwise over nothing; always true', () => {
    holds(
      texts,
      (c) => skipBefore(c, ANY_AS, B),
      (text) => [true, Math.max(0, lengthOf(/^a*(?=b)/, text))],
    );
  });

  const bounds = [
    [1, Number.POSITIVE_INFINITY],
    [1, 2],
    [2, 3],
    [2, 2],
  ] as const;

  it.each(bounds)(
    'takeList: %d to %d times 1*a between commas; a comma without an item behind it stays',
    (min, max) => {
      const most = max === Number.POSITIVE_INFINITY ? '' : max - 1;
      const list = new RegExp(`^a+(?:,a+){${min - 1},${most}}`);
      const read = (c: Cursor): string | undefined => takeList(c, (item) => take(item, AS), COMMA, min, max)?.join();
      holds(
        texts.filter((text) => list.test(text)),
        read,
        (text) => [list.exec(text)?.[0], lengthOf(list, text)],
      );
      holds(
        texts.filter((text) => !list.test(text)),
        read,
        () => [undefined, 0],
      );
    },
  );

  it.each(bounds)('takeOptionalList: the same, or nothing, for %d to %d times', (min, max) => {
    const most = max === Number.POSITIVE_INFINITY ? '' : max - 1;
    const list = new RegExp(`^(?:a+(?:,a+){${min - 1},${most}})?`);
    holds(
      texts,
      (c) => takeOptionalList(c, (item) => take(item, AS), COMMA, min, max).join(),
      (text) => [list.exec(text)?.[0] ?? '', lengthOf(list, text)],
    );
  });

  it('trimmed: the stretch without white space at both ends', () => {
    const broken = lines.flatMap((text) =>
      Array.from({ length: text.length + 1 }, (_, start) => start)
        .filter(
          (start) => trimmed(text, start, text.length) !== text.slice(start).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
        )
        .map((start) => [text, start]),
    );
    expect(broken).toEqual([]);
  });

  it('follows and followsPastSpace: whether the next octet is in the set, or the one behind white space and folds', () => {
    const set = octetSet('61 d');
    holds(
      lines,
      (c) => follows(c, set),
      (text) => [/^[a\r]/.test(text), 0],
    );
    holds(
      lines,
      (c) => followsPastSpace(c, set),
      (text) => [/^[a\r]/.test(text.replace(/^(?:[ \t]|\r\n[ \t])*/, '')), 0],
    );
  });

  it('endOfLine: CR LF, and no white space behind it (RFC 3261 §7.3.1)', () => {
    holds(lines, endOfLine, (text) => [/^\r\n(?![ \t])/.test(text), 0]);
  });

  it('endOfValue: the end of the line, behind spaces or at once', () => {
    holds(
      lines,
      (c) => endOfValue(c, SPACES),
      (text) => [/^ *\r\n(?![ \t])/.test(text), /^\r\n(?![ \t])/.test(text) ? 0 : Math.max(0, lengthOf(/^ +/, text))],
    );
  });

  it('endOfValue: a lenience counts as used only if the value ends behind it', () => {
    const lenient = table({
      name: '1*SP',
      letters: ['20'],
      moves: ['2', '2'],
      lenient: 2,
      strict: 3,
      leniences: [['lenient-space']],
    });
    const noted = (text: string): readonly string[] => {
      const c = cursorAt(`${text}\r\n\0`, 0, false);
      c.leniences = ['earlier'];
      endOfValue(c, lenient);
      return c.leniences;
    };
    expect(noted(' a')).toEqual(['earlier']);
    expect(noted(' ')).toEqual(['earlier', 'lenient-space']);
  });

  it('skipNested: parentheses that match, with *a between them', () => {
    const end = (text: string): number => {
      let depth = 0;
      for (let at = 0; at < text.length; at += 1) {
        if (text.charAt(at) === '(') depth += 1;
        else if (text.charAt(at) === ')') depth -= 1;
        else if (text.charAt(at) !== 'a' || depth === 0) return -1;
        if (depth === 0) return at + 1;
        if (depth < 0) return -1;
      }
      return -1;
    };
    const broken = textsOver('()a,', 7).filter((text) => {
      const [isSkipped, pos] = run(text, (c) => skipNested(c, '(', ')', ANY_AS));
      return isSkipped !== end(text) >= 0 || (isSkipped && pos !== end(text));
    });
    expect(broken).toEqual([]);
  });

  it('word and exactWord: the word at the cursor, without and with case', () => {
    // "@", "[", "`" and "{" are the neighbours of the letters; "!" and "\x01" differ from "a" and "A" by one bit.
    const cased = textsOver('aAbB@[`{!', 4);
    holds(
      cased,
      (c) => word(c, 'ab'),
      (text) => [/^ab/i.test(text), /^ab/i.test(text) ? 2 : 0],
    );
    holds(
      cased,
      (c) => exactWord(c, 'aB'),
      (text) => [/^aB/.test(text), /^aB/.test(text) ? 2 : 0],
    );
    holds(
      cased,
      (c) => word(c, '[`{@'),
      (text) => [text.startsWith('[`{@'), text.startsWith('[`{@') ? 4 : 0],
    );
  });

  it('initial: the next octet with bit 5 set, which puts letters in lower case', () => {
    const octets = Array.from({ length: 256 }, (_, octet) => String.fromCharCode(octet));
    holds(octets, initial, (text) => [text.charCodeAt(0) | 0x20, 0]);
  });

  it('octetSet: the octets of its ranges and no others', () => {
    expect([...octetSet('9 20-2f ff').entries()].filter(([, is]) => is === 1).map(([octet]) => octet)).toEqual([
      9,
      ...Array.from({ length: 16 }, (_, i) => 0x20 + i),
      0xff,
    ]);
  });

  it('takeNumber: the number of the digits', () => {
    const digits = table({ name: '1*DIGIT', letters: ['30-39'], moves: ['2', '2'], lenient: 2, strict: 2 });
    holds(
      textsOver('019a', 5),
      (c) => takeNumber(c, digits),
      (text) => {
        const found = /^[0-9]+/.exec(text)?.[0];
        return [found === undefined ? undefined : Number(found), found?.length ?? 0];
      },
    );
  });
});
