/** Builds ACK and CANCEL, whose rows are copied from another request. */
import { SippetError } from '../../runtime/errors.ts';
import { toUri } from '../../uri/uri.ts';
import { nextHopOf } from '../next-hop.ts';
import type { RequestLine, StatusLine } from '../parse/start-line.ts';
import { printedRow } from '../rows/printed-row.ts';
import { typedValue, valueOf } from '../rows/reading.ts';
import type { Row } from '../rows/row.ts';
import { CALL_ID, CONTACT, CSEQ, FROM, MAX_FORWARDS, RECORD_ROUTE, ROUTE, TO, VIA } from '../rows/slots.ts';
import type { AnyDefinition } from '../rows/vocabulary.ts';
import type { State } from '../state.ts';
import { NOTHING } from '../stretch.ts';
import { assemble, requestLine } from './build.ts';
import { createBranch } from './identifiers.ts';
import { field, topVia } from './to-tag.ts';

/**
 * Returns the CANCEL of a request. "The Request-URI, Call-ID, To, the numeric part of CSeq, and From header fields in
 * the CANCEL request MUST be identical to those in the request being cancelled, including tags. A CANCEL constructed by
 * a client MUST have only a single Via header field value matching the top Via value in the request being cancelled.
 * ... If the request being cancelled contains a Route header field, the CANCEL request MUST include that Route header
 * field's values." (§9.1)
 */
export function cancelOf(request: State<RequestLine>): State<RequestLine> {
  const line = requestLine(request.context, 'CANCEL', request.start.uri);
  const rows = [topViaRow(request), ...copy(request, ROUTE, FROM, TO, CALL_ID), ...sharedRows(request, 'CANCEL')];
  return assemble(request.context, line, rows, NOTHING);
}

/**
 * Returns the ACK to a final response. The ACK to 300 to 699 is part of the transaction (§17.1.1.3); the ACK to a 2xx
 * is outside of it (§13.2.2.4).
 */
export function ackOf(request: State<RequestLine>, response: State<StatusLine>): State<RequestLine> {
  const { status } = response.start;
  if (request.start.method !== 'INVITE' || status < 200)
    throw new SippetError('no-ack', 'an ACK is for a final response to INVITE');
  if (status < 300) return ackOfSuccess(request, response);
  // "The ACK MUST contain a single Via header field, and this MUST be equal to the top Via header field of the original
  // request. ... The To header field in the ACK MUST equal the To header field in the response being acknowledged"
  const rows = [
    topViaRow(request),
    ...copy(request, ROUTE, FROM),
    ...copy(response, TO),
    ...copy(request, CALL_ID),
    ...sharedRows(request, 'ACK'),
  ];
  return assemble(request.context, requestLine(request.context, 'ACK', request.start.uri), rows, NOTHING);
}

/**
 * "the ACK ... MUST contain the same credentials as the INVITE", §13.2.2.4. For the INVITE that begins a dialog, route
 * set and remote target follow §12.1.2 and §12.2.1.1: "the Record-Route header field values ... in reverse order", "the
 * URI ... from the Contact header field". A re-INVITE has the dialog's route set in its own Route already, and its 2xx
 * changes nothing but the remote target: "Requests within a dialog MAY contain Record-Route and Contact header fields.
 * However, these requests do not cause the dialog's route set to be modified" (§12.2).
 */
function ackOfSuccess(request: State<RequestLine>, response: State<StatusLine>): State<RequestLine> {
  const { context } = request;
  const [peer] = valuesOf(response, CONTACT);
  const contact = toUri(field(peer, 'uri'));
  // The URI is printed in the mode in which it was read.
  const remote = contact === undefined ? { uri: request.start.uri, mode: request } : { uri: contact, mode: response };
  const path = isWithinDialog(request)
    ? { values: valuesOf(request, ROUTE), rows: copy(request, ROUTE), mode: request }
    : { values: valuesOf(response, RECORD_ROUTE).toReversed(), rows: undefined, mode: response };
  const first = toUri(field(path.values[0], 'uri'));
  // If the first hop is a strict router, its URI becomes the Request-URI and the remote target goes to the end of the
  // Route (§12.2.1.1).
  const strict = first?.kind === 'sip' && first.params.lr !== true ? { uri: first, mode: path.mode } : undefined;
  const hops = strict === undefined ? path.values : [...path.values.slice(1), { uri: remote.uri }];
  const printed = hops.length === 0 ? [] : [print(path.mode, ROUTE, hops)];
  const target = strict ?? remote;
  const rows = [
    ...freshVia(request),
    ...(strict === undefined ? (path.rows ?? printed) : printed),
    ...copy(request, FROM),
    ...copy(response, TO),
    ...copy(request, CALL_ID),
    ...sharedRows(request, 'ACK'),
    ...request.block.rows.filter((row) => isCredentials(context.vocabulary.definitions[row.slot])),
  ];
  const ack = assemble(context, requestLine(target.mode.context, 'ACK', target.uri), rows, NOTHING);
  // An ACK that was rewritten for a strict router goes to that router, whichever Route follows.
  return strict === undefined ? ack : { ...ack, target: nextHopOf(strict.uri) };
}

function isWithinDialog(request: State<RequestLine>): boolean {
  return valueOf(request.block, TO)?.params.tag !== undefined;
}

/** Returns the top Via with a new branch, or nothing if the request has no Via, because sending adds one. */
function freshVia(request: State<RequestLine>): readonly Row[] {
  const top = topVia(request.block);
  return top === undefined ? [] : [print(request, VIA, [{ ...top, params: { branch: createBranch() } }])];
}

function isCredentials(definition: AnyDefinition | undefined): boolean {
  return definition?.name === 'Authorization' || definition?.name === 'Proxy-Authorization';
}

function copy(state: State, ...slots: readonly number[]): readonly Row[] {
  return slots.flatMap((slot) => state.block.rows.filter((row) => row.slot === slot));
}

function valuesOf(state: State, slot: number): readonly unknown[] {
  const value = typedValue(state.block, slot);
  return Array.isArray(value) ? value : [];
}

function topViaRow(request: State): Row {
  return print(request, VIA, [topVia(request.block)]);
}

/** Returns the rows for CSeq and Max-Forwards. */
function sharedRows(request: State, method: string): readonly Row[] {
  const sequence = valueOf(request.block, CSEQ)?.sequence;
  return [print(request, CSEQ, { sequence, method }), print(request, MAX_FORWARDS, 70)];
}

function print(state: State, slot: number, value: unknown): Row {
  const { context } = state;
  const definition = context.vocabulary.definitions[slot];
  if (definition === undefined) throw new SippetError('unknown-header', `no header has the slot ${slot}`);
  return printedRow(context, slot, definition, value);
}
