/** Checks the version, and headers that are absent or malformed. */
import { readRow, readRows, rowsOfSlot, valueOf } from '../rows/reading.ts';
import { CALL_ID, CONTENT_LENGTH, CSEQ, FROM, TO, VIA } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { describeReading } from './describe-reading.ts';
import type { Fault } from './fault.ts';

/**
 * Checks the version. "The server does not support ... the SIP protocol version" (§21.5.6). "SIP treats the version
 * number as a literal string", so `SIP/02.00` is not `SIP/2.0`; "The SIP-Version string is case-insensitive" (§7.1).
 */
export function checkVersion({ start }: State): readonly Fault[] {
  if (start.version === 'SIP/2.0' || start.version.toUpperCase() === 'SIP/2.0') return [];
  return [{ status: 505, severity: 'reject', rule: 'SIP-Version', text: `${start.version} is not SIP/2.0` }];
}

/** "To, From, CSeq, Call-ID, Max-Forwards, and Via ... are mandatory in all SIP requests" (§8.1.1) */
const NEEDED = [TO, FROM, CALL_ID, CSEQ];

export function checkHeaders(state: State): readonly Fault[] {
  const { block, context } = state;
  const faults: Fault[] = [];
  for (const [slot, definition] of context.vocabulary.definitions.entries()) {
    const isNeeded = NEEDED.includes(slot);
    const rows = rowsOfSlot(block, slot);
    if (rows.length === 0 && !isNeeded && slot !== VIA) continue;
    const reading = readRows(definition, rows);
    const { name: header } = definition;
    if (reading.state === 'absent') {
      faults.push({
        status: 400,
        severity: 'reject',
        header,
        text: `${header} is absent: every message has one (§8.1.1)`,
      });
    } else if (reading.state === 'malformed') {
      const { error } = reading;
      const refused = isNeeded || slot === CONTENT_LENGTH || (slot === VIA && !isTopReadable(state));
      const { row, rule, offset } = error;
      faults.push({ ...severity(refused), header, row, rule, offset, text: describeReading(header, error) });
    }
  }
  return [...faults, ...checkLength(state)];
}

function severity(refused: boolean): Pick<Fault, 'status' | 'severity'> {
  return refused ? { status: 400, severity: 'reject' } : { severity: 'ignorable' };
}

/** Returns whether the topmost Via can be read. A proxy needs only that one, even if a lower one is malformed. */
function isTopReadable({ block, context }: State): boolean {
  const definition = context.vocabulary.definitions[VIA];
  const top = block.rows.find((row) => row.slot === VIA);
  return top !== undefined && definition !== undefined && readRow(top, definition);
}

function checkLength(state: State): readonly Fault[] {
  const length = valueOf(state.block, CONTENT_LENGTH);
  if (length === undefined || length === state.body.length) return [];
  const text = `Content-Length is ${length}, the body has ${state.body.length} octets`;
  return [{ status: 400, severity: 'reject', header: 'Content-Length', text }];
}
