import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureEffect, failureEffects } from '../../src/dialog/index.ts';

/** The rows of RFC 5057's Table 1, as they are printed there. */
const TABLE_1 = readFileSync(new URL('./rfc5057-table-1.txt', import.meta.url), 'utf8');
const COLUMNS = ['transaction', 'usage', 'dialog'] as const;

function codesOf(cell: string): readonly number[] {
  return [...cell.matchAll(/(\d{3})(?:-(\d{3}))?/g)].flatMap(([, from, to = from]) => {
    const first = Number(from);
    return Array.from({ length: Number(to) - first + 1 }, (_, i) => first + i);
  });
}

describe('the effects of failures', () => {
  it('are those of Table 1 of RFC 5057, code by code', () => {
    const printed = TABLE_1.split('\n').flatMap((line) => {
      const cells = line.split('|').slice(1, 4);
      return cells.flatMap((cell, at) => codesOf(cell).map((code) => [code, COLUMNS[at]] as const));
    });
    expect(printed.length).toBe(50);
    expect([...failureEffects].toSorted(([one], [other]) => one - other)).toEqual(
      printed.toSorted(([one], [other]) => one - other),
    );
  });

  it('of unknown codes are those of their class: the transaction', () => {
    expect([499, 599, 699, 302].map((status) => failureEffect('INVITE', status))).toEqual(Array(4).fill('transaction'));
  });

  it('of a timeout and a 408 are the same, and end the usage of the request', () => {
    for (const outcome of [408, 'timeout', 'transport error'] as const) {
      expect(failureEffect('UPDATE', outcome)).toBe('usage');
      expect(failureEffect('OPTIONS', outcome)).toBe('transaction');
    }
  });

  it('of a method that the usage can do without are those on the transaction', () => {
    expect(['INVITE', 'INFO', 'UPDATE', 'REFER'].map((method) => failureEffect(method, 405))).toEqual([
      'usage',
      'transaction',
      'transaction',
      'transaction',
    ]);
    expect(['CANCEL', 'OPTIONS', 'NOTIFY'].map((method) => failureEffect(method, 481))).toEqual([
      'transaction',
      'transaction',
      'usage',
    ]);
    expect([failureEffect('INVITE', 489), failureEffect('NOTIFY', 489)]).toEqual(['transaction', 'usage']);
    expect(failureEffect('OPTIONS', 404)).toBe('dialog');
  });
});
