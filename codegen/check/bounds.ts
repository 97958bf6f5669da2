import type { BoundNode, Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';

const ZERO = 0x30;
const NINE = 0x39;

/** Reports bounds on elements that are not decimal numbers, and bounds that no number satisfies. */
export function boundErrors({ rules }: Grammar): readonly Diagnostic[] {
  return [...rules.values()].flatMap(({ node, definitions }) =>
    boundsIn(node).flatMap(({ item, min, max, span = definitions[0]?.span }) => {
      if (span === undefined) return [];
      if (min > max) return [error('empty-range', `no number lies between ${min} and ${max}`, span)];
      if (isDigits(item, rules, new Set())) return [];
      return [
        error('bound', `this is bounded by ${max}, but it is not only digits`, span, {
          hint: 'name the element that is: { rule, element, max }',
        }),
      ];
    }),
  );
}

function boundsIn(node: Node): readonly BoundNode[] {
  switch (node.kind) {
    case 'class':
    case 'literal':
    case 'rule':
      return [];
    case 'sequence':
      return node.items.flatMap(boundsIn);
    case 'choice':
      return node.alternatives.flatMap(boundsIn);
    default:
      return [...(node.kind === 'bound' ? [node] : []), ...boundsIn(node.item)];
  }
}

function isDigits(node: Node, rules: Grammar['rules'], seen: Set<string>): boolean {
  switch (node.kind) {
    case 'class':
      return node.ranges.every(([from, to]) => from >= ZERO && to <= NINE);
    case 'literal':
      return /^[0-9]*$/.test(node.text);
    case 'sequence':
      return node.items.every((item) => isDigits(item, rules, seen));
    case 'choice':
      return node.alternatives.every((item) => isDigits(item, rules, seen));
    case 'rule': {
      const body = rules.get(node.key)?.node;
      if (body === undefined || seen.has(node.key)) return true;
      seen.add(node.key);
      return isDigits(body, rules, seen);
    }
    default:
      return isDigits(node.item, rules, seen);
  }
}
