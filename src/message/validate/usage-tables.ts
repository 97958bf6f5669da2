/**
 * Checks for headers that a message must have, and for those that it must not have: Tables 2 and 3 of RFC 3261 §20.
 *
 * Invariant: only RFC 3261's own rows apply. Later RFCs have rows that are mandatory only for messages that use their
 * extension (Recv-Info is `m` for INVITE in RFC 6086), and other messages need not obey them.
 */
import { definitions } from '../../generated/registry.ts';
import type { Usage } from '../../runtime/definition.ts';
import { valueOf } from '../rows/reading.ts';
import { rowName } from '../rows/row.ts';
import { CALL_ID, CSEQ, FROM, TO, VIA } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { type Fault, ignorable } from './fault.ts';

/** A message from the tables' point of view: its method, and the status of a response. */
interface Place {
  readonly method: string;
  readonly status: number | undefined;
}

const TABLED = ['ACK', 'BYE', 'CANCEL', 'INVITE', 'OPTIONS', 'REGISTER'];

/** The rows of RFC 3261's tables, by slot. */
const tables = new Map<number, readonly Usage[]>();
for (const [slot, { section, usage }] of definitions.entries()) {
  if (section?.startsWith('RFC 3261 ') === true && usage !== undefined) tables.set(slot, usage);
}

/** Headers whose absence `checkHeaders` reports, because no message can be processed without them. */
const CHECKED_BEFORE: readonly number[] = [VIA, FROM, TO, CALL_ID, CSEQ];
const owedSomewhere = [...tables].filter(
  ([slot, rows]) => !CHECKED_BEFORE.includes(slot) && rows.some(({ methods }) => Object.values(methods).includes('m')),
);

/** Headers that other RFCs require in every request of a method. */
const EXTENSION_REQUESTS = [
  ['SUBSCRIBE', 'Event', 'o', 'RFC 6665 §4.1.2.1'],
  ['NOTIFY', 'Event', 'o', 'RFC 6665 §4.1.3'],
  ['PRACK', 'RAck', undefined, 'RFC 3262 §7.2'],
] as const;

export function checkTables(state: State): readonly Fault[] {
  const place = placeOf(state);
  if (place === undefined) return [];
  return [...checkOwed(state, place), ...checkExtensionRequests(state, place), ...checkMisplaced(state, place)];
}

function placeOf({ start, block }: State): Place | undefined {
  if ('method' in start) return { method: start.method, status: undefined };
  const method = valueOf(block, CSEQ)?.method;
  return method !== undefined ? { method, status: start.status } : undefined;
}

/** "A mandatory response header field MUST be present in the response" (§20) */
function checkOwed({ block }: State, place: Place): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [slot, usages] of owedSomewhere) {
    const name = definitions[slot]?.name ?? '';
    if (!marksOf(usages, place, name).includes('m') || block.rows.some((row) => row.slot === slot)) continue;
    faults.push(ignorable(name, `${name} is absent: it is mandatory in ${describe(place)} (RFC 3261 §20)`));
  }
  return faults;
}

function checkExtensionRequests(state: State, { method, status }: Place): readonly Fault[] {
  if (status !== undefined) return [];
  return EXTENSION_REQUESTS.filter(
    ([owing, name, compact]) => method === owing && countRows(state, name, compact) === 0,
  ).map(([, name, , section]) => ignorable(name, `${name} is absent: every ${method} needs one (${section})`));
}

/** Returns the number of rows of a header, which the vocabulary may not know. */
export function countRows({ block }: State, name: string, compact?: string): number {
  const names = [name.toLowerCase(), compact];
  return block.rows.filter((row) => names.includes(rowName(row).toLowerCase())).length;
}

/** "a header field labeled "not applicable" ... the UAC MUST ignore the header field in the response" (§20) */
function checkMisplaced({ block }: State, place: Place): readonly Fault[] {
  if (!TABLED.includes(place.method)) return [];
  const faults: Fault[] = [];
  for (const slot of new Set(block.rows.map((row) => row.slot))) {
    const usages = tables.get(slot);
    const name = definitions[slot]?.name ?? '';
    if (usages === undefined || marksOf(usages, place, name).some((mark) => mark !== '-')) continue;
    faults.push(ignorable(name, `${name} stands in ${describe(place)}, where it must be ignored (RFC 3261 §20)`));
  }
  return faults;
}

/** Returns the marks of a header in the rows of the tables that apply to a message. */
function marksOf(usages: readonly Usage[], { method, status }: Place, name: string): readonly string[] {
  // "An ACK request for a 2xx response MUST contain only those Require and Proxy-Require values that were present in
  // the initial request" (§8.2.2.3): the tables' "-" applies to the ACK to any other response.
  if (method === 'ACK' && /^(proxy-)?require$/i.test(name)) return ['o'];
  // The 423 (Interval Too Brief) of a SUBSCRIBE or a PUBLISH needs Min-Expires as that of a REGISTER does (RFC 6665
  // §4.2.1.1, RFC 3903 §6). Other methods have no column. For each status they need the headers that BYE needs, for
  // which the tables have no particular rule.
  const isLikeRegister = status === 423 && (method === 'SUBSCRIBE' || method === 'PUBLISH');
  const column = isLikeRegister ? 'REGISTER' : TABLED.includes(method) ? method : 'BYE';
  return usages.filter(({ where }) => covers(where, status)).map(({ methods }) => methods[column] ?? '-');
}

/** Returns whether a `where` column applies to requests (no status), or to responses with a status. */
function covers(where: string, status: number | undefined): boolean {
  if (where === '' || /^c/.test(where)) return true;
  if (status === undefined) return where === 'R';
  if (where === 'r' || where === 'rc') return true;
  return where.split(',').some((part) => {
    const [low = '', high = low] = part.split('-');
    return status >= Number(low.replaceAll('x', '0')) && status <= Number(high.replaceAll('x', '9'));
  });
}

function describe({ method, status }: Place): string {
  return status === undefined ? `a request with the method ${method}` : `a ${status} response to ${method}`;
}
