import type { Node } from '../../src/runtime/node.ts';
import type { GrammarView } from './grammar-view.ts';

/** The repetitions in a number that end nowhere: a number of JavaScript holds 15 digits. */
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
