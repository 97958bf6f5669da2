/**
 * Reads the value of a text for a header or a rule, slowly. The generated parsers are compared with the result.
 *
 * Invariant: it uses the grammar as it was read and the tables, and nothing of the generator or of its output.
 */
import type { HeaderRow } from '../../../codegen/table.ts';
import type { Node } from '../../../src/runtime/node.ts';
import { Derivation, type Part } from './derivation.ts';
import { leniencesIn } from './leniences.ts';
import { bodyOf } from './node-facts.ts';
import { readParams } from './params.ts';
import { found, repeatedIn } from './shaped.ts';
import { rowOf, shapeOf } from './tables.ts';
import { valueOf, valueOfPart } from './value.ts';

export interface Read {
  readonly value: unknown;
  /** The names of the leniences that the text needs. */
  readonly leniences: readonly string[];
}

/** Returns the value, or `undefined` if the rule does not derive the text (one character an octet). */
export function readSlowly(key: string, text: string, strict: boolean): Read | undefined {
  const derivation = new Derivation(text, strict);
  const whole = derivation.whole(key);
  if (whole === undefined) return undefined;
  return { value: valueIn(derivation, key, whole), leniences: leniencesIn(derivation, whole) };
}

function valueIn(derivation: Derivation, key: string, whole: Part): unknown {
  const row = rowOf(key);
  if (row !== undefined) return headerValue(derivation, row, whole, bodyOf(key));
  const shape = shapeOf(key);
  if (shape === undefined) throw new RangeError(`${key} has no shape`);
  return valueOfPart(derivation, shape, whole);
}

function headerValue(derivation: Derivation, row: HeaderRow, { start, end }: Part, body: Node): unknown {
  // The last part is the end of the line, with the white space that is tolerated there.
  const parts = derivation.parts({ node: body, start, end }).slice(0, -1);
  if (row.value !== undefined) {
    return valueOf(derivation, row.value, { body, parts, start, end: parts.at(-1)?.end ?? start });
  }
  const items = parts.flatMap((part) => found(derivation, part));
  const [first] = items;
  if (first?.shape.as === 'params') return readParams(derivation, first.shape, parts);
  const repeated = repeatedIn(body);
  const values = items.map(({ shape, part }) => valueOfPart(derivation, shape, part));
  // An item that is not repeated, such as `*`, stands for the whole list.
  return row.cardinality === 'list' && items.every(({ key }) => repeated.has(key)) ? values : values[0];
}
