// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, since, skip } from '../../runtime/scan.ts';
import { takeNumber, word } from '../../runtime/take.ts';
import { decodeEnclosedText, encodeText } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { skipComment } from '../rules/comment.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { DELTA_SECONDS, EQUAL, HTAB_CR_SP_SEMICOLON, SEMI } from '../tables.ts';

/** Parameters of Retry-After (RFC 3261). */
export interface RetryAfterParams extends Params {
  /** `duration-param = "duration" EQUAL delta-seconds` */
  readonly duration?: number | undefined;
}

/** The seconds after which to try again, and for how long the callee is then available (RFC 3261 §20.33). */
export interface RetryAfter {
  /** `delta-seconds` */
  readonly delay: number;
  /** `comment` */
  readonly comment?: string | undefined;
  /** `retry-param` */
  readonly params: RetryAfterParams;
}

/** The values from which a builder makes a `RetryAfter`. Those that have a default may be left out. */
export interface RetryAfterInput {
  readonly delay: number;
  readonly comment?: string | undefined;
  readonly params?: Partial<RetryAfterParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newRetryAfterParams(): Draft<RetryAfterParams> {
  return { duration: undefined, others: noOthers() };
}

/** Returns the parameters of `retry-param` as text, each after `separator`, in the order of the grammar. */
export function formatRetryParam(params: Partial<RetryAfterParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.duration !== undefined) text += `${separator}duration=${params.duration}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `retry-param = duration-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow.
 */
export function parseRetryParam(c: Cursor, params: Draft<RetryAfterParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x64 /* d */:
      {
        const duration = parseDurationParam(c);
        if (duration !== undefined) {
          if (params.duration === undefined) params.duration = duration;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `duration-param = "duration" EQUAL delta-seconds`: tried, kept if the next octet may follow. */
function parseDurationParam(c: Cursor): number | undefined {
  const value = word(c, 'duration') && skip(c, EQUAL) ? takeNumber(c, DELTA_SECONDS) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `Retry-After = "Retry-After" HCOLON delta-seconds [ comment ] *( SEMI retry-param )`.
 * `[ comment ]`: white space, then one octet decides.
 * `*( SEMI retry-param )`: white space, then one octet decides.
 */
export function readRetryAfter(c: Cursor): RetryAfter | undefined {
  const delay = takeNumber(c, DELTA_SECONDS);
  if (delay === undefined) return undefined;
  const start = c.pos;
  const comment = parseRetryAfterComment(c);
  if (comment === undefined) c.pos = start;
  const params = newRetryAfterParams();
  while (skip(c, SEMI)) {
    if (!parseRetryParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { delay, comment, params };
}

/** Reads `Retry-After-comment`. */
function parseRetryAfterComment(c: Cursor): string | undefined {
  const commentStart = c.pos;
  if (!skipComment(c)) return undefined;
  const comment = decodeEnclosedText(since(c, commentStart));
  return comment;
}

/** Returns the text of a value of `Retry-After` without checking it. */
function writeRetryAfter(value: RetryAfterInput): string {
  let text = `${value.delay}`;
  if (value.comment !== undefined) text += `(${encodeText(value.comment)})`;
  return `${text}${formatRetryParam(value.params, ';')}`;
}

/** The seconds after which to try again (RFC 3261 §20.33). */
export const retryAfter = /* @__PURE__ */ makeDefinition({
  name: 'Retry-After',
  cardinality: 'one',
  section: 'RFC 3261 §20.33',
  usage: [
    usage('404,413,480,486', '', '- o o o o o'),
    usage('500,503', '', '- o o o o o'),
    usage('600,603', '', '- o o o o o'),
  ],
  read: readRetryAfter,
  format: writeRetryAfter,
});
