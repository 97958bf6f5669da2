// @generated from grammar/rfc4488.abnf and grammar/rfc4488.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip } from '../../runtime/scan.ts';
import { takeBoolean } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { REFER_SUB_VALUE, SEMI } from '../tables.ts';

export type { Params } from '../../runtime/others.ts';

/** Whether there is a subscription (RFC 4488 §4). */
export interface ReferSub {
  /** `refer-sub-value` */
  readonly value: boolean;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `ReferSub`. Those that have a default may be left out. */
export interface ReferSubInput {
  readonly value: boolean;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `Refer-Sub = "Refer-Sub" HCOLON refer-sub-value *(SEMI exten)`.
 * `*(SEMI exten)`: white space, then one octet decides.
 */
export function readReferSub(c: Cursor): ReferSub | undefined {
  const value = takeBoolean(c, REFER_SUB_VALUE);
  if (value === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { value, params };
}

/** Returns the text of a value of `Refer-Sub` without checking it. */
function writeReferSub(value: ReferSubInput): string {
  return `${value.value}${formatOthers(value.params, ';')}`;
}

/** Whether the REFER creates a subscription (RFC 4488 §4). */
export const referSub = /* @__PURE__ */ makeDefinition({
  name: 'Refer-Sub',
  cardinality: 'one',
  section: 'RFC 4488 §4',
  usage: [usage('R,2xx', '', '- - - - - -')],
  read: readReferSub,
  format: writeReferSub,
});
