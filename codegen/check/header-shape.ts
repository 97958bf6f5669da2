import type { Node } from '../../src/runtime/node.ts';
import type { Rule } from '../ir/grammar.ts';
import { itemsIn } from '../plan/separator.ts';

/** The facts about a header that its rule states. */
export interface HeaderShape {
  readonly name: string;
  readonly compact: string | undefined;
  /**
   * Whether the value is `x *( COMMA x )`. It may be one value that has commas, and a table decides, if only a part of
   * it is such a list or the number of its items is fixed.
   */
  readonly list: 'yes' | 'maybe' | 'no';
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
  return name === undefined ? undefined : { name, compact, list: listness(value) };
}

function namesOf(head: Node | undefined): readonly string[] | undefined {
  if (head?.kind === 'literal') return [head.text];
  if (head?.kind !== 'choice' || head.alternatives.length !== 2) return undefined;
  const names = head.alternatives.flatMap((item) => (item.kind === 'literal' ? [item.text] : []));
  return names.length === 2 ? names : undefined;
}

function listness(value: readonly Node[]): HeaderShape['list'] {
  if (isList({ kind: 'sequence', items: value })) return 'yes';
  return value.some(hasList) ? 'maybe' : 'no';
}

/** Returns whether a value as a whole is a list of any length. */
function isList(node: Node): boolean {
  switch (node.kind) {
    case 'sequence': {
      const [only, ...more] = node.items;
      return (only !== undefined && more.length === 0 && isList(only)) || repeatsItself(node.items);
    }
    case 'choice':
      return node.alternatives.some(isList);
    case 'repeat':
      return node.max === 1 ? isList(node.item) : repeatsComma(node);
    default:
      return false;
  }
}

/** Returns whether items begin with `x *( COMMA x )`, where x is one element or several. */
function repeatsItself(items: readonly Node[]): boolean {
  const at = items.findIndex(repeatsComma);
  const repeat = items[at];
  if (repeat?.kind !== 'repeat') return false;
  return written(items.slice(0, at)) === written(itemsIn(repeat.item).slice(1));
}

/** Returns a text that is the same for elements which differ in their places alone. */
function written(nodes: readonly Node[]): string {
  return JSON.stringify(nodes, (key, value: unknown) => (key === 'span' ? undefined : value));
}

function repeatsComma(node: Node): boolean {
  return node.kind === 'repeat' && node.max > 1 && isComma(itemsIn(node.item)[0]);
}

/** Returns whether a part of a value is a list. */
function hasList(node: Node): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.items.some(hasList);
    case 'choice':
      return node.alternatives.some(hasList);
    case 'repeat':
      return isComma(itemsIn(node.item)[0]) || hasList(node.item);
    default:
      return false;
  }
}

/** Returns whether the node is `COMMA` or `( SEMI / COMMA )`. */
function isComma(node: Node | undefined): boolean {
  if (node?.kind === 'choice') return node.alternatives.some(isComma);
  return node?.kind === 'rule' && node.key.endsWith(':comma');
}
