/**
 * LF for CRLF, decided for the whole header block by the end of the start line.
 *
 * Invariant: what leaves here has CRLF line ends or none; in a CRLF message a bare LF stays what it is, an error.
 */
import { Source } from './source.ts';

export const LF_LENIENCE = 'lf-line-ends';

/** Where the start line begins. "implementations ... MUST ignore any CRLF appearing before the start-line" (§7.5). */
export function skipLeadingLines(text: string, strict: boolean): number {
  let pos = 0;
  for (;;) {
    if (text.startsWith('\r\n', pos)) pos += 2;
    else if (!strict && text.startsWith('\n', pos)) pos += 1;
    else return pos;
  }
}

/** Does the start line that begins at `start` end in a bare LF? */
export function endsInLf(text: string, start: number): boolean {
  const lf = text.indexOf('\n', start);
  return lf !== -1 && !(lf > start && text.charAt(lf - 1) === '\r');
}

/** The text with CRLF in its header block. */
export function convertLineEnds(text: string, start: number): Source {
  const empty = text.indexOf('\n\n', start);
  const end = empty === -1 ? text.length : empty + 2;
  const block = text.slice(start, end).replaceAll('\n', '\r\n');
  return new Source(text.slice(0, start) + block + text.slice(end), false, [start, start + block.length]);
}
