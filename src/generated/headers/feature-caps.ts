// @generated from grammar/rfc6809.abnf and grammar/rfc6809.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeList, word } from '../../runtime/take.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseFeatureCap } from '../rules/params.ts';
import { COMMA, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';

/** Features and capabilities of one element: parameters whose names begin with `+` (RFC 6809 §6.2). */
export interface FeatureCaps {
  /** `feature-cap` */
  readonly params: Params;
}

/** The values from which a builder makes a `FeatureCaps`. Those that have a default may be left out. */
export interface FeatureCapsInput {
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `fc-value = "*" *(SEMI feature-cap)`.
 * `*(SEMI feature-cap)`: white space, then one octet decides.
 */
export function parseFcValue(c: Cursor): FeatureCaps | undefined {
  if (!word(c, '*')) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseFeatureCap(c, params)) return undefined;
  }
  return { params };
}

/** Returns the text of `fc-value` without checking it. */
export function formatFcValue(value: FeatureCapsInput): string {
  return `*${formatOthers(value.params, ';')}`;
}

/**
 * Reads `Feature-Caps = "Feature-Caps" HCOLON fc-value *(COMMA fc-value)`.
 * `*(COMMA fc-value)`: white space, then one octet decides.
 */
export function readFeatureCaps(c: Cursor): readonly FeatureCaps[] | undefined {
  const fcValue = takeList(c, parseFcValue, COMMA);
  if (fcValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return fcValue;
}

/** Returns the text of a value of `Feature-Caps` without checking it. */
function writeFeatureCaps(value: readonly FeatureCapsInput[]): string {
  return `${value.map(formatFcValue).join(', ')}`;
}

/** The features and capabilities of the elements that the message passed, the latest first (RFC 6809 §4). */
export const featureCaps = /* @__PURE__ */ makeDefinition({
  name: 'Feature-Caps',
  cardinality: 'list',
  section: 'RFC 6809 §4',
  usage: [],
  read: readFeatureCaps,
  format: writeFeatureCaps,
});
