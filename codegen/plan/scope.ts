import type { Field } from '../table.ts';

/** The planner's knowledge of the record that it is planning. */
export interface Scope {
  readonly fields: Readonly<Record<string, string | Field>>;
  /** How often each element was met, for `1*DIGIT#2`. */
  readonly met: Map<string, number>;
  /** The entries of `fields` for which an element was found. */
  readonly used: Set<string>;
}

export const NO_SCOPE: Scope = { fields: {}, met: new Map(), used: new Set() };

export function scopeOf(fields: Scope['fields'] = {}): Scope {
  return { fields, met: new Map(), used: new Set() };
}

/** A field of a table that matches no element of its rule. */
export interface Lack {
  readonly namespace: string;
  /** The place in the table. */
  readonly path: readonly (string | number)[];
  /** The rule to which the table's entry belongs. */
  readonly rule: string;
  readonly element: string;
}
