// @generated from grammar/rfc4412.abnf and grammar/rfc4412.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeOptionalList } from '../../runtime/take.ts';
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
 * Reads `Accept-Resource-Priority = "Accept-Resource-Priority" HCOLON [r-value *(COMMA r-value)]`.
 * `*(COMMA r-value)`: white space, then one octet decides.
 */
export function readAcceptResourcePriority(c: Cursor): readonly ResourcePriority[] | undefined {
  const rValue = takeOptionalList(c, parseRValue, COMMA);
  if (!atEnd(c)) return undefined;
  return rValue;
}

/** Returns the text of a value of `Accept-Resource-Priority` without checking it. */
function writeAcceptResourcePriority(value: readonly ResourcePriorityInput[]): string {
  return `${value.map(formatRValue).join(', ')}`;
}

/** The priorities that the server processes (RFC 4412 §3.2). */
export const acceptResourcePriority = /* @__PURE__ */ makeDefinition({
  name: 'Accept-Resource-Priority',
  cardinality: 'list',
  section: 'RFC 4412 §3.2',
  usage: [usage('200', 'amdr', '- o o o o o'), usage('417', 'amdr', '- o o o o o')],
  read: readAcceptResourcePriority,
  format: writeAcceptResourcePriority,
});
