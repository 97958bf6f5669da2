import type { Node } from '../../src/runtime/node.ts';

/** Returns the keys of the rules that `node` itself names. */
export function references(node: Node): readonly string[] {
  switch (node.kind) {
    case 'class':
    case 'literal':
      return [];
    case 'rule':
      return [node.key];
    case 'sequence':
      return node.items.flatMap(references);
    case 'choice':
      return node.alternatives.flatMap(references);
    case 'repeat':
    case 'bound':
    case 'except':
    case 'lenient':
      return references(node.item);
  }
}
