/** The length of a body in a stream, from the header block before it. */
import { octetsToText } from '../../runtime/octets.ts';
import { readRow } from '../rows/reading.ts';
import { CONTENT_LENGTH } from '../rows/slots.ts';
import { Source } from '../rows/source.ts';
import type { Context } from '../state.ts';
import { frameRows } from './framing.ts';
import { convertLineEnds, endsInLf } from './line-ends.ts';

/**
 * Returns the value of Content-Length in a header block that ends with its empty line, or `undefined` if it cannot be
 * read or its rows disagree. "The Content-Length header field MUST be used with stream oriented transports." (RFC 3261
 * §18.3)
 */
export function lengthOfBody(block: Uint8Array, context: Context): number | 'no Content-Length' | 'bad Content-Length' {
  const octets = octetsToText(block);
  const converted = !context.strict && endsInLf(octets, 0);
  const source = converted ? convertLineEnds(octets, 0) : new Source(`${octets}\0`, context.strict);
  const { text } = source;
  const first = text.indexOf('\r\n') + 2;
  const empty = text.indexOf('\r\n\r\n');
  const { rows } = frameRows(source, first, empty + 2, context.vocabulary, context.limits.rows);
  const definition = context.vocabulary.definitions[CONTENT_LENGTH];
  let length: unknown;
  for (const row of rows) {
    if (row.slot !== CONTENT_LENGTH || definition === undefined) continue;
    if (!readRow(row, definition) || (length !== undefined && row.value !== length)) return 'bad Content-Length';
    length = row.value;
  }
  return typeof length === 'number' ? length : 'no Content-Length';
}
