/**
 * Chooses the intended one of several alternatives that derive a text.
 *
 * Invariant: an alternative that begins with a literal comes before a generic one (a token, a generic-param, a name of
 * another kind), and a lenient one after all others. Otherwise the order of the ABNF applies.
 */
import type { ChoiceNode, Node } from '../../../src/runtime/node.ts';
import { bodyOf, factsOf } from './node-facts.ts';

const known = new Map<ChoiceNode, readonly Node[]>();

export function preferred(choice: ChoiceNode): readonly Node[] {
  const before = known.get(choice);
  if (before !== undefined) return before;
  // The sort is stable, so equal alternatives keep their order.
  const order = [...choice.alternatives].sort((one, other) => rank(one) - rank(other));
  known.set(choice, order);
  return order;
}

function rank(alternative: Node): number {
  if (alternative.kind === 'lenient') return 2;
  return beginsWithLiteral(alternative) ? 0 : 1;
}

function beginsWithLiteral(node: Node): boolean {
  switch (node.kind) {
    case 'class':
      return false;
    case 'literal':
      return node.text !== '';
    case 'sequence': {
      const first = node.items.find((item) => item.kind !== 'literal' || item.text !== '');
      return first !== undefined && beginsWithLiteral(first);
    }
    case 'choice':
      return node.alternatives.every((one) => one.kind === 'lenient' || beginsWithLiteral(one));
    case 'repeat':
      return node.min > 0 && !factsOf(node.item).empty && beginsWithLiteral(node.item);
    case 'rule':
      return beginsWithLiteral(bodyOf(node.key));
    case 'bound':
    case 'except':
    case 'lenient':
      return beginsWithLiteral(node.item);
  }
}
