/** `skip`, `take`, `takeQuoted` and `takeNumber` have short cuts for common automata: they must stop where these do. */
import { describe, expect, it } from 'vitest';
import * as exported from '../../src/generated/tables.ts';
import { type Cursor, cursorAt } from '../../src/runtime/cursor.ts';
import { endOf, skip, take, trimmed } from '../../src/runtime/scan.ts';
import type { Table } from '../../src/runtime/table.ts';
import { takeNumber, takeQuoted } from '../../src/runtime/take.ts';
import { decodeQuoted } from '../../src/runtime/text.ts';
import { Random } from '../../src/testing/random.ts';

const TEXTS = 200;
const LONGEST = 6;
/** Pieces that begin, continue and end the matches of signs, tokens and numbers. */
const PIECES = [
  ' ',
  '\t',
  '\r\n ',
  '\r\n',
  ';',
  ',',
  '=',
  '/',
  ':',
  '<',
  '>',
  'a',
  'B7',
  '0',
  '42',
  '65536',
  '"',
  '\\',
  '.',
  '-',
  '_',
  '\xe9',
] as const;
const tables = Object.entries(exported).filter((entry): entry is [string, Table] => 'moves' in entry[1]);
const random = new Random(7);
const texts = Array.from({ length: TEXTS }, () =>
  Array.from({ length: random.between(0, LONGEST) }, () => random.pick(PIECES)).join(''),
);

/** Returns what a reader returns and where it stops, for each text in both modes. */
function results(read: (c: Cursor) => unknown): readonly unknown[] {
  return [true, false].flatMap((strict) =>
    texts.map((text) => {
      const c = cursorAt(`${text}\r\n\0`, 0, strict);
      const value = read(c);
      return [text, strict, value, c.pos, c.leniences];
    }),
  );
}

/** Returns a reader that follows the automaton alone. */
function plain(table: Table, value: (text: string) => unknown, absent: unknown): (c: Cursor) => unknown {
  return (c) => {
    const end = endOf(c, table);
    if (end < 0) return absent;
    c.pos = end;
    return value(trimmed(c.text, 0, end));
  };
}

describe('the short cuts of the runtime', () => {
  it.each(tables)('stop where the automaton of %s does', (_name, table) => {
    expect(results((c) => skip(c, table))).toEqual(results(plain(table, () => true, false)));
    expect(results((c) => take(c, table))).toEqual(results(plain(table, (text) => text, undefined)));
  });

  it.each(tables.filter(([, { bound }]) => bound !== undefined))('read the numbers of %s', (_name, table) => {
    expect(results((c) => takeNumber(c, table))).toEqual(results(plain(table, Number, undefined)));
  });

  it.each(tables.filter(([, { quoted }]) => quoted !== undefined))('read the quoted text of %s', (_name, table) => {
    expect(results((c) => takeQuoted(c, table))).toEqual(results(plain(table, decodeQuoted, undefined)));
  });

  it('are taken for signs, tokens, numbers, hosts and quoted strings', () => {
    expect([exported.SEMI.sign, exported.COMMA.sign, exported.LWS.sign]).toEqual([0x3b, 0x2c, 0x20]);
    expect(exported.TOKEN.run?.[0x61]).toBe(1);
    expect([exported.PORT.digits, exported.TTL.digits, exported.UP_TO_4294967295.digits]).toEqual([4, 2, 9]);
    expect([exported.HOST.isHost, exported.TOKEN.isHost]).toEqual([true, false]);
    expect([exported.QUOTED_STRING.quoted?.[0x61], exported.QUOTED_STRING.quoted?.[0x5c]]).toEqual([1, 0]);
  });
});
