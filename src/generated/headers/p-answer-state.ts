// @generated from grammar/rfc4964.abnf and grammar/rfc4964.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip, take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { ANSWER_TYPE, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';

/** The party that answered (RFC 4964 §7.1). */
export interface AnswerState {
  /** `answer-type` */
  readonly state: 'Confirmed' | 'Unconfirmed' | (string & {});
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `AnswerState`. Those that have a default may be left out. */
export interface AnswerStateInput {
  readonly state: 'Confirmed' | 'Unconfirmed' | (string & {});
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `P-Answer-State = "P-Answer-State" HCOLON answer-type *(SEMI generic-param)`.
 * `*(SEMI generic-param)`: white space, then one octet decides.
 */
export function readPAnswerState(c: Cursor): AnswerState | undefined {
  const state = take(c, ANSWER_TYPE);
  if (state === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { state, params };
}

/** Returns the text of a value of `P-Answer-State` without checking it. */
function writePAnswerState(value: AnswerStateInput): string {
  return `${value.state}${formatOthers(value.params, ';')}`;
}

/** Whether the answer was given by the called party, or for it (RFC 4964 §7.1). */
export const pAnswerState = /* @__PURE__ */ makeDefinition({
  name: 'P-Answer-State',
  cardinality: 'one',
  section: 'RFC 4964 §7.1',
  usage: [usage('18x,2xx', 'ar', '- - - o - -')],
  read: readPAnswerState,
  format: writePAnswerState,
});
