// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { skip, take } from '../../runtime/scan.ts';
import { takeOptionalList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { type AcceptParams, formatAcceptParam, newAcceptParams, parseAcceptParam } from '../rules/accept-params.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, LANGUAGE_RANGE, SEMI } from '../tables.ts';

export type { AcceptParams } from '../rules/accept-params.ts';

/** A range of languages (RFC 3261 §20.3). */
export interface AcceptLanguage {
  /** `language-range` */
  readonly range: string;
  /** `accept-param` */
  readonly params: AcceptParams;
}

/** The values from which a builder makes a `AcceptLanguage`. Those that have a default may be left out. */
export interface AcceptLanguageInput {
  readonly range: string;
  readonly params?: Partial<AcceptParams> | undefined;
}

/**
 * Reads `language = language-range *(SEMI accept-param)`.
 * `*(SEMI accept-param)`: white space, then one octet decides.
 */
export function parseLanguage(c: Cursor): AcceptLanguage | undefined {
  const range = take(c, LANGUAGE_RANGE);
  if (range === undefined) return undefined;
  const params = newAcceptParams();
  while (skip(c, SEMI)) {
    if (!parseAcceptParam(c, params)) return undefined;
  }
  return { range, params };
}

/** Returns the text of `language` without checking it. */
export function formatLanguage(value: AcceptLanguageInput): string {
  return `${value.range}${formatAcceptParam(value.params, ';')}`;
}

/**
 * Reads `Accept-Language = "Accept-Language" HCOLON [ language *(COMMA language) ]`.
 * `*(COMMA language)`: white space, then one octet decides.
 */
export function readAcceptLanguage(c: Cursor): readonly AcceptLanguage[] | undefined {
  const language = takeOptionalList(c, parseLanguage, COMMA);
  if (!atEnd(c)) return undefined;
  return language;
}

/** Returns the text of a value of `Accept-Language` without checking it. */
function writeAcceptLanguage(value: readonly AcceptLanguageInput[]): string {
  return `${value.map(formatLanguage).join(', ')}`;
}

/** The languages that the sender prefers for reason phrases, descriptions and status (RFC 3261 §20.3). */
export const acceptLanguage = /* @__PURE__ */ makeDefinition({
  name: 'Accept-Language',
  cardinality: 'list',
  section: 'RFC 3261 §20.3',
  usage: [usage('R', '', '- o - o o o'), usage('2xx', '', '- - - o m* o'), usage('415', '', '- c - c c c')],
  read: readAcceptLanguage,
  format: writeAcceptLanguage,
});
