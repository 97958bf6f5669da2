/**
 * Finds the lines of the header block and their names. This is a hot path, which reads no value.
 *
 * Invariant: each row in `rows` begins with a token and a colon, and ends at a CR LF that no white space follows. In
 * between, CR and LF occur only in folds.
 */

import { indexOfControl, type Octets, octetsOf } from '../../runtime/cursor.ts';
import { Row } from '../rows/row.ts';
import type { Source } from '../rows/source.ts';
import type { Vocabulary } from '../rows/vocabulary.ts';
import { fault, limitFault, type MessageFault } from './fault.ts';

export interface HeaderBlock {
  readonly rows: readonly Row[];
  /** The first fault. The octets that it concerns are in no row. Offsets are the source's. */
  readonly fault: MessageFault | undefined;
}

const HTAB = 9;
const LF = 10;
const CR = 13;
const SP = 32;
const COLON = 58;

/** The octets of a token (RFC 3261 §25.1). */
const isTokenOctet = new Uint8Array(256);
for (const ch of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.!%*_+`'~") {
  isTokenOctet[ch.charCodeAt(0)] = 1;
}

/** Reads rows from `start` to `end`, where the empty line begins. */
export function frameRows(
  source: Source,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  maxRows: number,
): HeaderBlock {
  const octets = octetsOf(source.cursor(start));
  const rows: Row[] = [];
  let first: MessageFault | undefined;
  let pos = start;
  while (pos < end) {
    const nameStart = pos;
    let octet = octets[pos] ?? 0;
    while (isTokenOctet[octet] === 1) {
      pos += 1;
      octet = octets[pos] ?? 0;
    }
    const nameEnd = pos;
    const colon = octet === COLON ? pos : skipWsp(octets, pos);
    const valueEnd = lineEnd(octets, colon);
    if (valueEnd < 0) {
      first ??= fault('LWS', -valueEnd, ['CRLF'], 'RFC 3261 §25.1');
    } else if (nameEnd === nameStart || octets[colon] !== COLON) {
      const expected = nameEnd === nameStart ? 'field-name' : '":"';
      first ??= fault('message-header', nameEnd === nameStart ? nameStart : colon, [expected], 'RFC 3261 §7.3.1');
    } else if (rows.length === maxRows) {
      first ??= limitFault('rows', maxRows, nameStart);
    } else {
      const slot = vocabulary.find(octets, nameStart, nameEnd);
      rows.push(new Row(source, slot, nameStart, nameEnd, valueStart(octets, colon + 1), valueEnd));
    }
    pos = valueEnd < 0 ? nextLine(octets, -valueEnd) : valueEnd + 2;
  }
  return { rows, fault: first };
}

/**
 * Returns the CR of the CRLF that ends the line. A negative number is the place of a CR or LF that is neither a line
 * end nor part of a fold.
 */
function lineEnd(octets: Octets, from: number): number {
  for (let pos = indexOfControl(octets, from); ; pos = indexOfControl(octets, pos + 1)) {
    const octet = octets[pos];
    if (octet === LF) return -pos;
    if (octet !== CR) continue;
    if (octets[pos + 1] !== LF) return -pos;
    const next = octets[pos + 2];
    if (next !== SP && next !== HTAB) return pos;
    pos += 2;
  }
}

/** Returns the beginning of the next line after a broken one. */
function nextLine(octets: Octets, from: number): number {
  for (let pos = from; pos < octets.length; pos += 1) {
    if (octets[pos] !== CR || octets[pos + 1] !== LF) continue;
    const next = octets[pos + 2];
    if (next !== SP && next !== HTAB) return pos + 2;
  }
  return octets.length;
}

function skipWsp(octets: Octets, from: number): number {
  let pos = from;
  let octet = octets[pos];
  while (octet === SP || octet === HTAB) {
    pos += 1;
    octet = octets[pos];
  }
  return pos;
}

/** Returns the beginning of the value, after HCOLON's SWS, which may hold one fold. */
function valueStart(octets: Octets, from: number): number {
  const pos = skipWsp(octets, from);
  if (octets[pos] !== CR || octets[pos + 1] !== LF) return pos;
  const folded = skipWsp(octets, pos + 2);
  return folded === pos + 2 ? pos : folded;
}
