import { describe, expect, it } from 'vitest';
import { hostile } from '../../scripts/bench/hostile.ts';
import { CountedText } from '../../scripts/fuzz/counted-text.ts';
import { userAgent } from '../../src/generated/headers/index.ts';
import { cursorAt } from '../../src/runtime/cursor.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';

/** The number of reads that each octet of a value may cost. */
const READS_PER_OCTET = 12;
const SMALL = 2_000;
const LARGE = 64_000;

function readsPerOctet(header: AnyDefinition, text: string): number {
  const counted = new CountedText(`${text}\r\n\0`);
  // The parsers use only the methods of a text that `CountedText` has.
  header.read(cursorAt(counted as unknown as string, 0, false));
  return counted.reads / text.length;
}

describe('parsing reads each octet a bounded number of times', () => {
  it.each(hostile)('$header.name: $name', ({ header, make }) => {
    const [small, large] = [readsPerOctet(header, make(SMALL)), readsPerOctet(header, make(LARGE))];
    expect(large).toBeLessThanOrEqual(READS_PER_OCTET);
    expect(large).toBeLessThanOrEqual(small * 1.1 + 0.1);
  });

  it('a megabyte of open parentheses is an error and no stack overflow', () => {
    const result = userAgent.safeParse('('.repeat(1_000_000), { strict: true });
    expect(result.ok).toBe(false);
  });
});
