// @generated from grammar/rfc4538.abnf and grammar/rfc4538.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { CALLID, EQUAL, HTAB_CR_SP_SEMICOLON, SEMI, TOKEN } from '../tables.ts';

/** Parameters of Target-Dialog (RFC 4538). */
export interface TargetDialogParams extends Params {
  /** `remote-param = "remote-tag" EQUAL token` */
  readonly remoteTag?: string | undefined;
  /** `local-param = "local-tag" EQUAL token` */
  readonly localTag?: string | undefined;
}

/** A dialog that is known (RFC 4538 §7). */
export interface TargetDialog {
  /** `callid` */
  readonly callId: string;
  /** `td-param` */
  readonly params: TargetDialogParams;
}

/** The values from which a builder makes a `TargetDialog`. Those that have a default may be left out. */
export interface TargetDialogInput {
  readonly callId: string;
  readonly params?: Partial<TargetDialogParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newTargetDialogParams(): Draft<TargetDialogParams> {
  return { remoteTag: undefined, localTag: undefined, others: noOthers() };
}

/** Returns the parameters of `td-param` as text, each after `separator`, in the order of the grammar. */
export function formatTdParam(params: Partial<TargetDialogParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.remoteTag !== undefined) text += `${separator}remote-tag=${params.remoteTag}`;
  if (params.localTag !== undefined) text += `${separator}local-tag=${params.localTag}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `td-param = remote-param / local-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseTdParam(c: Cursor, params: Draft<TargetDialogParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x6c /* l */:
      {
        const localTag = parseLocalParam(c);
        if (localTag !== undefined) {
          if (params.localTag === undefined) params.localTag = localTag;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const remoteTag = parseRemoteParam(c);
        if (remoteTag !== undefined) {
          if (params.remoteTag === undefined) params.remoteTag = remoteTag;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `remote-param = "remote-tag" EQUAL token`: tried, kept if the next octet may follow. */
function parseRemoteParam(c: Cursor): string | undefined {
  const value = word(c, 'remote-tag') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `local-param = "local-tag" EQUAL token`: tried, kept if the next octet may follow. */
function parseLocalParam(c: Cursor): string | undefined {
  const value = word(c, 'local-tag') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Target-Dialog = "Target-Dialog" HCOLON callid *(SEMI td-param)`.
 * `*(SEMI td-param)`: white space, then one octet decides.
 */
export function readTargetDialog(c: Cursor): TargetDialog | undefined {
  const callId = take(c, CALLID);
  if (callId === undefined) return undefined;
  const params = newTargetDialogParams();
  while (skip(c, SEMI)) {
    if (!parseTdParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { callId, params };
}

/** Returns the text of a value of `Target-Dialog` without checking it. */
function writeTargetDialog(value: TargetDialogInput): string {
  return `${value.callId}${formatTdParam(value.params, ';')}`;
}

/** A dialog that the sender knows, which proves that it may send the request (RFC 4538 §7). */
export const targetDialog = /* @__PURE__ */ makeDefinition({
  name: 'Target-Dialog',
  cardinality: 'one',
  section: 'RFC 4538 §7',
  usage: [usage('R', '-', '- - - o - -')],
  read: readTargetDialog,
  format: writeTargetDialog,
});
