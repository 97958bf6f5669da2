// @generated from grammar/rfc4412.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { NAMESPACE, R_PRIORITY } from '../tables.ts';

/** A priority in a namespace; both are compared without case (RFC 4412 §3.1). */
export interface ResourcePriority {
  /** `namespace` */
  readonly namespace: string;
  /** `r-priority` */
  readonly priority: string;
}

/** The values from which a builder makes a `ResourcePriority`. Those that have a default may be left out. */
export interface ResourcePriorityInput {
  readonly namespace: string;
  readonly priority: string;
}

/** Reads `r-value = namespace "." r-priority`. */
export function parseRValue(c: Cursor): ResourcePriority | undefined {
  const namespace = take(c, NAMESPACE);
  if (namespace === undefined) return undefined;
  if (!word(c, '.')) return undefined;
  const priority = take(c, R_PRIORITY);
  if (priority === undefined) return undefined;
  return { namespace, priority };
}

/** Returns the text of `r-value` without checking it. */
export function formatRValue(value: ResourcePriorityInput): string {
  return `${value.namespace}.${value.priority}`;
}
