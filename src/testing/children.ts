/** The children of a grammar node, and all nodes that can be reached from it. Coverage is counted in these nodes. */
import type { Node } from '../runtime/node.ts';
import type { Rules, Strictness } from './recogniser.ts';

/** Returns the children of a node: for a reference, the rule's node; for a lenience in strict mode, none. */
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

/** Returns `node` and every node that a derivation from it can visit. */
export function reachable(rules: Rules, node: Node, options: Strictness): ReadonlySet<Node> {
  const reached = new Set([node]);
  // Iteration over a set includes the entries that are added during the iteration.
  for (const next of reached) for (const child of childrenOf(rules, next, options)) reached.add(child);
  return reached;
}
