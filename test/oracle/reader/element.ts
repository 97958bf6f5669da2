/** The text of an element in its rule, by which a table names it: `"sip:"`, `1*DIGIT`, `a / b`. */
import type { Node, RepeatNode } from '../../../src/runtime/node.ts';

/** Returns an element without white space, case, and parentheses around a single element: `1*(DIGIT)` is `1*digit`. */
export function plainName(element: string): string {
  return element
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/\(([^()/]+)\)/g, '$1');
}

/** Bounds and exceptions are not written in ABNF. */
export function nameOf(node: Node): string {
  return plainName(written(node));
}

function written(node: Node): string {
  switch (node.kind) {
    case 'class':
      return `%x${node.ranges.map(([from, to]) => `${from.toString(16)}-${to.toString(16)}`).join('/')}`;
    case 'literal':
      return `"${node.text}"`;
    case 'sequence':
      return node.items.map(grouped).join(' ');
    case 'choice':
      return node.alternatives.map(written).join(' / ');
    case 'repeat':
      return repeated(node);
    case 'rule':
      return node.key.slice(node.key.indexOf(':') + 1);
    case 'bound':
    case 'except':
    case 'lenient':
      return written(node.item);
  }
}

function grouped(node: Node): string {
  return node.kind === 'choice' || node.kind === 'sequence' ? `( ${written(node)} )` : written(node);
}

function repeated({ item, min, max }: RepeatNode): string {
  if (min === 0 && max === 1) return `[ ${written(item)} ]`;
  if (min === max) return `${min}${grouped(item)}`;
  return `${min === 0 ? '' : min}*${max === Number.POSITIVE_INFINITY ? '' : max}${grouped(item)}`;
}
