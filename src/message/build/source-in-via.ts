/**
 * Writes the source of a request into the text of its topmost Via.
 *
 * Invariant: only the parameters `received` and `rport` of the first value change, and the returned row has the value
 * that parsing its text would give. So the text can be copied instead of being printed and parsed again.
 */
import type { Via } from '../../generated/headers/via.ts';
import { IPV4ADDRESS_OR_IPV6ADDRESS } from '../../generated/tables.ts';
import { cursorOf } from '../../runtime/cursor.ts';
import { endOf } from '../../runtime/scan.ts';
import { Row } from '../rows/row.ts';
import { VIA } from '../rows/slots.ts';
import { Source } from '../rows/source.ts';
import type { State } from '../state.ts';
import { changed } from './change.ts';

const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const EQUAL = 0x3d;
const SP = 0x20;
const HTAB = 0x09;

/** A range of a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The ranges of the first value of a Via: its parameters without the white space around them, and its end. */
interface Parts {
  readonly rport: Span | undefined;
  readonly received: Span | undefined;
  readonly end: number;
}

/**
 * Returns a message whose topmost Via is `noted`, which differs from the value that was read only in `received` and
 * `rport`. Returns `undefined` if the text cannot be spliced: it needed a lenience, it has a fold, or one of the
 * parameters occurs twice or in a form that has no typed value.
 */
export function withSourceInVia<S extends State>(state: S, noted: Via): State<S['start']> | undefined {
  const { rows } = state.block;
  const at = rows.findIndex((row) => row.slot === VIA);
  const row = rows[at];
  if (row === undefined || row.state !== 'ok' || !Array.isArray(row.value)) return undefined;
  if (row.leniences !== undefined && row.leniences.length > 0) return undefined;
  const { received } = noted.params;
  // The values of the row are those that Via's own definition has read.
  const values = row.value as readonly Via[];
  const was = values[0];
  if (was === undefined || received === undefined || !isAddress(received)) return undefined;
  const octets = withAnswer(row, values, noted) ?? splicedRow(row, was, noted);
  if (octets === undefined) return undefined;
  const { source, nameStart, nameEnd, valueStart } = row;
  const spliced = new Row(
    new Source(`${octets}\r\n\0`, source.strict),
    VIA,
    0,
    nameEnd - nameStart,
    valueStart - nameStart,
    octets.length,
  );
  spliced.state = 'ok';
  spliced.value = values.length === 1 ? [noted] : values.with(0, noted);
  const fresh = rows.slice();
  fresh[at] = spliced;
  return changed(state, { rows: fresh });
}

/** The address that was found to be one last: many messages come from the same place. */
let lastAddress = '';

function isAddress(text: string): boolean {
  if (text === lastAddress) return true;
  if (endOf(cursorOf(text, true), IPV4ADDRESS_OR_IPV6ADDRESS) !== text.length) return false;
  lastAddress = text;
  return true;
}

/**
 * Returns the octets of a row whose only value asks for `rport` and has no parameter that might be a second one, which
 * is what most clients send. Returns `undefined` for all others. Neither a quoted string nor a fold is in the row, so
 * the text that is found is the parameter.
 */
function withAnswer({ source: { text }, nameStart, valueStart, valueEnd }: Row, values: readonly Via[], noted: Via) {
  const params = values[0]?.params;
  const isUsual = values.length === 1 && params?.rport === true && params.received === undefined;
  if (!isUsual || params.others.length > 0 || typeof noted.params.rport !== 'number') return undefined;
  const quote = text.indexOf('"', valueStart);
  if ((quote !== -1 && quote < valueEnd) || text.indexOf('\r', valueStart) !== valueEnd) return undefined;
  const end = text.indexOf(ASKED, valueStart) + ASKED.length;
  if (end < valueStart + ASKED.length || end > valueEnd) return undefined;
  if (end < valueEnd && text.charCodeAt(end) !== SEMICOLON) return undefined;
  const { rport, received } = noted.params;
  return `${text.slice(nameStart, end)}=${rport}${text.slice(end, valueEnd)};received=${received}`;
}

