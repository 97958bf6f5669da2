// @generated from grammar/rfc5373.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { followsPastSpace, initial } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { CR_SEMICOLON } from '../tables.ts';
import { parseGenericParam } from './params.ts';

/** Parameters of Answer-Mode (RFC 5373). */
export interface AnswerModeParams extends Params {
  /** `"require"` */
  readonly require?: true | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newAnswerModeParams(): Draft<AnswerModeParams> {
  return { require: undefined, others: noOthers() };
}

/** Returns the parameters of `answer-mode-param` as text, each after `separator`, in the order of the grammar. */
export function formatAnswerModeParam(params: Partial<AnswerModeParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.require === true) text += `${separator}require`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `answer-mode-param= "require" / generic-param`.
 * Alternatives in order: tried, kept if the next octet behind white space may follow.
 */
export function parseAnswerModeParam(c: Cursor, params: Draft<AnswerModeParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x72 /* r */:
      {
        const require = parseAnswerModeParamRequire(c);
        if (require !== undefined) {
          if (params.require === undefined) params.require = require;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `"require"`: tried, kept if the next octet behind white space may follow. */
function parseAnswerModeParamRequire(c: Cursor): true | undefined {
  if (!word(c, 'require')) return undefined;
  if (!followsPastSpace(c, CR_SEMICOLON)) return undefined;
  return true;
}
