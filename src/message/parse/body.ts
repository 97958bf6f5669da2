import { locateFault } from '../../runtime/locate-fault.ts';
import type { Block } from '../rows/block.ts';
import { readRow } from '../rows/reading.ts';
import { CONTENT_LENGTH } from '../rows/slots.ts';
import type { Source } from '../rows/source.ts';
import { fault, type MessageFault } from './fault.ts';

/**
 * Returns the end of the body that begins at `start` of `total` octets, as an offset in the source, or the reason why
 * it cannot be found. "If there are additional bytes in the transport packet beyond the end of the body, they MUST be
 * discarded. If the transport packet ends before the end of the message body, this is considered an error. ... If the
 * Content-Length header field is not present, the message body is assumed to end at the end of the transport packet."
 * (RFC 3261 §18.3)
 */
export function endOfBody(block: Block, source: Source, start: number, total: number): number | MessageFault {
  const definition = block.vocabulary.definitions[CONTENT_LENGTH];
  let length: unknown;
  for (const row of block.rows) {
    if (row.slot !== CONTENT_LENGTH || definition === undefined) continue;
    if (!readRow(row, definition)) return locateFault(definition, source.tracing(row.valueStart), row.valueEnd);
    if (length !== undefined && row.value !== length) {
      return {
        ...fault('Content-Length', row.valueStart, [String(length)], definition.section),
        header: definition.name,
      };
    }
    length = row.value;
    if (typeof length === 'number' && start + length > total) {
      const expected = [`at most ${total - start}, the octets that came`];
      return { ...fault('Content-Length', row.valueStart, expected, 'RFC 3261 §18.3'), header: definition.name };
    }
  }
  return typeof length === 'number' ? start + length : total;
}
