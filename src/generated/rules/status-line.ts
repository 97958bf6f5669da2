// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip, take } from '../../runtime/scan.ts';
import { exactWord, takeNumber, takeText } from '../../runtime/take.ts';
import { encodeText } from '../../runtime/text.ts';
import { CRLF, SIP_VERSION, SPACED_REASON, STATUS_CODE } from '../tables.ts';

/** The first line of a response, §7.2. (RFC 3261) */
export interface StatusLine {
  /** `SIP-Version` */
  readonly version: string;
  /** `Status-Code` */
  readonly status: number;
  /** `spaced-reason` */
  readonly reason: string;
}

/** What a builder passes for `StatusLine`: defaults may be left out. */
export interface StatusLineInput {
  readonly version: string;
  readonly status: number;
  readonly reason: string;
}

/** `Status-Line = SIP-Version SP Status-Code spaced-reason CRLF`. */
export function parseStatusLine(c: Cursor): StatusLine | undefined {
  const version = take(c, SIP_VERSION);
  if (version === undefined) return undefined;
  if (!exactWord(c, ' ')) return undefined;
  const status = takeNumber(c, STATUS_CODE);
  if (status === undefined) return undefined;
  const reason = takeText(c, SPACED_REASON);
  if (reason === undefined) return undefined;
  if (!skip(c, CRLF)) return undefined;
  return { version, status, reason };
}

/** Writes the text of `Status-Line`, unchecked. */
export function formatStatusLine(value: StatusLineInput): string {
  return `${value.version} ${String(value.status).padStart(3, '0')} ${encodeText(value.reason)}
`;
}
