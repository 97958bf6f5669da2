// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip, take } from '../../runtime/scan.ts';
import { exactWord, takeNumber, takeText } from '../../runtime/take.ts';
import { encodeText } from '../../runtime/text.ts';
import { CRLF, SIP_VERSION, SPACED_REASON, STATUS_CODE } from '../tables.ts';

/** The first line of a response (RFC 3261 §7.2). */
export interface StatusLine {
  /** `SIP-Version` */
  readonly version: string;
  /** `Status-Code` */
  readonly status: number;
  /** `spaced-reason` */
  readonly reason: string;
}

/** The values from which a builder makes a `StatusLine`. Those that have a default may be left out. */
export interface StatusLineInput {
  readonly version: string;
  readonly status: number;
  readonly reason: string;
}

/** Reads `Status-Line = SIP-Version SP Status-Code spaced-reason CRLF`. */
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

/** Returns the text of `Status-Line` without checking it. */
export function formatStatusLine(value: StatusLineInput): string {
  return `${value.version} ${String(value.status).padStart(3, '0')} ${encodeText(value.reason)}
`;
}
