// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { DISP_TYPE, EQUAL, HANDLING, HTAB_CR_SP_SEMICOLON, SEMI } from '../tables.ts';

/** Parameters of Content-Disposition (RFC 3261). */
export interface DispositionParams extends Params {
  /** `handling-param = "handling" EQUAL handling` */
  readonly handling?: 'optional' | 'required' | (string & {}) | undefined;
}

/** How to interpret the body (RFC 3261 §20.11). */
export interface ContentDisposition {
  /** `disp-type` */
  readonly type:
    | 'render'
    | 'session'
    | 'icon'
    | 'alert'
    | 'aib'
    | 'by-reference'
    | 'early-session'
    | 'info-package'
    | 'recipient-list'
    | 'recipient-list-history'
    | 'recording-session'
    | 'signal'
    | (string & {});
  /** `disp-param` */
  readonly params: DispositionParams;
}

/** The values from which a builder makes a `ContentDisposition`. Those that have a default may be left out. */
export interface ContentDispositionInput {
  readonly type:
    | 'render'
    | 'session'
    | 'icon'
    | 'alert'
    | 'aib'
    | 'by-reference'
    | 'early-session'
    | 'info-package'
    | 'recipient-list'
    | 'recipient-list-history'
    | 'recording-session'
    | 'signal'
    | (string & {});
  readonly params?: Partial<DispositionParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newDispositionParams(): Draft<DispositionParams> {
  return { handling: undefined, others: noOthers() };
}

/** Returns the parameters of `disp-param` as text, each after `separator`, in the order of the grammar. */
export function formatDispParam(params: Partial<DispositionParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.handling !== undefined) text += `${separator}handling=${params.handling}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `disp-param = handling-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseDispParam(c: Cursor, params: Draft<DispositionParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x68 /* h */:
      {
        const handling = parseHandlingParam(c);
        if (handling !== undefined) {
          if (params.handling === undefined) params.handling = handling;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `handling-param = "handling" EQUAL handling`: tried, kept if the next octet may follow. */
function parseHandlingParam(c: Cursor): 'optional' | 'required' | (string & {}) | undefined {
  const value = word(c, 'handling') && skip(c, EQUAL) ? take(c, HANDLING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Content-Disposition = "Content-Disposition" HCOLON disp-type *( SEMI disp-param )`.
 * `*( SEMI disp-param )`: white space, then one octet decides.
 */
export function readContentDisposition(c: Cursor): ContentDisposition | undefined {
  const type = take(c, DISP_TYPE);
  if (type === undefined) return undefined;
  const params = newDispositionParams();
  while (skip(c, SEMI)) {
    if (!parseDispParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { type, params };
}

/** Returns the text of a value of `Content-Disposition` without checking it. */
function writeContentDisposition(value: ContentDispositionInput): string {
  return `${value.type}${formatDispParam(value.params, ';')}`;
}

/** How to interpret the body, or one part of it (RFC 3261 §20.11). */
export const contentDisposition = /* @__PURE__ */ makeDefinition({
  name: 'Content-Disposition',
  cardinality: 'one',
  section: 'RFC 3261 §20.11',
  usage: [usage('', '', 'o o - o o o')],
  read: readContentDisposition,
  format: writeContentDisposition,
});
