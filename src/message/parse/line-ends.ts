/**
 * Line ends of a message: where its lines begin and end, and whether LF replaces CRLF, which the end of the start line
 * decides for the whole header block.
 *
 * Invariants: the converted text has CRLF line ends or none, and in a CRLF message a bare LF remains an error. Every
 * search costs time in proportion to the text, and a run of CR costs one native search for LF.
 */
import { Source } from '../rows/source.ts';

export const LF_LENIENCE = 'lf-line-ends';

const LF = 10;
const CR = 13;

/**
 * Returns where the start line begins. "implementations processing SIP messages over stream-oriented transports MUST
 * ignore any CRLF appearing before the start-line" (RFC 3261 §7.5); datagrams have them too, as keep-alives.
 */
export function skipLeadingLines(text: string, strict: boolean): number {
  let pos = 0;
  for (;;) {
    const octet = text.charCodeAt(pos);
    if (octet === CR && text.charCodeAt(pos + 1) === LF) pos += 2;
    else if (!strict && octet === LF) pos += 1;
    else return pos;
  }
}

/** Returns the CR of the first CRLF at or after `from`; -1 if there is none. */
export function indexOfLineEnd(text: string, from: number): number {
  let lf = text.indexOf('\n', from);
  while (lf !== -1 && (lf === from || text.charCodeAt(lf - 1) !== CR)) {
    lf = text.charCodeAt(lf + 1) === LF ? lf + 1 : text.indexOf('\n', lf + 1);
  }
  return lf === -1 ? -1 : lf - 1;
}

/** Returns the first CR of the first CRLF CRLF at or after `from`; -1 if there is none. */
export function indexOfEmptyLine(text: string, from: number): number {
  let lf = text.indexOf('\n\r\n', from);
  while (lf !== -1 && (lf === from || text.charCodeAt(lf - 1) !== CR)) lf = text.indexOf('\n\r\n', lf + 1);
  return lf === -1 ? -1 : lf - 1;
}

/** Returns the CR of the last CRLF at or after `from`; -1 if there is none. */
export function lastIndexOfLineEnd(text: string, from: number): number {
  for (let cr = text.length - 2; cr >= from; cr -= 1) {
    if (text.charCodeAt(cr) === CR && text.charCodeAt(cr + 1) === LF) return cr;
  }
  return -1;
}

/** Returns whether the start line that begins at `start` ends in a bare LF. */
export function endsInLf(text: string, start: number): boolean {
  const lf = text.indexOf('\n', start);
  return lf !== -1 && !(lf > start && text.charCodeAt(lf - 1) === CR);
}

/** Returns the text with CRLF in its header block. */
function convertLineEnds(text: string, start: number): Source {
  const empty = text.indexOf('\n\n', start);
  const end = empty === -1 ? text.length : empty + 2;
  const block = text.slice(start, end).replaceAll('\n', '\r\n');
  return new Source(text.slice(0, start) + block + text.slice(end), false, [start, start + block.length]);
}

/** Returns the text with CRLF line ends. */
export function sourceOf(text: string, start: number, strict: boolean): Source {
  return !strict && endsInLf(text, start) ? convertLineEnds(text, start) : new Source(text, strict);
}
