/**
 * The height of the lowest derivation tree of each node. A derivation that always takes the lowest alternative ends.
 *
 * Invariant: a node that derives nothing has no height (a lenience in strict mode, or a rule that does not exist).
 */
import type { Node } from '../runtime/node.ts';
import { childrenOf, reachable } from './children.ts';
import type { Rules, Strictness } from './recogniser.ts';

/** A rule with its precomputed heights, from which many strings are drawn. */
export interface Start {
  readonly rules: Rules;
  readonly root: Node;
  readonly options: Strictness;
  readonly heights: ReadonlyMap<Node, number>;
}

export function startAt(rules: Rules, key: string, options: Strictness): Start {
  const root: Node = { kind: 'rule', key };
  const heights = heightsOf(rules, root, options);
  if (!heights.has(root)) throw new RangeError(`${key} derives no string`);
  return { rules, root, options, heights };
}

function heightsOf(rules: Rules, root: Node, options: Strictness): ReadonlyMap<Node, number> {
  const heights = new Map<Node, number>();
  const nodes = [...reachable(rules, root, options)].reverse();
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of nodes) {
      const height = 1 + above(node, childrenOf(rules, node, options), heights);
      if (height >= (heights.get(node) ?? Number.POSITIVE_INFINITY)) continue;
      heights.set(node, height);
      changed = true;
    }
  }
  return heights;
}

/** Returns the height that the children of `node` need. */
function above(node: Node, children: readonly Node[], heights: ReadonlyMap<Node, number>): number {
  const known = children.map((child) => heights.get(child) ?? Number.POSITIVE_INFINITY);
  if (node.kind === 'choice') return Math.min(...known);
  if ((node.kind === 'lenient' || node.kind === 'rule') && children.length === 0) return Number.POSITIVE_INFINITY;
  if (node.kind === 'repeat' && node.min === 0) return 0;
  return Math.max(0, ...known);
}
