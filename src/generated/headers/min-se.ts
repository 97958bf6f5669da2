// @generated from grammar/rfc4028.abnf and grammar/rfc4028.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { DELTA_SECONDS, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';

/** An interval in seconds (RFC 4028 §5). */
export interface MinSE {
  /** `delta-seconds` */
  readonly interval: number;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `MinSE`. Those that have a default may be left out. */
export interface MinSEInput {
  readonly interval: number;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `Min-SE = "Min-SE" HCOLON delta-seconds *(SEMI generic-param)`.
 * `*(SEMI generic-param)`: white space, then one octet decides.
 */
export function readMinSe(c: Cursor): MinSE | undefined {
  const interval = takeNumber(c, DELTA_SECONDS);
  if (interval === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { interval, params };
}

/** Returns the text of a value of `Min-SE` without checking it. */
function writeMinSe(value: MinSEInput): string {
  return `${value.interval}${formatOthers(value.params, ';')}`;
}

/** The shortest session interval that is accepted (RFC 4028 §5). */
export const minSe = /* @__PURE__ */ makeDefinition({
  name: 'Min-SE',
  cardinality: 'one',
  section: 'RFC 4028 §5',
  usage: [usage('R', 'amr', '- - - o - -'), usage('422', '', '- - - m - -')],
  read: readMinSe,
  format: writeMinSe,
});
