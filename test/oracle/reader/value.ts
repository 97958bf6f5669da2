/**
 * The value of a range of text, by a shape of the tables.
 *
 * Invariant: it depends only on the tables and the derivation; no header and no rule is known by name.
 */
import type { Shape } from '../../../codegen/table.ts';
import type { Node } from '../../../src/runtime/node.ts';
import { readCodec } from './codecs.ts';
import type { Derivation, Part } from './derivation.ts';
import { bodyOf } from './node-facts.ts';
import { readParams } from './params.ts';
import { readRecord } from './record.ts';
import { found } from './shaped.ts';
import { shapeOf } from './tables.ts';
import { fromUtf8, trim, unfolded, unquoted } from './text.ts';

/** A sequence of elements out of `body`, which is that of a rule or of a group in one. */
export interface Stretch {
  readonly body: Node;
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

export function valueOf(derivation: Derivation, shape: Shape, stretch: Stretch): unknown {
  const text = trim(derivation.text.slice(stretch.start, stretch.end));
  switch (shape.as) {
    case 'text':
      return shape.emptyIsAbsent === true && text === '' ? undefined : text;
    case 'utf8':
      return fromUtf8(unfolded(text));
    case 'quoted':
      return fromUtf8(unquoted(text));
    case 'enclosed': {
      const inner = text.slice(text.indexOf(shape.open) + shape.open.length, text.lastIndexOf(shape.close));
      return shape.utf8 === true ? fromUtf8(unfolded(inner)) : inner;
    }
    case 'number':
    case 'decimal':
      return Number(text);
    case 'boolean':
      return text.toLowerCase() === 'true';
    case 'constant':
      return shape.value;
    case 'codec':
      return readCodec(shape.codec, text, derivation, stretch);
    case 'record':
      return readRecord(derivation, shape, stretch);
    case 'params':
      return readParams(derivation, shape, stretch.parts);
    case 'union':
      return shapedValues(derivation, stretch)[0];
    case 'list':
    case 'pair':
      return shapedValues(derivation, stretch);
  }
}

/** Returns the values of the elements that have a shape. */
function shapedValues(derivation: Derivation, { parts }: Stretch): readonly unknown[] {
  return parts
    .flatMap((part) => found(derivation, part))
    .map(({ shape, part }) => valueOfPart(derivation, shape, part));
}

/** Returns the value of one element. */
export function valueOfPart(derivation: Derivation, shape: Shape, part: Part): unknown {
  const { start, end } = part;
  const { node } = ruleOf(derivation, shape, part);
  if (node.kind !== 'rule') return valueOf(derivation, shape, { body: part.node, parts: [part], start, end });
  const body = bodyOf(node.key);
  return valueOf(derivation, shape, { body, parts: [{ node: body, start, end }], start, end });
}

/** Returns the rule that has the shape: the part's own, or one for which it is another name. */
function ruleOf(derivation: Derivation, shape: Shape, part: Part): Part {
  for (let at = part; isName(at.node); at = derivation.parts(at)[0] ?? part) {
    if (at.node.kind === 'rule' && shapeOf(at.node.key) === shape) return at;
  }
  return part;
}

function isName({ kind }: Node): boolean {
  return kind === 'rule' || kind === 'bound' || kind === 'except' || kind === 'lenient';
}
