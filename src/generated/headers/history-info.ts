// @generated from grammar/rfc7044.abnf and grammar/rfc7044.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeList, word } from '../../runtime/take.ts';
import { formatHiTargetedToUri, parseHiTargetedToUri } from '../rules/address.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Uri, UriInput } from '../rules/uri.ts';
import { COMMA, EQUAL, HTAB_CR_SP_COMMA_SEMICOLON, INDEX_VAL, SEMI } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** A target to which the request was sent (RFC 7044 §5). */
export interface HistoryInfo {
  /** `display-name` */
  readonly displayName?: string | undefined;
  /** `addr-spec` */
  readonly uri: Uri;
  /** `hi-param` */
  readonly params: HistoryInfoParams;
}

/** The values from which a builder makes a `HistoryInfo`. Those that have a default may be left out. */
export interface HistoryInfoInput {
  readonly displayName?: string | undefined;
  readonly uri: UriInput;
  readonly params?: Partial<HistoryInfoParams> | undefined;
}

/** Parameters of History-Info (RFC 7044). */
export interface HistoryInfoParams extends Params {
  /** `hi-index = "index" EQUAL index-val` */
  readonly index?: string | undefined;
  /** `rc-param = "rc" EQUAL index-val` */
  readonly rc?: string | undefined;
  /** `mp-param = "mp" EQUAL index-val` */
  readonly mp?: string | undefined;
  /** `np-param = "np" EQUAL index-val` */
  readonly np?: string | undefined;
}

/**
 * Reads `hi-entry = hi-targeted-to-uri *(SEMI hi-param)`.
 * `*(SEMI hi-param)`: white space, then one octet decides.
 */
export function parseHiEntry(c: Cursor): HistoryInfo | undefined {
  const hiTargetedToUri = parseHiTargetedToUri(c);
  if (hiTargetedToUri === undefined) return undefined;
  const params = newHistoryInfoParams();
  while (skip(c, SEMI)) {
    if (!parseHiParam(c, params)) return undefined;
  }
  return { displayName: hiTargetedToUri.displayName, uri: hiTargetedToUri.uri, params };
}

/** Returns the text of `hi-entry` without checking it. */
export function formatHiEntry(value: HistoryInfoInput): string {
  return `${formatHiTargetedToUri(value)}${formatHiParam(value.params, ';')}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newHistoryInfoParams(): Draft<HistoryInfoParams> {
  return { index: undefined, rc: undefined, mp: undefined, np: undefined, others: noOthers() };
}

/** Returns the parameters of `hi-param` as text, each after `separator`, in the order of the grammar. */
export function formatHiParam(params: Partial<HistoryInfoParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.index !== undefined) text += `${separator}index=${params.index}`;
  if (params.rc !== undefined) text += `${separator}rc=${params.rc}`;
  if (params.mp !== undefined) text += `${separator}mp=${params.mp}`;
  if (params.np !== undefined) text += `${separator}np=${params.np}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `hi-param = hi-index / rc-param / mp-param / np-param / hi-extension`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseHiParam(c: Cursor, params: Draft<HistoryInfoParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x69 /* i */:
      {
        const index = parseHiIndex(c);
        if (index !== undefined) {
          if (params.index === undefined) params.index = index;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6d /* m */:
      {
        const mp = parseMpParam(c);
        if (mp !== undefined) {
          if (params.mp === undefined) params.mp = mp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6e /* n */:
      {
        const np = parseNpParam(c);
        if (np !== undefined) {
          if (params.np === undefined) params.np = np;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const rc = parseRcParam(c);
        if (rc !== undefined) {
          if (params.rc === undefined) params.rc = rc;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `hi-index = "index" EQUAL index-val`: tried, kept if the next octet may follow. */
function parseHiIndex(c: Cursor): string | undefined {
  const value = word(c, 'index') && skip(c, EQUAL) ? take(c, INDEX_VAL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `rc-param = "rc" EQUAL index-val`: tried, kept if the next octet may follow. */
function parseRcParam(c: Cursor): string | undefined {
  const value = word(c, 'rc') && skip(c, EQUAL) ? take(c, INDEX_VAL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `mp-param = "mp" EQUAL index-val`: tried, kept if the next octet may follow. */
function parseMpParam(c: Cursor): string | undefined {
  const value = word(c, 'mp') && skip(c, EQUAL) ? take(c, INDEX_VAL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `np-param = "np" EQUAL index-val`: tried, kept if the next octet may follow. */
function parseNpParam(c: Cursor): string | undefined {
  const value = word(c, 'np') && skip(c, EQUAL) ? take(c, INDEX_VAL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * Reads `History-Info = "History-Info" HCOLON hi-entry *(COMMA hi-entry)`.
 * `*(COMMA hi-entry)`: white space, then one octet decides.
 */
export function readHistoryInfo(c: Cursor): readonly HistoryInfo[] | undefined {
  const hiEntry = takeList(c, parseHiEntry, COMMA);
  if (hiEntry === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return hiEntry;
}

/** Returns the text of a value of `History-Info` without checking it. */
function writeHistoryInfo(value: readonly HistoryInfoInput[]): string {
  return `${value.map(formatHiEntry).join(', ')}`;
}

/** The targets to which the request was sent on its way, in order (RFC 7044 §5). */
export const historyInfo = /* @__PURE__ */ makeDefinition({
  name: 'History-Info',
  cardinality: 'list',
  section: 'RFC 7044 §5',
  usage: [],
  read: readHistoryInfo,
  format: writeHistoryInfo,
});
