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

/**
 * Returns how many of the items behind a name are the sign in front of the value: white space, `=` or `:`, and white
 * space. Any other punctuation is one item. The last item is never part of it, unless it is the only one.
 */
export function signLength(view: GrammarView, items: readonly Node[]): number {
  const isBlankAt = (at: number): boolean => {
    const item = items[at];
    return item !== undefined && isBlank(view, item);
  };
  const last = items.length - 1;
  let at = 0;
  while (at < last && isBlankAt(at)) at++;
  const sign = items[at];
  if (at < last && sign !== undefined && (holdsOnly(view, sign, SIGNS) || at === 0)) at++;
  while (at < last && isBlankAt(at)) at++;
  return Math.max(at, 1);
}

const BLANKS = '\t\n\r ';
const SIGNS = `${BLANKS}=:`;

/** Returns whether an element derives nothing but white space. */
export function isBlank(view: GrammarView, node: Node): boolean {
  return holdsOnly(view, node, BLANKS);
}

/** Returns whether an element derives nothing but white space and `=`, and not white space alone. */
export function isEquals(view: GrammarView, node: Node): boolean {
  return holdsOnly(view, node, `${BLANKS}=`) && !isBlank(view, node);
}

/** Returns whether an element derives no other octets than those of `octets`. */
function holdsOnly(view: GrammarView, node: Node, octets: string, seen: Set<string> = new Set()): boolean {
  switch (node.kind) {
    case 'class':
      return node.ranges.every(([from, to]) => {
        for (let octet = from; octet <= to; octet++) if (!octets.includes(String.fromCharCode(octet))) return false;
        return true;
      });
    case 'literal':
      return [...node.text].every((octet) => octets.includes(octet));
    case 'sequence':
      return node.items.every((item) => holdsOnly(view, item, octets, seen));
    case 'choice':
      return node.alternatives.every((item) => holdsOnly(view, item, octets, seen));
    case 'rule':
      if (seen.has(node.key)) return true;
      seen.add(node.key);
      return holdsOnly(view, view.rule(node.key).node, octets, seen);
    default:
      return holdsOnly(view, node.item, octets, seen);
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
