import type { HeaderFault } from '../rows/reading.ts';

/** A header's fault in one line. */
export function describeReading(header: string, error: HeaderFault): string {
  const expected = error.expected.length === 0 ? '' : `: expected ${error.expected.join(' or ')}`;
  if (error.kind === 'duplicate') return `${header} stands there more than once`;
  return `${header} is malformed (${error.rule}) at octet ${error.offset}${expected}`;
}
