// @generated from grammar/rfc5503.abnf and grammar/rfc5503.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { decodeHost, encodeHost } from '../../runtime/host.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeAs, takeNumber, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { EQUAL, HOST, HOSTPORT, HTAB_CR_SP_SEMICOLON, LAES_BCID, LAES_CCCID, PORT, SEMI } from '../tables.ts';

/** Parameters of P-DCS-LAES (RFC 5503). */
export interface PDcsLaesParams extends Params {
  /** `Laes-content = "content" EQUAL hostport` */
  readonly content?: string | undefined;
  /** `Laes-cccid = "cccid" EQUAL 1*8(HEXDIG)` */
  readonly cccid?: string | undefined;
  /** `Laes-bcid = "bcid" EQUAL 1*48(HEXDIG)` */
  readonly bcid?: string | undefined;
}

/** The address to which call-identifying information is delivered (RFC 5503 §8). */
export interface PDcsLaes {
  /** `host` */
  readonly host: string;
  /** `port` */
  readonly port?: number | undefined;
  /** `Laes-param` */
  readonly params: PDcsLaesParams;
}

/** The values from which a builder makes a `PDcsLaes`. Those that have a default may be left out. */
export interface PDcsLaesInput {
  readonly host: string;
  readonly port?: number | undefined;
  readonly params?: Partial<PDcsLaesParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPDcsLaesParams(): Draft<PDcsLaesParams> {
  return { content: undefined, cccid: undefined, bcid: undefined, others: noOthers() };
}

/** Returns the parameters of `Laes-param` as text, each after `separator`, in the order of the grammar. */
export function formatLaesParam(params: Partial<PDcsLaesParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.content !== undefined) text += `${separator}content=${params.content}`;
  if (params.cccid !== undefined) text += `${separator}cccid=${params.cccid}`;
  if (params.bcid !== undefined) text += `${separator}bcid=${params.bcid}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `Laes-param = Laes-content / Laes-cccid / Laes-bcid / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseLaesParam(c: Cursor, params: Draft<PDcsLaesParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x62 /* b */:
      {
        const bcid = parseLaesBcid(c);
        if (bcid !== undefined) {
          if (params.bcid === undefined) params.bcid = bcid;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x63 /* c */:
      {
        const content = parseLaesContent(c);
        if (content !== undefined) {
          if (params.content === undefined) params.content = content;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const cccid = parseLaesCccid(c);
        if (cccid !== undefined) {
          if (params.cccid === undefined) params.cccid = cccid;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `Laes-content = "content" EQUAL hostport`: tried, kept if the next octet may follow. */
function parseLaesContent(c: Cursor): string | undefined {
  const value = word(c, 'content') && skip(c, EQUAL) ? take(c, HOSTPORT) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `Laes-cccid = "cccid" EQUAL 1*8(HEXDIG)`: tried, kept if the next octet may follow. */
function parseLaesCccid(c: Cursor): string | undefined {
  const value = word(c, 'cccid') && skip(c, EQUAL) ? take(c, LAES_CCCID) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `Laes-bcid = "bcid" EQUAL 1*48(HEXDIG)`: tried, kept if the next octet may follow. */
function parseLaesBcid(c: Cursor): string | undefined {
  const value = word(c, 'bcid') && skip(c, EQUAL) ? take(c, LAES_BCID) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `P-DCS-LAES = "P-DCS-LAES" HCOLON Laes-sig *(SEMI Laes-param)`.
 * `[ ":" port ]`: one octet decides.
 * `*(SEMI Laes-param)`: white space, then one octet decides.
 */
export function readPDcsLaes(c: Cursor): PDcsLaes | undefined {
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (word(c, ':')) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  const params = newPDcsLaesParams();
  while (skip(c, SEMI)) {
    if (!parseLaesParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { host, port, params };
}

/** Returns the text of a value of `P-DCS-LAES` without checking it. */
function writePDcsLaes(value: PDcsLaesInput): string {
  let text = `${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  return `${text}${formatLaesParam(value.params, ';')}`;
}

/** The address to which lawfully intercepted data is delivered (RFC 5503 §8). */
export const pDcsLaes = /* @__PURE__ */ makeDefinition({
  name: 'P-DCS-LAES',
  cardinality: 'one',
  section: 'RFC 5503 §8',
  usage: [usage('', 'adr', '- - - o - -')],
  read: readPDcsLaes,
  format: writePDcsLaes,
});
