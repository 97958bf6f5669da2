// @generated from grammar/rfc7989.abnf and grammar/rfc7989.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { EQUAL, HTAB_CR_SP_SEMICOLON, LOCAL_UUID, REMOTE_UUID, SEMI } from '../tables.ts';

/** The UUIDs of the sender and of its peer; 32 zeros stand for a UUID that is not known yet (RFC 7989 §5). */
export interface SessionId {
  /** `local-uuid` */
  readonly localUuid: string;
  /** `sess-id-param` */
  readonly params: SessionIdParams;
}

/** The values from which a builder makes a `SessionId`. Those that have a default may be left out. */
export interface SessionIdInput {
  readonly localUuid: string;
  readonly params?: Partial<SessionIdParams> | undefined;
}

/** Parameters of Session-ID (RFC 7989). */
export interface SessionIdParams extends Params {
  /** `remote-param = "remote" EQUAL remote-uuid` */
  readonly remote?: string | undefined;
}

/**
 * Reads `session-id-value = local-uuid *(SEMI sess-id-param)`.
 * `*(SEMI sess-id-param)`: white space, then one octet decides.
 */
export function parseSessionIdValue(c: Cursor): SessionId | undefined {
  const localUuid = take(c, LOCAL_UUID);
  if (localUuid === undefined) return undefined;
  const params = newSessionIdParams();
  while (skip(c, SEMI)) {
    if (!parseSessIdParam(c, params)) return undefined;
  }
  return { localUuid, params };
}

/** Returns the text of `session-id-value` without checking it. */
export function formatSessionIdValue(value: SessionIdInput): string {
  return `${value.localUuid}${formatSessIdParam(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newSessionIdParams(): Draft<SessionIdParams> {
  return { remote: undefined, others: noOthers() };
}

/** Returns the parameters of `sess-id-param` as text, each after `separator`, in the order of the grammar. */
export function formatSessIdParam(params: Partial<SessionIdParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.remote !== undefined) text += `${separator}remote=${params.remote}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `sess-id-param = remote-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseSessIdParam(c: Cursor, params: Draft<SessionIdParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x72 /* r */:
      {
        const remote = parseRemoteParam(c);
        if (remote !== undefined) {
          if (params.remote === undefined) params.remote = remote;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `remote-param = "remote" EQUAL remote-uuid`: tried, kept if the next octet may follow. */
function parseRemoteParam(c: Cursor): string | undefined {
  const value = word(c, 'remote') && skip(c, EQUAL) ? take(c, REMOTE_UUID) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** Reads `session-id = "Session-ID" HCOLON session-id-value`. */
export function readSessionId(c: Cursor): SessionId | undefined {
  const sessionIdValue = parseSessionIdValue(c);
  if (sessionIdValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return sessionIdValue;
}

/** Returns the text of a value of `Session-ID` without checking it. */
function writeSessionId(value: SessionIdInput): string {
  return `${formatSessionIdValue(value)}`;
}

/** The UUIDs of the two ends of a communication session, which no element on the way changes (RFC 7989 §5). */
export const sessionId = /* @__PURE__ */ makeDefinition({
  name: 'Session-ID',
  cardinality: 'one',
  section: 'RFC 7989 §5',
  usage: [],
  read: readSessionId,
  format: writeSessionId,
});
