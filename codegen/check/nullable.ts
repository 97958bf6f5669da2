import type { Node } from '../../src/runtime/node.ts';
import type { Grammar } from '../ir/grammar.ts';

/** Returns the rules that derive the empty string, by a least fixed point. */
export function nullableRules({ rules }: Grammar): ReadonlySet<string> {
  const nullable = new Set<string>();
  for (let size = -1; size !== nullable.size; ) {
    size = nullable.size;
    for (const [key, { node }] of rules) if (isNullable(node, nullable)) nullable.add(key);
  }
  return nullable;
}

export function isNullable(node: Node, rules: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'class':
      return false;
    case 'literal':
      return node.text === '';
    case 'rule':
      return rules.has(node.key);
    case 'sequence':
      return node.items.every((item) => isNullable(item, rules));
    case 'choice':
      return node.alternatives.some((item) => isNullable(item, rules));
    case 'repeat':
      return node.min === 0 || isNullable(node.item, rules);
    default:
      return isNullable(node.item, rules);
  }
}
