import type { Shape } from '../table.ts';

/** The conversion between the text of a span and a value. */
export interface Leaf {
  readonly shape: LeafShape;
  /** The TypeScript type of the value. */
  readonly type: string;
}

export type LeafShape = Exclude<Shape, { as: 'record' | 'params' | 'union' | 'list' | 'pair' }>;

export function isLeafShape(shape: Shape): shape is LeafShape {
  return (
    shape.as !== 'record' && shape.as !== 'params' && shape.as !== 'union' && shape.as !== 'list' && shape.as !== 'pair'
  );
}

export function leafOf(shape: LeafShape, keywords: readonly string[]): Leaf {
  return { shape, type: typeOf(shape, keywords) };
}

function typeOf(shape: LeafShape, keywords: readonly string[]): string {
  switch (shape.as) {
    case 'text':
      return shape.type ?? openUnion(keywords);
    case 'utf8':
    case 'quoted':
    case 'enclosed':
      return 'string';
    case 'number':
    case 'decimal':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'constant':
      return `'${shape.value}'`;
    case 'codec':
      return shape.type;
  }
}

/** Returns a union of known words that allows other words: `'udp' | 'tcp' | (string & {})`. */
export function openUnion(keywords: readonly string[]): string {
  return keywords.length === 0 ? 'string' : [...keywords.map((word) => `'${word}'`), '(string & {})'].join(' | ');
}
