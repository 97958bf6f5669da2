import type { Node } from '../../src/runtime/node.ts';
import { references } from '../ir/references.ts';

/** Returns the names of the leniences that a node can use, by itself or through the rules that it names. */
export function leniencesIn(rules: ReadonlyMap<string, Node>, node: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const stack: Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    collect(next, names);
    for (const key of references(next)) {
      const body = rules.get(key);
      if (body === undefined || seen.has(key)) continue;
      seen.add(key);
      stack.push(body);
    }
  }
  return names;
}

function collect(node: Node, names: Set<string>): void {
  switch (node.kind) {
    case 'lenient':
      names.add(node.name);
      return collect(node.item, names);
    case 'sequence':
      for (const item of node.items) collect(item, names);
      return;
    case 'choice':
      for (const item of node.alternatives) collect(item, names);
      return;
    case 'repeat':
    case 'bound':
    case 'except':
      return collect(node.item, names);
    default:
      return;
  }
}
