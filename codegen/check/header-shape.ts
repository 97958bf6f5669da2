import type { Node } from '../../src/runtime/node.ts';
import type { Rule } from '../ir/grammar.ts';

/** The facts about a header that its rule states. */
export interface HeaderShape {
  readonly name: string;
  readonly compact: string | undefined;
  /** Whether the value has a part `*( COMMA x )`. */
  readonly list: boolean;
}

/**
 * Returns the facts about a rule `"Name" HCOLON value` or `( "Name" / "n" ) HCOLON value`, or `undefined` for any other
 * rule, which is no header.
 */
export function headerShape({ node }: Rule): HeaderShape | undefined {
  if (node.kind !== 'sequence') return undefined;
  const [head, colon, ...value] = node.items;
  if (colon?.kind !== 'rule' || !colon.key.endsWith(':hcolon') || value.length === 0) return undefined;
  const [name, compact] = namesOf(head) ?? [];
  return name === undefined ? undefined : { name, compact, list: value.some(isList) };
}

function namesOf(head: Node | undefined): readonly string[] | undefined {
  if (head?.kind === 'literal') return [head.text];
  if (head?.kind !== 'choice' || head.alternatives.length !== 2) return undefined;
  const names = head.alternatives.flatMap((item) => (item.kind === 'literal' ? [item.text] : []));
  return names.length === 2 ? names : undefined;
}

function isList(node: Node): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.items.some(isList);
    case 'choice':
      return node.alternatives.some(isList);
    case 'repeat': {
      const first = node.item.kind === 'sequence' ? node.item.items[0] : undefined;
      return isComma(first) || isList(node.item);
    }
    default:
      return false;
  }
}

/** Returns whether the node is `COMMA` or `( SEMI / COMMA )`. */
function isComma(node: Node | undefined): boolean {
  if (node?.kind === 'choice') return node.alternatives.some(isComma);
  return node?.kind === 'rule' && node.key.endsWith(':comma');
}
