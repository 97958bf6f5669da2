/**
 * The elements of ABNF (RFC 5234 §3, RFC 7405) as the oracle keeps them.
 *
 * Invariant: a `name` holds the key of a rule once the grammar is linked (`namespace:name`, in lower case). Every
 * element keeps the text that it was read from, because tables name elements by that text.
 */

export type Element =
  | Octet
  | Word
  | Row
  | Either
  | Times
  | Name
  /** The strings of `item`, all of them digits, whose decimal value is within the limits. */
  | {
      readonly kind: 'within';
      readonly text: string;
      readonly item: Element;
      readonly min: number;
      readonly max: number;
    }
  /** The strings of `item` except for some words, which are compared without case. */
  | { readonly kind: 'except'; readonly text: string; readonly item: Element; readonly words: readonly string[] }
  /** An alternative that a strict parser does not have. */
  | { readonly kind: 'lenient'; readonly text: string; readonly item: Element };

/** One octet in a range, both ends included: `%x30-39`, `%d13`. */
export interface Octet {
  readonly kind: 'octet';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A sequence of octets, one character each: `"ab"` in any case, `%s"ab"` and `%x61.62` exactly. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
  readonly word: string;
  readonly exact: boolean;
}

export interface Row {
  readonly kind: 'row';
  readonly text: string;
  readonly items: readonly Element[];
}

export interface Either {
  readonly kind: 'either';
  readonly text: string;
  readonly items: readonly Element[];
}

/** A repetition `min*max item`; `max` is `Infinity` if the text has none. */
export interface Times {
  readonly kind: 'times';
  readonly text: string;
  readonly item: Element;
  readonly min: number;
  readonly max: number;
}

export interface Name {
  readonly kind: 'name';
  readonly text: string;
  readonly key: string;
}

/** Rules by their key. */
export type Rules = ReadonlyMap<string, Element>;

export function childrenOf(element: Element): readonly Element[] {
  if ('items' in element) return element.items;
  return 'item' in element ? [element.item] : [];
}

/** Returns the element with `change` applied to each of its children. */
export function mapChildren(element: Element, change: (child: Element) => Element): Element {
  if ('items' in element) return { ...element, items: element.items.map(change) };
  return 'item' in element ? { ...element, item: change(element.item) } : element;
}

/** Returns an element without the white space and the parentheses around it: tables name elements without them. */
export function plainText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const inner = /^\(([^()]*)\)$/.exec(line)?.[1];
  return inner === undefined ? line : inner.trim();
}
