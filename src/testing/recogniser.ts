/**
 * The meaning of ABNF, as directly as possible: the set of positions at which a node can end.
 *
 * Invariant: every alternative and every number of repetitions is followed, and none is preferred; the code knows
 * nothing of how the generated parsers decide. Each node is examined once for each position. Pending work is in a list
 * and not on the stack, so that nesting costs only memory.
 */
import type { Node, RepeatNode, SequenceNode } from '../runtime/node.ts';
import { isOneOf, isWithin } from './limits.ts';

/** The node of each rule, by the key of the rule. */
export type Rules = Readonly<Record<string, Node>>;

/** The grammar to recognise with: the RFC's, or the lenient one. */
export interface Strictness {
  /** Whether the lenient alternatives are ignored. */
  readonly strict: boolean;
}

/** Returns whether `text` (a byte string) as a whole is a string of the rule `key`. */
export function derives(rules: Rules, key: string, text: string, options: Strictness): boolean {
  return ends(rules, { kind: 'rule', key }, text, 0, options).has(text.length);
}

/** Returns the positions in `text` at which a string of `node` that begins at `start` can end. */
export function ends(
  rules: Rules,
  node: Node,
  text: string,
  start: number,
  { strict }: Strictness,
): ReadonlySet<number> {
  const found = new Set<number>();
  const recogniser = new Recogniser(rules, text, strict);
  recogniser.find(node, start, (end) => found.add(end));
  recogniser.run();
  return found;
}

type Found = (end: number) => void;

/** A node at a position: the ends that it was found to have so far, and who wants to know of each. */
interface Place {
  readonly ends: Set<number>;
  readonly waiting: Found[];
}

/** A search for all positions at which nodes can end. `ends` is the way to use it once. */
export class Recogniser {
  readonly #rules: Rules;
  readonly #text: string;
  readonly #strict: boolean;
  /** The places, by position and node. */
  readonly #places: (Map<Node, Place> | undefined)[] = [];
  readonly #work: (() => void)[] = [];

  constructor(rules: Rules, text: string, strict: boolean) {
    this.#rules = rules;
    this.#text = text;
    this.#strict = strict;
  }

  run(): void {
    for (let next = this.#work.pop(); next !== undefined; next = this.#work.pop()) next();
  }

  /** Calls `found` once with each end of `node` from `start`, now or later. */
  find(node: Node, start: number, found: Found): void {
    this.#places[start] ??= new Map();
    const here = this.#places[start];
    const known = here.get(node);
    if (known !== undefined) {
      known.waiting.push(found);
      for (const end of known.ends) this.#later(found, end);
      return;
    }
    const place: Place = { ends: new Set(), waiting: [found] };
    here.set(node, place);
    this.#look(node, start, (end) => {
      if (place.ends.has(end)) return;
      place.ends.add(end);
      for (const waiting of place.waiting) this.#later(waiting, end);
    });
  }

  /** Returns the ends of a node from `start` that `run` has found; none if nothing led to it. */
  endsOf(node: Node, start: number): ReadonlySet<number> {
    return this.#places[start]?.get(node)?.ends ?? new Set();
  }

  #later(found: Found, end: number): void {
    this.#work.push(() => found(end));
  }

  #look(node: Node, start: number, found: Found): void {
    switch (node.kind) {
      case 'class': {
        const octet = this.#text.charCodeAt(start);
        if (node.ranges.some(([from, to]) => from <= octet && octet <= to)) found(start + 1);
        return;
      }
      case 'literal': {
        const end = start + node.text.length;
        const read = this.#text.slice(start, end);
        if (node.exact ? read === node.text : isOneOf(read, [node.text])) found(end);
        return;
      }
      case 'sequence':
        return this.#sequence(node, start, found);
      case 'choice':
        for (const alternative of node.alternatives) this.find(alternative, start, found);
        return;
      case 'repeat':
        return this.#repeat(node, start, found);
      case 'rule':
        return this.find(this.rule(node.key), start, found);
      case 'bound':
        return this.find(node.item, start, (end) => {
          if (isWithin(this.#text.slice(start, end), node)) found(end);
        });
      case 'except':
        return this.find(node.item, start, (end) => {
          if (!isOneOf(this.#text.slice(start, end), node.words)) found(end);
        });
      case 'lenient':
        if (!this.#strict) this.find(node.item, start, found);
        return;
    }
  }

  #sequence({ items }: SequenceNode, start: number, found: Found): void {
    const reached = items.map(() => new Set<number>());
    const step = (index: number, from: number): void => {
      const item = items[index];
      if (item === undefined) return found(from);
      if (reached[index]?.has(from) === true) return;
      reached[index]?.add(from);
      this.find(item, from, (end) => step(index + 1, end));
    };
    step(0, start);
  }

  #repeat({ item, min, max }: RepeatNode, start: number, found: Found): void {
    // Without a maximum, more than `min` of them are as good as `min`.
    const most = max === Number.POSITIVE_INFINITY ? min : max;
    const reached = new Map<number, Set<number>>();
    const step = (count: number, from: number): void => {
      const positions = reached.get(count) ?? new Set();
      reached.set(count, positions);
      if (positions.has(from)) return;
      positions.add(from);
      if (count >= min) found(from);
      if (count < max) this.find(item, from, (end) => step(Math.min(count + 1, most), end));
    };
    step(0, start);
  }

  /** Returns the node of a rule. Throws a `RangeError` if there is none. */
  rule(key: string): Node {
    const node = Object.hasOwn(this.#rules, key) ? this.#rules[key] : undefined;
    if (node === undefined) throw new RangeError(`no rule ${key} in this grammar`);
    return node;
  }
}
