/** The nodes below a node, and all that can be reached from it: what coverage is counted in. */
import type { Node } from '../runtime/node.ts';
import type { Rules, Strictness } from './recogniser.ts';

/** The nodes directly below; of a rule's name the rule, and nothing below a lenience when strict. */
export function childrenOf(rules: Rules, node: Node, { strict }: Strictness): readonly Node[] {
  switch (node.kind) {
    case 'class':
    case 'literal':
      return [];
    case 'sequence':
      return node.items;
    case 'choice':
      return strict ? node.alternatives.filter(({ kind }) => kind !== 'lenient') : node.alternatives;
    case 'rule': {
      const rule = rules[node.key];
      return rule === undefined ? [] : [rule];
    }
    case 'lenient':
      return strict ? [] : [node.item];
    case 'repeat':
      return node.max === 0 ? [] : [node.item];
    case 'bound':
    case 'except':
      return [node.item];
  }
}

/** `node` and every node that a derivation from it can visit. */
export function reachable(rules: Rules, node: Node, options: Strictness): ReadonlySet<Node> {
  const reached = new Set([node]);
  // A set that grows while it is walked is walked to its new end.
  for (const next of reached) for (const child of childrenOf(rules, next, options)) reached.add(child);
  return reached;
}
