// @generated from grammar/rfc5373.abnf and grammar/rfc5373.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import {
  type AnswerModeParams,
  formatAnswerModeParam,
  newAnswerModeParams,
  parseAnswerModeParam,
} from '../rules/answer-mode-params.ts';
import { atEnd } from '../rules/header-end.ts';
import { ANSWER_MODE_VALUE, SEMI } from '../tables.ts';

export type { AnswerModeParams } from '../rules/answer-mode-params.ts';

/** How a call is answered (RFC 5373 §2). */
export interface AnswerMode {
  /** `answer-mode-value` */
  readonly mode: 'Manual' | 'Auto' | (string & {});
  /** `answer-mode-param` */
  readonly params: AnswerModeParams;
}

/** The values from which a builder makes a `AnswerMode`. Those that have a default may be left out. */
export interface AnswerModeInput {
  readonly mode: 'Manual' | 'Auto' | (string & {});
  readonly params?: Partial<AnswerModeParams> | undefined;
}

/**
 * Reads `Answer-Mode = "Answer-Mode" HCOLON answer-mode-value *(SEMI answer-mode-param)`.
 * `*(SEMI answer-mode-param)`: white space, then one octet decides.
 */
export function readAnswerMode(c: Cursor): AnswerMode | undefined {
  const mode = take(c, ANSWER_MODE_VALUE);
  if (mode === undefined) return undefined;
  const params = newAnswerModeParams();
  while (skip(c, SEMI)) {
    if (!parseAnswerModeParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { mode, params };
}

/** Returns the text of a value of `Answer-Mode` without checking it. */
function writeAnswerMode(value: AnswerModeInput): string {
  return `${value.mode}${formatAnswerModeParam(value.params, ';')}`;
}

/** Whether a person or the device answers, or answered, the call (RFC 5373 §2). */
export const answerMode = /* @__PURE__ */ makeDefinition({
  name: 'Answer-Mode',
  cardinality: 'one',
  section: 'RFC 5373 §2',
  usage: [],
  read: readAnswerMode,
  format: writeAnswerMode,
});
