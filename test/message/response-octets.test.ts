/**
 * The octets of responses, compared with those that a few regular expressions copy from the request: over the RFCs'
 * messages, with LF line ends, with folds, and with random changes.
 */
import { Message, type Request } from 'sippet';
import { describe, expect, test } from 'vitest';
import { mutate } from '../../src/testing/mutate.ts';
import { Random } from '../../src/testing/random.ts';
import { flows, octets, vectors } from '../vectors/files.ts';

const FILES = [
  ...vectors('rfc4475').map(({ file }) => `rfc4475/${file}`),
  ...vectors('rfc5118').map(({ file }) => `rfc5118/${file}`),
  ...[...flows('rfc3665'), ...flows('rfc3261')].map(({ file }) => file),
];
const TEXTS = FILES.map((file) => octets(file).toString('latin1'));
const COPIED = /^(v|via|f|from|t|to|i|call-id|cseq)[ \t]*:/i;
const IS_TO = /^(t|to)[ \t]*:/i;
/** An octet of a line end that stands alone. */
const BARE = /\r(?!\n)|(?<!\r)\n/;

function requestOf(text: string): Request | undefined {
  const result = Message.safeParse(Buffer.from(text, 'latin1'));
  return result.ok && result.value.isRequest() ? result.value : undefined;
}

/** Returns the rows of a header block with CRLF line ends, folds included. */
function rowsOf(text: string): readonly string[] {
  const [head = ''] = text.replace(/^(\r\n)+/, '').split('\r\n\r\n');
  return head.split(/\r\n(?![ \t])/).slice(1);
}

function expected(text: string, isTagged: boolean): string {
  const rows = rowsOf(text)
    .filter((row) => COPIED.test(row))
    .map((row) => (IS_TO.test(row) && isTagged ? withTag(row) : row));
  return ['SIP/2.0 486 Busy Here', ...rows, 'Content-Length: 0', '', ''].join('\r\n');
}

/** Returns a To with a tag behind its last visible octet. */
function withTag(row: string): string {
  const value = row.slice(row.indexOf(':') + 1);
  return `To: ${value.replace(/^[ \t]*(\r\n[ \t]+)?/, '').replace(/([ \t]|\r\n)+$/, '')};tag=t`;
}

/** Compares the response to a text that can be parsed, and returns whether it was a request. */
function compare(text: string, line: (rows: string) => string = (rows) => rows): boolean {
  const request = requestOf(line(text));
  if (request === undefined) return false;
  const { to } = request.headers;
  const answer = Buffer.from(request.toResponse(486, { toTag: 't' }).toBytes()).toString('latin1');
  expect(answer).toBe(expected(text, to !== undefined && to.params.tag === undefined));
  return true;
}

describe('a response', () => {
  test('has the rows of the request octet for octet', () => {
    const compared = TEXTS.filter((text) => !BARE.test(text.split('\r\n\r\n')[0] ?? '') && compare(text));
    expect(compared.length).toBeGreaterThan(60);
  });

  test('has CRLF for the LF of the request, and its rows otherwise octet for octet', () => {
    const toLf = (text: string) => {
      const end = text.indexOf('\r\n\r\n') + 4;
      return text.slice(0, end).replaceAll('\r\n', '\n') + text.slice(end);
    };
    const compared = TEXTS.filter((text) => !BARE.test(text.split('\r\n\r\n')[0] ?? '') && compare(text, toLf));
    expect(compared.length).toBeGreaterThan(60);
  });

  test('has the rows of a request that was changed at random', () => {
    const random = new Random(20_261_201);
    let compared = 0;
    for (const text of TEXTS) {
      for (let mutant = 0; mutant < 40; mutant += 1) {
        const rows = rowsOf(text);
        const at = random.below(rows.length);
        const changed = rows.map((row, each) =>
          each === at ? mutate(row, random, rows[random.below(rows.length)] ?? '') : row,
        );
        if (changed.some((row) => BARE.test(row) || row.includes('\r\n\r\n'))) continue;
        const start = text.replace(/^(\r\n)+/, '').split('\r\n', 1)[0] ?? '';
        if (compare([start, ...changed, '', ''].join('\r\n'))) compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
