import { parseRequestLine } from '../../generated/rules/request-line.ts';
import { parseStatusLine } from '../../generated/rules/status-line.ts';
import type { Uri } from '../../generated/rules/uri.ts';
import type { Source } from '../rows/source.ts';
import { fault, type MessageFault } from './fault.ts';

export interface RequestLine {
  readonly method: string;
  readonly uri: Uri;
  /** `SIP/2.0` */
  readonly version: string;
}

export interface StatusLine {
  readonly version: string;
  readonly status: number;
  readonly reason: string;
}

export type StartLine = RequestLine | StatusLine;

/**
 * Returns whether a start line is a Status-Line. A Status-Line begins with "SIP-Version", and no Method holds a "/".
 */
export function isStatusLine(text: string, start: number): boolean {
  const letters = text.charCodeAt(start) | 0x20;
  return letters === 0x73 /* s */ && text.slice(start, start + 4).toLowerCase() === 'sip/';
}

export function readStartLine(source: Source, start: number, end: number): StartLine | undefined {
  const c = source.cursor(start);
  const line = isStatusLine(source.text, start) ? parseStatusLine(c) : parseRequestLine(c);
  return c.pos === end + CRLF.length ? line : undefined;
}

/** The line end, which both rules include. */
const CRLF = '\r\n';

export function locateStartLineFault(source: Source, start: number): MessageFault {
  const c = source.tracing(start);
  const status = isStatusLine(source.text, start);
  const line = status ? parseStatusLine(c) : parseRequestLine(c);
  const rule = status ? 'Status-Line' : 'Request-Line';
  const section = status ? 'RFC 3261 §7.2' : 'RFC 3261 §7.1';
  if (line !== undefined) return fault(rule, c.pos, ['CRLF'], section);
  return fault(rule, c.farthest, c.expected, section);
}
