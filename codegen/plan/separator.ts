import type { Node } from '../../src/runtime/node.ts';
import type { GrammarView } from './grammar-view.ts';

/**
 * The name of a parameter and what separates it from the value.
 *
 * Invariant: a separator has no letter and no digit, so that `"x-" token EQUAL token` has no parameter called `x-`.
 */

/** Returns whether a word is the whole name of a parameter: nothing or a separator follows it. */
export function isWholeName(view: GrammarView, word: string, rest: readonly Node[]): boolean {
  const [next] = rest;
  if (next === undefined || word.endsWith('=')) return true;
  const isOptional = rest.length === 1 && next.kind === 'repeat' && next.max === 1;
  const [first] = isOptional ? itemsIn(next.item) : rest;
  return first === undefined || !holdsLetters(view, first);
}

/** Returns whether a string of an element may have a letter or a digit, so that the element is no separator. */
export function holdsLetters(view: GrammarView, node: Node, seen: Set<string> = new Set()): boolean {
  switch (node.kind) {
    case 'class':
      return LETTERS.some(([low, high]) => node.ranges.some(([from, to]) => from <= high && low <= to));
    case 'literal':
      return /[a-z0-9]/i.test(node.text);
    case 'sequence':
      return node.items.some((item) => holdsLetters(view, item, seen));
    case 'choice':
      return node.alternatives.some((item) => holdsLetters(view, item, seen));
    case 'rule':
      if (seen.has(node.key)) return false;
      seen.add(node.key);
      return holdsLetters(view, view.rule(node.key).node, seen);
    default:
      return holdsLetters(view, node.item, seen);
  }
}

const LETTERS: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
];

/** Returns the items of a sequence; any other element is one item. */
export function itemsIn(node: Node): readonly Node[] {
  return node.kind === 'sequence' ? node.items : [node];
}
