/** Cursors share the array of octets that they scan, so one must not read what belongs to another. */
import { describe, expect, it } from 'vitest';
import { Message } from '../../src/index.ts';
import { cursorAt, octetsOf } from '../../src/runtime/cursor.ts';
import { makeDefinition } from '../../src/runtime/define-header.ts';
import { take } from '../../src/runtime/scan.ts';
import { table } from '../../src/runtime/table.ts';

const WORD = table({ name: 'word', letters: ['61-7a'], moves: ['2', '2'], lenient: 2, strict: 2 });

function message(host: string, nested = 'a'): string {
  const rows = [`Via: SIP/2.0/UDP ${host};branch=z9hG4bK${host}`, `To: <sip:${host}>`, `X-Nested: ${nested} end`];
  return `OPTIONS sip:${host} SIP/2.0\r\n${rows.join('\r\n')}\r\n\r\n`;
}

describe('cursors that take turns', () => {
  it('read each its own text', () => {
    const [one, other] = [cursorAt('abc\r\n\0', 0, false), cursorAt('xy\r\n\0', 0, false)];
    one.pos = 1;
    expect(take(other, WORD)).toBe('xy');
    expect(take(one, WORD)).toBe('bc');
    expect(one.pos).toBe(3);
    expect(take(other, WORD)).toBeUndefined();
  });

  it('read texts longer than the array that they share', () => {
    const long = cursorAt(`${'a'.repeat(200_000)}\r\n\0`, 0, false);
    const short = cursorAt('b\r\n\0', 0, false);
    expect(take(long, WORD)).toHaveLength(200_000);
    expect(take(short, WORD)).toBe('b');
    long.pos = 199_999;
    expect(take(long, WORD)).toBe('a');
    expect(octetsOf(short)[0]).toBe(0x62);
  });
});

it('headers of two messages can be read in turns', () => {
  const [one, other] = [Message.parse(message('one.example')), Message.parse(message('other.example.com'))];
  expect(one.headers.via?.[0]?.host).toBe('one.example');
  expect(other.headers.via?.[0]?.host).toBe('other.example.com');
  expect(one.headers.to?.uri).toMatchObject({ host: 'one.example' });
  expect(other.headers.to?.uri).toMatchObject({ host: 'other.example.com' });
});

it('the parser of an extension header may parse other messages while it reads', () => {
  const nested = makeDefinition({
    name: 'X-Nested',
    cardinality: 'one',
    read: (c) => {
      const first = take(c, WORD);
      const inner = Message.parse(message(`${first}.example`)).headers.via?.[0]?.host;
      c.pos += 1;
      const last = take(c, WORD);
      return first === undefined || last === undefined ? undefined : { first, inner, last };
    },
    format: ({ first, last }) => `${first} ${last}`,
  });
  const { headers } = Message.withHeaders(nested).parse(message('outer.example', 'word'));
  expect(headers.xNested).toEqual({ first: 'word', inner: 'word.example', last: 'end' });
  expect(headers.via?.[0]?.host).toBe('outer.example');
});
