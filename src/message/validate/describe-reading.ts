import type { HeaderFault } from '../rows/reading.ts';

/** Returns one line that describes a header's fault. */
export function describeReading(header: string, error: HeaderFault): string {
  const expected = error.expected.length === 0 ? '' : `: expected ${error.expected.join(' or ')}`;
  if (error.kind === 'duplicate') return `${header} stands there more than once`;
  return `${header} is malformed (${error.rule}) at octet ${error.offset}${expected}`;
}
