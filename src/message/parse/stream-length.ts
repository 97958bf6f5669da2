/** The length of a body in a stream, from the header block before it. */
import type { Block } from '../rows/block.ts';
import { readRow } from '../rows/reading.ts';
import { CONTENT_LENGTH } from '../rows/slots.ts';

/**
 * Returns the value of Content-Length, or the reason why it is not known: it is missing, it cannot be read, or its rows
 * disagree. "The Content-Length header field MUST be used with stream oriented transports." (RFC 3261 §18.3)
 */
export function lengthOfBody({ vocabulary, rows }: Block): number | 'no Content-Length' | 'bad Content-Length' {
  const definition = vocabulary.definitions[CONTENT_LENGTH];
  let length: unknown;
  for (const row of rows) {
    if (row.slot !== CONTENT_LENGTH || definition === undefined) continue;
    if (!readRow(row, definition) || (length !== undefined && row.value !== length)) return 'bad Content-Length';
    length = row.value;
  }
  return typeof length === 'number' ? length : 'no Content-Length';
}
