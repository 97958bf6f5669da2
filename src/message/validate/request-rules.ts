/** Rules of RFC 3261 for requests, beyond those of its tables. */
import { isRfc3261Branch } from '../build/identifiers.ts';
import { topVia } from '../build/to-tag.ts';
import type { RequestLine } from '../parse/start-line.ts';
import { readRow, rowsOfSlot, valueOf } from '../rows/reading.ts';
import { CSEQ, FROM, VIA } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { type Fault, ignorable, listed } from './fault.ts';

/** Returns the faults because of which a request cannot be processed at all. */
export function checkEssentials({ block, start }: State<RequestLine>): readonly Fault[] {
  const faults: Fault[] = [];
  const method = valueOf(block, CSEQ)?.method;
  // "The method MUST match that of the request." (§8.1.1.5)
  if (method !== undefined && method !== start.method) {
    const text = `CSeq has the method ${method}, the request line ${start.method}: they must be the same (§8.1.1.5)`;
    faults.push({ status: 400, severity: 'reject', header: 'CSeq', text });
  }
  if (start.uri.kind === 'sip' && start.uri.headers.length > 0) {
    const text = 'the Request-URI has headers, which are not allowed there (§19.1.1, Table 1)';
    faults.push({ status: 400, severity: 'reject', rule: 'Request-URI', text });
  }
  return faults;
}

/** Returns the faults for which RFC 3261 does not require that the request be refused. */
export function checkRequestRules(state: State<RequestLine>): readonly Fault[] {
  const { block, start } = state;
  const faults: Fault[] = [];
  const from = valueOf(block, FROM);
  if (from !== undefined && from.params.tag === undefined) {
    faults.push(ignorable('From', 'From has no tag: every request needs one (§8.1.1.3)'));
  }
  const top = topVia(block);
  if (top !== undefined && !isRfc3261Branch(top.params.branch)) {
    faults.push(ignorable('Via', "the topmost Via's branch does not begin with z9hG4bK and go on (§8.1.1.7)"));
  }
  // "The "userinfo" and "@" components of the SIP URI MUST NOT be present." (§10.2)
  if (start.method === 'REGISTER' && start.uri.kind === 'sip' && start.uri.user !== undefined) {
    const text = `the Request-URI of a REGISTER has the user '${start.uri.user}': it names a domain only (§10.2)`;
    faults.push({ ...ignorable(undefined, text), rule: 'Request-URI' });
  }
  return [...faults, ...checkCancel(state)];
}

/** "A CANCEL constructed by a client MUST have only a single Via header field value" (§9.1) */
function checkCancel({ block, context, start }: State<RequestLine>): readonly Fault[] {
  const definition = context.vocabulary.definitions[VIA];
  if (start.method !== 'CANCEL' || definition === undefined) return [];
  const rows = rowsOfSlot(block, VIA);
  const values = rows.flatMap((row) => (readRow(row, definition) ? listed(row.value) : [row]));
  if (values.length < 2) return [];
  return [ignorable('Via', `Via has ${values.length} values: a CANCEL has only one (§9.1)`)];
}
