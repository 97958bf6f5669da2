import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { isNullable, nullableRules } from './nullable.ts';
import { wayBack } from './path.ts';

/** Reports rules that begin with themselves. Their parser would never reach an octet. */
export function leftRecursions(grammar: Grammar): readonly Diagnostic[] {
  const nullable = nullableRules(grammar);
  const first = new Map([...grammar.rules].map(([key, { node }]) => [key, firstRules(node, nullable)]));
  return [...grammar.rules.values()].flatMap((rule) => {
    const path = wayBack(rule.key, (key) => first.get(key) ?? []);
    if (path === undefined) return [];
    const names = path.map((key) => grammar.rules.get(key)?.name ?? key).join(' -> ');
    const span = rule.definitions[0]?.span ?? { file: '', start: 0, end: 0 };
    return [
      error('left-recursion', `"${rule.name}" begins with itself: ${names}`, span, {
        hint:
          rule.node.kind === 'rule' && rule.node.key === rule.key
            ? 'names of rules have no case (RFC 5234 §2.1): import the rule, and leave this line out'
            : 'write it as a repetition: x *( separator x )',
      }),
    ];
  });
}

/** Returns the rules with which a node can begin. */
function firstRules(node: Node, nullable: ReadonlySet<string>): readonly string[] {
  switch (node.kind) {
    case 'class':
    case 'literal':
      return [];
    case 'rule':
      return [node.key];
    case 'sequence': {
      const at = node.items.findIndex((item) => !isNullable(item, nullable));
      return node.items.slice(0, at < 0 ? node.items.length : at + 1).flatMap((item) => firstRules(item, nullable));
    }
    case 'choice':
      return node.alternatives.flatMap((item) => firstRules(item, nullable));
    default:
      return firstRules(node.item, nullable);
  }
}
