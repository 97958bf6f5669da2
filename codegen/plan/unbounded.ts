import type { Node } from '../../src/runtime/node.ts';
import type { GrammarView } from './grammar-view.ts';

/** Returns the repetitions in a number that have no upper limit. A JavaScript number holds 15 digits. */
export function unboundedIn(view: GrammarView, node: Node): readonly Node[] {
  switch (node.kind) {
    case 'rule':
      return unboundedIn(view, view.rule(node.key).node);
    case 'sequence':
      return node.items.flatMap((item) => unboundedIn(view, item));
    case 'choice':
      return node.alternatives.flatMap((item) => unboundedIn(view, item));
    case 'repeat':
      return node.max === Number.POSITIVE_INFINITY ? [node] : unboundedIn(view, node.item);
    case 'lenient':
    case 'except':
      return unboundedIn(view, node.item);
    default:
      return [];
  }
}
