import type { Field } from '../table.ts';

/** What the planner knows of the record that it is writing. */
export interface Scope {
  readonly fields: Readonly<Record<string, string | Field>>;
  /** How often an element was met, for `1*DIGIT#2`. */
  readonly met: Map<string, number>;
  /** The entries of `fields` that an element was found for. */
  readonly used: Set<string>;
}

export const NO_SCOPE: Scope = { fields: {}, met: new Map(), used: new Set() };

export function scopeOf(fields: Scope['fields'] = {}): Scope {
  return { fields, met: new Map(), used: new Set() };
}

/** A field of a table that no element of its rule is. */
export interface Lack {
  readonly namespace: string;
  /** Where the table says it. */
  readonly path: readonly (string | number)[];
  /** The rule that it says it of. */
  readonly rule: string;
  readonly element: string;
}
