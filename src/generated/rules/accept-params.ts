// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip } from '../../runtime/scan.ts';
import { takeNumber, word } from '../../runtime/take.ts';
import { EQUAL, HTAB_CR_SP_COMMA_SEMICOLON, QVALUE } from '../tables.ts';
import { parseGenericParam } from './params.ts';

/** Parameters of Accept, Accept-Encoding and Accept-Language (RFC 3261). */
export interface AcceptParams extends Params {
  /** `accept-q = "q" EQUAL qvalue` */
  readonly q?: number | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newAcceptParams(): Draft<AcceptParams> {
  return { q: undefined, others: noOthers() };
}

/** Returns the parameters of `accept-param` as text, each after `separator`, in the order of the grammar. */
export function formatAcceptParam(params: Partial<AcceptParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.q !== undefined) text += `${separator}q=${params.q}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `accept-param = accept-q / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseAcceptParam(c: Cursor, params: Draft<AcceptParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x71 /* q */:
      {
        const q = parseAcceptQ(c);
        if (q !== undefined) {
          if (params.q === undefined) params.q = q;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `accept-q = "q" EQUAL qvalue`: tried, kept if the next octet may follow. */
function parseAcceptQ(c: Cursor): number | undefined {
  const value = word(c, 'q') && skip(c, EQUAL) ? takeNumber(c, QVALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}
