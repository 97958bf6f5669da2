// @generated from grammar/rfc4412.abnf and grammar/rfc4412.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeList } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import {
  formatRValue,
  parseRValue,
  type ResourcePriority,
  type ResourcePriorityInput,
} from '../rules/resource-priority.ts';
import { COMMA } from '../tables.ts';

export type { ResourcePriority, ResourcePriorityInput } from '../rules/resource-priority.ts';

/**
 * Reads `Resource-Priority = "Resource-Priority" HCOLON r-value *(COMMA r-value)`.
 * `*(COMMA r-value)`: white space, then one octet decides.
 */
export function readResourcePriority(c: Cursor): readonly ResourcePriority[] | undefined {
  const rValue = takeList(c, parseRValue, COMMA);
  if (rValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return rValue;
}

/** Returns the text of a value of `Resource-Priority` without checking it. */
function writeResourcePriority(value: readonly ResourcePriorityInput[]): string {
  return `${value.map(formatRValue).join(', ')}`;
}

/** The priority that the sender requests for resources (RFC 4412 §3.1). */
export const resourcePriority = /* @__PURE__ */ makeDefinition({
  name: 'Resource-Priority',
  cardinality: 'list',
  section: 'RFC 4412 §3.1',
  usage: [usage('R', 'amdr', 'o o o o o o')],
  read: readResourcePriority,
  format: writeResourcePriority,
});
