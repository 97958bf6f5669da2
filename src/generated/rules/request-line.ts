// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip, take } from '../../runtime/scan.ts';
import { exactWord } from '../../runtime/take.ts';
import { CRLF, METHOD, SIP_VERSION } from '../tables.ts';
import { formatRequestUri, parseRequestUri, type Uri, type UriInput } from './uri.ts';
import type { Method } from './words.ts';

/** The first line of a request, §7.1. (RFC 3261) */
export interface RequestLine {
  /** `Method` */
  readonly method: Method;
  /** `Request-URI` */
  readonly uri: Uri;
  /** `SIP-Version` */
  readonly version: string;
}

/** What a builder passes for `RequestLine`: defaults may be left out. */
export interface RequestLineInput {
  readonly method: Method;
  readonly uri: UriInput;
  readonly version: string;
}

/** `Request-Line = Method SP Request-URI SP SIP-Version CRLF`. */
export function parseRequestLine(c: Cursor): RequestLine | undefined {
  const method = take(c, METHOD);
  if (method === undefined) return undefined;
  if (!exactWord(c, ' ')) return undefined;
  const uri = parseRequestUri(c);
  if (uri === undefined) return undefined;
  if (!exactWord(c, ' ')) return undefined;
  const version = take(c, SIP_VERSION);
  if (version === undefined) return undefined;
  if (!skip(c, CRLF)) return undefined;
  return { method, uri, version };
}

/** Writes the text of `Request-Line`, unchecked. */
export function formatRequestLine(value: RequestLineInput): string {
  return `${value.method} ${formatRequestUri(value.uri)} ${value.version}
`;
}
