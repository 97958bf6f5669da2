import type { Node } from '../../src/runtime/node.ts';
import type { GrammarView } from './grammar-view.ts';
import { holdsLetters } from './separator.ts';

/** Returns the repetitions of digits in a number that have no upper limit. A JavaScript number holds 15 digits. */
export function unboundedIn(view: GrammarView, node: Node): readonly Node[] {
  switch (node.kind) {
    case 'rule':
      return unboundedIn(view, view.rule(node.key).node);
    case 'sequence':
      return node.items.flatMap((item) => unboundedIn(view, item));
    case 'choice':
      return node.alternatives.flatMap((item) => unboundedIn(view, item));
    case 'repeat':
      if (node.max !== Number.POSITIVE_INFINITY) return unboundedIn(view, node.item);
      return holdsLetters(view, node.item) ? [node] : [];
    case 'lenient':
    case 'except':
      return unboundedIn(view, node.item);
    default:
      return [];
  }
}
