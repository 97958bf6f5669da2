/**
 * What is wrong with a message that lives.
 *
 * Invariant: `reject` is what every element must refuse (a request with the status, a response by discarding it); all else
 * is `ignorable`: "malformed header fields that are not necessary for processing" (RFC 3261 §8.2, §16.3).
 */
import { isRfc3261Branch } from '../identifiers.ts';
import { readRow, readRows, rowsOfSlot, typedValue } from '../reading.ts';
import { CALL_ID, CONTACT, CONTENT_LENGTH, CSEQ, FROM, MAX_FORWARDS, TO, VIA } from '../slots.ts';
import type { RequestLine } from '../start-line.ts';
import type { State } from '../state.ts';
import { field, topVia } from '../to-tag.ts';
import { type Abilities, checkAbilities } from './abilities.ts';
import { describeReading } from './describe-reading.ts';

export interface Fault {
  /** What a request is answered with; `undefined` for a response, which is discarded, and where nothing is refused. */
  readonly status?: number | undefined;
  readonly severity: 'reject' | 'ignorable';
  readonly header?: string | undefined;
  /** Which of the header's rows, from 0. */
  readonly row?: number | undefined;
  readonly rule?: string | undefined;
  readonly offset?: number | undefined;
  readonly text: string;
  /** With 420: the option tags, for the response's Unsupported. */
  readonly unsupported?: readonly string[] | undefined;
}

export type ValidateOptions = Abilities;

export function validateState(state: State, options: ValidateOptions): readonly Fault[] {
  const { start } = state;
  const faults = [...checkVersion(state), ...checkHeaders(state)];
  if (!('method' in start)) return faults.map((each) => ({ ...each, status: undefined }));
  const request: State<RequestLine> = { ...state, start };
  return [...faults, ...checkRequest(request), ...checkAbilities(request, options)];
}

/**
 * §21.5.6: "The server does not support ... the SIP protocol version". §7.1: "SIP treats the version number as a
 * literal string", so `SIP/02.00` is another version than `SIP/2.0`; "The SIP-Version string is case-insensitive".
 */
export function checkVersion({ start }: State): readonly Fault[] {
  if (/^sip\/2\.0$/i.test(start.version)) return [];
  return [{ status: 505, severity: 'reject', rule: 'SIP-Version', text: `${start.version} is not SIP/2.0` }];
}

/** "To, From, CSeq, Call-ID, Max-Forwards, and Via ... are mandatory in all SIP requests" (§8.1.1) */
const NEEDED = [TO, FROM, CALL_ID, CSEQ];

function checkHeaders(state: State): readonly Fault[] {
  const { block, context } = state;
  const faults: Fault[] = [];
  for (const [slot, definition] of context.vocabulary.definitions.entries()) {
    const isNeeded = NEEDED.includes(slot);
    const rows = rowsOfSlot(block, slot);
    if (rows.length === 0 && !isNeeded && slot !== VIA) continue;
    const reading = readRows(definition, rows);
    const { name: header } = definition;
    if (reading.state === 'absent') {
      faults.push({ status: 400, severity: 'reject', header, text: `${header} is absent` });
    } else if (reading.state === 'malformed') {
      const { error } = reading;
      const refused = isNeeded || slot === CONTENT_LENGTH || (slot === VIA && !isTopReadable(state));
      const { row, rule, offset } = error;
      faults.push({ ...severity(refused), header, row, rule, offset, text: describeReading(header, error) });
    }
  }
  return [...faults, ...checkLength(state), ...checkParameters(state)];
}

function severity(refused: boolean): Pick<Fault, 'status' | 'severity'> {
  return refused ? { status: 400, severity: 'reject' } : { severity: 'ignorable' };
}

/** A proxy needs its topmost Via, though a lower one is broken. */
function isTopReadable({ block, context }: State): boolean {
  const definition = context.vocabulary.definitions[VIA];
  const top = block.rows.find((row) => row.slot === VIA);
  return top !== undefined && definition !== undefined && readRow(top, definition);
}

function checkLength(state: State): readonly Fault[] {
  const length = typedValue(state.block, CONTENT_LENGTH);
  if (length === undefined || length === state.body.length) return [];
  const text = `Content-Length is ${String(length)}, the body has ${state.body.length} octets`;
  return [{ status: 400, severity: 'reject', header: 'Content-Length', text }];
}

/** A parameter that its own rule does not derive is an extension parameter by the grammar; its name is told. */
function checkParameters({ block, context }: State): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [slot, definition] of context.vocabulary.definitions.entries()) {
    for (const [row, each] of rowsOfSlot(block, slot).entries()) {
      if (!readRow(each, definition)) continue;
      const values: readonly unknown[] = Array.isArray(each.value) ? each.value : [each.value];
      for (const name of values.flatMap((value) => misfits(field(value, 'params')))) {
        const text = `${definition.name} has a parameter ${name} outside its rule`;
        faults.push({ severity: 'ignorable', header: definition.name, row, text });
      }
    }
  }
  return faults;
}

/** Names in `others` that a typed field has. `lr` with a value is typed, too. */
function misfits(params: unknown): readonly string[] {
  const others = field(params, 'others');
  if (typeof params !== 'object' || params === null || !Array.isArray(others)) return [];
  const typed = Object.keys(params).map((key) => key.toLowerCase());
  return others
    .map((other: unknown) => (Array.isArray(other) ? String(other[0]) : ''))
    .filter((name) => name !== 'others' && typed.includes(name.toLowerCase().replaceAll('-', '')));
}

function checkRequest(state: State<RequestLine>): readonly Fault[] {
  const { block, start } = state;
  const faults: Fault[] = [];
  const method = field(typedValue(block, CSEQ), 'method');
  // §8.1.1.5: "The method MUST match that of the request."
  if (method !== undefined && method !== start.method) {
    faults.push({
      status: 400,
      severity: 'reject',
      header: 'CSeq',
      text: `CSeq has ${String(method)}, the request ${start.method}`,
    });
  }
  // §19.1.1, table 1: headers are not allowed in a Request-URI
  if (start.uri.kind === 'sip' && start.uri.headers.length > 0) {
    faults.push({
      status: 400,
      severity: 'reject',
      rule: 'Request-URI',
      text: 'the Request-URI has headers (§19.1.1)',
    });
  }
  return [...faults, ...checkOwed(state)];
}

/** What RFC 3261 asks for and RFC 2543 did not. */
function checkOwed({ block, start }: State<RequestLine>): readonly Fault[] {
  const owed: Fault[] = [];
  const say = (header: string, text: string) => owed.push({ severity: 'ignorable', header, text });
  const has = (slot: number) => block.rows.some((row) => row.slot === slot);
  if (!has(MAX_FORWARDS)) say('Max-Forwards', 'Max-Forwards is absent (§8.1.1.6)');
  const from = typedValue(block, FROM);
  if (from !== undefined && field(field(from, 'params'), 'tag') === undefined)
    say('From', 'From has no tag (§8.1.1.3)');
  const top = topVia(block);
  if (top !== undefined && !isRfc3261Branch(field(field(top, 'params'), 'branch'))) {
    say('Via', 'the branch does not begin with z9hG4bK and go on (§8.1.1.7)');
  }
  if (start.method === 'INVITE' && !has(CONTACT)) say('Contact', 'INVITE has no Contact (§8.1.1.8)');
  return owed;
}
