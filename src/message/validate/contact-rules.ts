/** Rules for the values of Contact (RFC 3261 §8.1.1.8, §10.3) and Refer-To (RFC 3515). */

import type { Uri } from '../../generated/rules/uri.ts';
import type { RequestLine } from '../parse/start-line.ts';
import { readRow, rowsOfSlot, typedValue, valueOf } from '../rows/reading.ts';
import { CONTACT, ROUTE } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { type Fault, ignorable } from './fault.ts';
import { countRows } from './usage-tables.ts';

type Role = 'uas' | 'proxy' | undefined;

/** Methods whose requests can create a dialog: RFC 3261 §8.1.1.8, RFC 6665 §4.1.2.4, RFC 3515 §2.4.1. */
const DIALOG_MAKERS = ['INVITE', 'SUBSCRIBE', 'REFER'];

export function checkContactRules(state: State<RequestLine>, role: Role): readonly Fault[] {
  return [
    ...checkReferTo(state, role),
    ...checkAsterisk(state, role),
    ...checkSingleContact(state),
    ...checkSecureContact(state),
  ];
}

/**
 * Returns a fault that the recipient answers with 400. A proxy, which is not the recipient, may forward the request
 * (§16.3).
 */
function badRequest(role: Role, header: string, text: string): Fault {
  return role === 'proxy' ? ignorable(header, text) : { status: 400, severity: 'reject', header, text };
}

/**
 * "An agent responding to a REFER method MUST return a 400 (Bad Request) if the request contained zero or more than one
 * Refer-To header field values." (RFC 3515 §2.4.2)
 */
function checkReferTo(state: State<RequestLine>, role: Role): readonly Fault[] {
  if (state.start.method !== 'REFER') return [];
  const count = countRows(state, 'Refer-To', 'r');
  if (count === 1) return [];
  const found = count === 0 ? 'Refer-To is absent' : `Refer-To stands there ${count} times`;
  return [badRequest(role, 'Refer-To', `${found}: a REFER has exactly one (RFC 3515 §2.4.2)`)];
}

/**
 * "If the request has additional Contact fields or an expiration time other than zero, the request is invalid, and the
 * server MUST return a 400 (Invalid Request)" (§10.3 step 6); the "*" "MUST NOT be used unless the Expires header field
 * is present with a value of "0"" (§10.2.2).
 */
function checkAsterisk({ block, context, start }: State<RequestLine>, role: Role): readonly Fault[] {
  if (start.method !== 'REGISTER') return [];
  const definition = context.vocabulary.definitions[CONTACT];
  const rows = rowsOfSlot(block, CONTACT);
  if (definition === undefined || !rows.some((row) => readRow(row, definition) && row.value === '*')) return [];
  const faults: Fault[] = [];
  if (rows.length > 1) {
    const text = `Contact has '*' and ${rows.length - 1} more: '*' stands alone (§10.3)`;
    faults.push(badRequest(role, 'Contact', text));
  }
  const expires = typedValue(block, context.vocabulary.slotOf('Expires'));
  if (expires !== 0) {
    const found = expires === undefined ? 'no readable Expires' : `Expires ${String(expires)}`;
    faults.push(badRequest(role, 'Contact', `Contact is '*' with ${found}: it needs Expires 0 (§10.2.2)`));
  }
  return faults;
}

/** "exactly one SIP or SIPS URI in any request that can result in the establishment of a dialog" (§8.1.1.8) */
function checkSingleContact({ block, start }: State<RequestLine>): readonly Fault[] {
  if (!DIALOG_MAKERS.includes(start.method)) return [];
  const value = valueOf(block, CONTACT);
  if (value === undefined) return [];
  const contacts = value === '*' ? [value] : value;
  const [first] = contacts;
  const wanted = `${start.method} has exactly one SIP or SIPS URI there (§8.1.1.8)`;
  if (contacts.length !== 1) return [ignorable('Contact', `Contact has ${contacts.length} values: ${wanted}`)];
  if (first === '*') return [ignorable('Contact', `Contact is '*': ${wanted}`)];
  return first?.uri.kind === 'sip' ? [] : [ignorable('Contact', `Contact has a URI of another scheme: ${wanted}`)];
}

/** "If the Request-URI or top Route header field value contains a SIPS URI, the Contact ... MUST contain a SIPS URI" */
function checkSecureContact({ block, start }: State<RequestLine>): readonly Fault[] {
  const hop = valueOf(block, ROUTE)?.[0]?.uri;
  const where = isSecure(start.uri) ? 'the Request-URI' : 'the topmost Route';
  if (!isSecure(start.uri) && !isSecure(hop)) return [];
  const contacts = valueOf(block, CONTACT);
  if (contacts === undefined || contacts === '*') return [];
  if (!contacts.some(({ uri }) => uri.kind === 'sip' && uri.scheme === 'sip')) return [];
  return [
    ignorable('Contact', `Contact has a sip URI although ${where} is a sips URI: it must be sips too (§8.1.1.8)`),
  ];
}

function isSecure(uri: Uri | undefined): boolean {
  return uri?.kind === 'sip' && uri.scheme === 'sips';
}
