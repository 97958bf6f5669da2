import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { isNullable, nullableRules } from './nullable.ts';

/** Reports unlimited repetitions of an element that may be empty, because they would never end. */
export function emptyRepetitions(grammar: Grammar): readonly Diagnostic[] {
  const nullable = nullableRules(grammar);
  return [...grammar.rules.values()].flatMap(({ node }) => within(node, nullable));
}

function within(node: Node, nullable: ReadonlySet<string>): readonly Diagnostic[] {
  switch (node.kind) {
    case 'class':
    case 'literal':
    case 'rule':
      return [];
    case 'sequence':
      return node.items.flatMap((item) => within(item, nullable));
    case 'choice':
      return node.alternatives.flatMap((item) => within(item, nullable));
    case 'repeat': {
      const inner = within(node.item, nullable);
      if (node.max !== Number.POSITIVE_INFINITY || !isNullable(node.item, nullable)) return inner;
      const span = node.span ?? { file: '', start: 0, end: 0 };
      return [
        error('empty-repetition', 'what is repeated may be empty', span, {
          hint: 'take the option out of what is repeated',
        }),
        ...inner,
      ];
    }
    default:
      return within(node.item, nullable);
  }
}
