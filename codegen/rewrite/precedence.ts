import type { Node } from '../../src/runtime/node.ts';

/**
 * Applies the two rules of precedence for choices that the ABNF leaves open: an alternative that begins with a literal
 * comes before a generic one, and an alternative that only the lenient grammar has comes after those of the RFC.
 *
 * Invariant: the language is the same. Only the order of alternatives changes, which has no meaning in ABNF.
 */
export function byPrecedence(rules: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
  return new Map([...rules].map(([key, node]) => [key, ordered(rules, node)]));
}

function ordered(rules: ReadonlyMap<string, Node>, node: Node): Node {
  switch (node.kind) {
    case 'class':
    case 'literal':
    case 'rule':
      return node;
    case 'sequence':
      return { ...node, items: node.items.map((item) => ordered(rules, item)) };
    case 'choice': {
      const alternatives = node.alternatives.map((item) => ordered(rules, item));
      return { ...node, alternatives: alternatives.toSorted((a, b) => rank(rules, a) - rank(rules, b)) };
    }
    case 'repeat':
    case 'bound':
    case 'except':
    case 'lenient':
      return { ...node, item: ordered(rules, node.item) };
  }
}

function rank(rules: ReadonlyMap<string, Node>, node: Node): number {
  if (node.kind === 'lenient') return 2;
  return wordFirst((key) => rules.get(key), node, new Set()) ? 0 : 1;
}

/** Returns whether a form begins with a word, in the sense of the order of alternatives. */
export function beginsWithWord(view: { rule(key: string): { readonly node: Node } }, node: Node): boolean {
  return wordFirst((key) => view.rule(key).node, node, new Set());
}

/** Returns whether every string of `node` begins with a word that the grammar spells. */
function wordFirst(rule: (key: string) => Node | undefined, node: Node, seen: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'literal':
      return node.text.length > 0;
    case 'sequence':
      return node.items[0] !== undefined && wordFirst(rule, node.items[0], seen);
    case 'choice': {
      const strict = node.alternatives.filter((item) => item.kind !== 'lenient');
      return strict.length > 0 && strict.every((item) => wordFirst(rule, item, seen));
    }
    case 'rule': {
      const body = rule(node.key);
      return body !== undefined && !seen.has(node.key) && wordFirst(rule, body, new Set([...seen, node.key]));
    }
    default:
      return false;
  }
}