const ASKED = ';rport';

/** Returns the octets of the row, from its name to the end of its value, or `undefined` if they cannot be spliced. */
function splicedRow(row: Row, was: Via, noted: Via): string | undefined {
  const { text } = row.source;
  const parts = partsOf(text, row.valueStart, row.valueEnd);
  if (parts === undefined) return undefined;
  const { rport, received } = parts;
  const isTyped =
    (rport === undefined) === (was.params.rport === undefined) &&
    (received === undefined) === (was.params.received === undefined);
  if (!isTyped || noted.params.rport === true) return undefined;
  const address = `received=${noted.params.received}`;
  const port = `rport=${noted.params.rport}`;
  const { nameStart, valueEnd } = row;
  if (received === undefined) {
    const end = `;${address}${text.slice(parts.end, valueEnd)}`;
    if (rport === undefined) return text.slice(nameStart, parts.end) + end;
    return text.slice(nameStart, rport.start) + port + text.slice(rport.end, parts.end) + end;
  }
  if (rport === undefined) return text.slice(nameStart, received.start) + address + text.slice(received.end, valueEnd);
  const isFirst = rport.start < received.start;
  const [one, other] = isFirst ? [rport, received] : [received, rport];
  const [before, after] = isFirst ? [port, address] : [address, port];
  const [head, middle, tail] = [
    text.slice(nameStart, one.start),
    text.slice(one.end, other.start),
    text.slice(other.end, valueEnd),
  ];
  return head + before + middle + after + tail;
}

/**
 * Returns the ranges of the first value of a Via that can be read: outside of quoted strings a semicolon begins a
 * parameter and a comma ends the value (RFC 3261 §25.1). Returns `undefined` if there is a fold, or if `rport` or
 * `received` occurs twice.
 */
function partsOf(text: string, from: number, to: number): Parts | undefined {
  let rport: Span | undefined;
  let received: Span | undefined;
  let start = from;
  for (let pos = from; ; pos += 1) {
    const octet = pos >= to ? COMMA : text.charCodeAt(pos);
    if (octet === QUOTE) pos = endOfQuoted(text, pos);
    else if (octet < SP && octet !== HTAB) return undefined;
    else if (octet === SEMICOLON || octet === COMMA) {
      if (isNamed(text, start, pos, 'rport')) {
        if (rport !== undefined) return undefined;
        rport = trimmedSpan(text, start, pos);
      } else if (isNamed(text, start, pos, 'received')) {
        if (received !== undefined) return undefined;
        received = trimmedSpan(text, start, pos);
      }
      if (octet === COMMA) return { rport, received, end: trimmedSpan(text, start, pos).end };
      start = pos + 1;
    }
  }
}

/** Returns the index of the quotation mark that closes the string which opens at `at`. */
function endOfQuoted(text: string, at: number): number {
  let pos = at + 1;
  while (pos < text.length && text.charCodeAt(pos) !== QUOTE) pos += text.charCodeAt(pos) === BACKSLASH ? 2 : 1;
  return pos;
}

function trimmedSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Returns whether the parameter between two octets has this name, in any case (RFC 3261 §7.3.1). */
function isNamed(text: string, from: number, to: number, name: string): boolean {
  let pos = from;
  while (pos < to && isSpace(text.charCodeAt(pos))) pos += 1;
  for (let at = 0; at < name.length; at += 1, pos += 1) {
    if ((text.charCodeAt(pos) | 0x20) !== name.charCodeAt(at)) return false;
  }
  const next = text.charCodeAt(pos);
  return pos === to || next === EQUAL || isSpace(next);
}

function isSpace(octet: number): boolean {
  return octet === SP || octet === HTAB;
}
