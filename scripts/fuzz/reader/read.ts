/**
 * The value of a text for a header or a rule, slowly: what the generated parsers are compared with.
 *
 * Invariant: made of the grammar as it was read and of the tables; nothing of the generator or of what it wrote is in here.
 */
import { Derivation, type Part } from './derivation.ts';
import { bodyOf } from './node-facts.ts';
import { found, repeatedIn } from './shaped.ts';
import { rowOf, shapeOf } from './tables.ts';
import { type Stretch, Values } from './value.ts';

export interface Read {
  readonly value: unknown;
}

/** `undefined` where the rule does not derive the text (one character an octet). */
export function readValue(key: string, text: string, strict: boolean): Read | undefined {
  const derivation = new Derivation(text, strict);
  const whole = derivation.whole(key);
  if (whole === undefined) return undefined;
  const [body = whole] = derivation.parts(whole);
  const values = new Values(derivation);
  if (rowOf(key) !== undefined) return { value: headerValue(key, derivation, values, body) };
  const shape = shapeOf(key);
  if (shape === undefined) throw new RangeError(`${key} has no shape`);
  return { value: values.of(shape, { parts: [body], start: body.start, end: body.end }, key) };
}

function headerValue(key: string, derivation: Derivation, values: Values, body: Part): unknown {
  // The last part is the end of the line, with the white space that is tolerated there.
  const parts = derivation.parts(body).slice(0, -1);
  const stretch: Stretch = { parts, start: body.start, end: parts.at(-1)?.end ?? body.start };
  const own = shapeOf(key);
  if (own !== undefined) return values.of(own, stretch, key);
  const items = parts.flatMap((part) => found(derivation, part));
  const [first] = items;
  if (first?.shape.as === 'params')
    return values.params(first.shape, { ...stretch, parts: items.map(({ part }) => part) });
  const repeated = repeatedIn(bodyOf(key));
  if (rowOf(key)?.cardinality === 'list' && items.every((item) => repeated.has(item.key))) {
    return items.map((item) => values.ofFound(item));
  }
  return first === undefined ? undefined : values.ofFound(first);
}
