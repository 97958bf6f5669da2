// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip, take } from '../../runtime/scan.ts';
import { exactWord } from '../../runtime/take.ts';
import { CRLF, METHOD, SIP_VERSION } from '../tables.ts';
import { formatRequestUri, parseRequestUri, type Uri, type UriInput } from './uri.ts';
import type { Method } from './words.ts';

/** The first line of a request (RFC 3261 §7.1). */
export interface RequestLine {
  /** `Method` */
  readonly method: Method;
  /** `Request-URI` */
  readonly uri: Uri;
  /** `SIP-Version` */
  readonly version: string;
}

/** The values from which a builder makes a `RequestLine`. Those that have a default may be left out. */
export interface RequestLineInput {
  readonly method: Method;
  readonly uri: UriInput;
  readonly version: string;
}

/** Reads `Request-Line = Method SP Request-URI SP SIP-Version CRLF`. */
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

/** Returns the text of `Request-Line` without checking it. */
export function formatRequestLine(value: RequestLineInput): string {
  return `${value.method} ${formatRequestUri(value.uri)} ${value.version}
`;
}
