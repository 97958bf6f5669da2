import { expect, it } from 'vitest';
import { byPrecedence } from '../../codegen/rewrite/precedence.ts';
import { grammar } from '../../src/generated/grammar.ts';
import type { Node } from '../../src/runtime/node.ts';

/**
 * Returns the node with the alternatives of each choice in a fixed order, because their order has no meaning in ABNF
 * (RFC 5234 §3.2).
 */
function withoutOrder(node: Node): unknown {
  switch (node.kind) {
    case 'class':
    case 'literal':
    case 'rule':
      return node;
    case 'sequence':
      return { ...node, items: node.items.map(withoutOrder) };
    case 'choice':
      return { ...node, alternatives: node.alternatives.map((item) => JSON.stringify(withoutOrder(item))).sort() };
    default:
      return { ...node, item: withoutOrder(node.item) };
  }
}

it('precedence changes only the order of alternatives, in every rule', () => {
  const before = new Map(Object.entries(grammar));
  const after = byPrecedence(before);
  const reordered = [...before].filter(([key, node]) => JSON.stringify(node) !== JSON.stringify(after.get(key)));
  expect(reordered.length).toBeGreaterThan(0);
  for (const [key, node] of before) {
    const rewritten = after.get(key);
    expect({ key, node: rewritten === undefined ? undefined : withoutOrder(rewritten) }).toEqual({
      key,
      node: withoutOrder(node),
    });
  }
});
