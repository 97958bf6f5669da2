/**
 * A naive matcher: the positions at which an element can end, and the derivation that is meant.
 *
 * Invariant: `ends` gives each position once, in the order of preference of the derivations that reach it. So the set
 * says what the grammar derives, and the first derivation that reaches the end of the text is the documented one: from
 * left to right, an alternative that begins with a literal before one that does not, earlier alternatives before later
 * ones, one repetition more before none. A stretch that is read as a whole prefers the longer match.
 */
import type { Either, Element, Row, Rules, Times } from './element.ts';

/** A range of the text that an element derives. */
export interface Part {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

export class Matcher {
  readonly text: string;
  readonly #rules: Rules;
  readonly #strict: boolean;
  readonly #isStretch: (element: Element) => boolean;
  readonly #known = new Map<Element, (readonly number[] | undefined)[]>();
  readonly #tails = new WeakMap<Row, Row>();

  constructor(rules: Rules, text: string, strict: boolean, isStretch: (element: Element) => boolean = () => false) {
    this.#rules = rules;
    this.text = text;
    this.#strict = strict;
    this.#isStretch = isStretch;
  }

  /** Returns whether the element derives the whole text. */
  derives(element: Element): boolean {
    return this.ends(element, 0).includes(this.text.length);
  }

  /** Returns the positions at which a string of `element` that begins at `start` can end, preferred ones first. */
  ends(element: Element, start: number): readonly number[] {
    const known = this.#known.get(element) ?? [];
    this.#known.set(element, known);
    const before = known[start];
    if (before !== undefined) return before;
    // A rule that names itself before it has read anything adds nothing.
    known[start] = [];
    const found = [...new Set(this.#find(element, start))];
    if (this.#isStretch(element)) found.sort((a, b) => b - a);
    known[start] = found;
    return found;
  }

  /**
   * Returns the parts of a part, one level down: the item of each repetition, or the alternative of the intended
   * derivation.
   */
  parts({ element, start, end }: Part): readonly Part[] {
    switch (element.kind) {
      case 'octet':
      case 'word':
        return [];
      case 'row': {
        const [first] = element.items;
        if (first === undefined) return [];
        const rest = this.#tail(element);
        const middle = this.ends(first, start).find((at) => this.ends(rest, at).includes(end));
        if (middle === undefined) throw new RangeError('not a string of the row');
        return [{ element: first, start, end: middle }, ...this.parts({ element: rest, start: middle, end })];
      }
      case 'either': {
        const taken = this.#preferred(element).find((item) => this.ends(item, start).includes(end));
        return taken === undefined ? [] : [{ element: taken, start, end }];
      }
      case 'times':
        return this.#times(element, start, end);
      case 'name':
        return [{ element: this.rule(element.key), start, end }];
      default:
        return [{ element: element.item, start, end }];
    }
  }

  rule(key: string): Element {
    const rule = this.#rules.get(key);
    if (rule === undefined) throw new RangeError(`there is no rule ${key}`);
    return rule;
  }

  *#find(element: Element, start: number): Iterable<number> {
    const { text } = this;
    switch (element.kind) {
      case 'octet': {
        const octet = text.charCodeAt(start);
        if (element.from <= octet && octet <= element.to) yield start + 1;
        return;
      }
      case 'word': {
        const end = start + element.word.length;
        const read = text.slice(start, end);
        if (element.exact ? read === element.word : lower(read) === lower(element.word)) yield end;
        return;
      }
      case 'row': {
        const [first] = element.items;
        if (first === undefined) yield start;
        else for (const middle of this.ends(first, start)) yield* this.ends(this.#tail(element), middle);
        return;
      }
      case 'either':
        for (const item of this.#preferred(element)) yield* this.ends(item, start);
        return;
      case 'times':
        yield* this.#repeated(element, start);
        return;
      case 'name':
        yield* this.ends(this.rule(element.key), start);
        return;
      case 'within':
        for (const end of this.ends(element.item, start)) {
          const value = Number(text.slice(start, end));
          if (element.min <= value && value <= element.max) yield end;
        }
        return;
      case 'except':
        for (const end of this.ends(element.item, start))
          if (!element.words.some((word) => lower(word) === lower(text.slice(start, end)))) yield end;
        return;
      case 'lenient':
        if (!this.#strict) yield* this.ends(element.item, start);
    }
  }

  /** Returns the row without its first item, as the same object each time. */
  #tail(row: Row): Row {
    const known = this.#tails.get(row);
    if (known !== undefined) return known;
    const tail: Row = { ...row, items: row.items.slice(1) };
    this.#tails.set(row, tail);
    return tail;
  }

  #repeated(times: Times, start: number): readonly number[] {
    return this.#further(times, 0, start, new Map());
  }

  /** Returns the ends after `count` repetitions up to `at`: first those with more repetitions. */
  #further(times: Times, count: number, at: number, known: Map<string, readonly number[]>): readonly number[] {
    const key = `${count},${at}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, []);
    const found = new Set<number>();
    if (count < times.max)
      for (const end of this.#once(times, count, at))
        for (const last of this.#further(times, count + 1, end, known)) found.add(last);
    if (count >= times.min) found.add(at);
    const all = [...found];
    known.set(key, all);
    return all;
  }

  /**
   * Returns the ends of one more repetition. An empty one counts only if the minimum is not reached, and in an option,
   * which is present whenever possible.
   */
  #once({ item, min, max }: Times, count: number, at: number): readonly number[] {
    return this.ends(item, at).filter((end) => end > at || count < min || max === 1);
  }

  #times(times: Times, start: number, end: number): readonly Part[] {
    const known = new Map<string, readonly number[]>();
    const parts: Part[] = [];
    for (let at = start; parts.length < times.max; ) {
      const count: number = parts.length;
      const next = this.#once(times, count, at).find((to) => this.#further(times, count + 1, to, known).includes(end));
      if (next === undefined) break;
      parts.push({ element: times.item, start: at, end: next });
      at = next;
    }
    return parts;
  }

  readonly #orders = new WeakMap<Either, readonly Element[]>();

  #preferred(either: Either): readonly Element[] {
    const known = this.#orders.get(either);
    if (known !== undefined) return known;
    const rank = (item: Element): number => (item.kind === 'lenient' ? 2 : this.beginsWithLiteral(item) ? 0 : 1);
    const order = [...either.items].sort((a, b) => rank(a) - rank(b));
    this.#orders.set(either, order);
    return order;
  }

  /** Returns whether every string of the element begins with a word that the grammar spells. */
  beginsWithLiteral(element: Element, inside: ReadonlySet<string> = new Set()): boolean {
    switch (element.kind) {
      case 'word':
        return element.word !== '';
      case 'row': {
        const [first] = element.items;
        return first !== undefined && this.beginsWithLiteral(first, inside);
      }
      case 'either': {
        const strict = element.items.filter(({ kind }) => kind !== 'lenient');
        return strict.length > 0 && strict.every((item) => this.beginsWithLiteral(item, inside));
      }
      case 'name':
        if (inside.has(element.key)) return false;
        return this.beginsWithLiteral(this.rule(element.key), new Set([...inside, element.key]));
      default:
        return false;
    }
  }
}

/** Converts only ASCII letters: RFC 5234 §2.3 folds the case of US-ASCII. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
