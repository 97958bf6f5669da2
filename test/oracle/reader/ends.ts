/**
 * The positions at which a string of a node can end, all of them, in ascending order.
 *
 * Invariant: every alternative and every number of repetitions is followed, and none is preferred. A node is examined
 * once for each position, so the time is polynomial.
 */
import type { LiteralNode, Node, RepeatNode } from '../../../src/runtime/node.ts';
import { isOneOf, isWithin } from '../../../src/testing/limits.ts';
import { bodyOf, factsOf } from './node-facts.ts';

const NONE: readonly number[] = [];

export class Ends {
  readonly text: string;
  readonly #strict: boolean;
  /** The ends, by position and by node. */
  readonly #known: (Map<Node, readonly number[]> | undefined)[] = [];

  constructor(text: string, strict: boolean) {
    this.text = text;
    this.#strict = strict;
  }

  of(named: Node, start: number): readonly number[] {
    let node = named;
    while (node.kind === 'rule') node = bodyOf(node.key);
    const facts = factsOf(node);
    const may = start < this.text.length && facts.first[this.text.charCodeAt(start)] === 1;
    if (facts.isOctet) return may ? [start + 1] : NONE;
    if (!may && !facts.empty) return NONE;
    this.#known[start] ??= new Map();
    const here = this.#known[start];
    const before = here.get(node);
    if (before !== undefined) return before;
    const found = this.#look(node, start);
    here.set(node, found);
    return found;
  }

  /** Returns the ends from any of several positions. */
  after(item: Node, starts: readonly number[]): readonly number[] {
    const [only, another] = starts;
    if (only === undefined) return NONE;
    if (another === undefined) return this.of(item, only);
    return union(starts.map((start) => this.of(item, start)));
  }

  #look(node: Node, start: number): readonly number[] {
    switch (node.kind) {
      case 'literal':
        return this.#literal(node, start);
      case 'sequence':
        return node.items.reduce<readonly number[]>((reached, item) => this.after(item, reached), [start]);
      case 'choice':
        return union(node.alternatives.map((one) => this.of(one, start)));
      case 'repeat':
        return this.#repeat(node, start);
      case 'bound':
        return this.of(node.item, start).filter((end) => isWithin(this.text.slice(start, end), node));
      case 'except':
        return this.of(node.item, start).filter((end) => !isOneOf(this.text.slice(start, end), node.words));
      case 'lenient':
        return this.#strict ? NONE : this.of(node.item, start);
      case 'class':
      case 'rule':
        throw new TypeError(`a ${node.kind} has been looked at before`);
    }
  }

  #literal({ text, exact }: LiteralNode, start: number): readonly number[] {
    const end = start + text.length;
    const read = this.text.slice(start, end);
    return (exact ? read === text : isOneOf(read, [text])) ? [end] : NONE;
  }

  #repeat(node: RepeatNode, start: number): readonly number[] {
    const { item, min, max } = node;
    if (factsOf(item).isOctet) return this.#run(node, start);
    let reached: readonly number[] = [start];
    for (let count = 0; count < min; count += 1) reached = this.after(item, reached);
    const found = new Set(reached);
    // A set that grows during a walk is walked to its new end.
    if (max === Number.POSITIVE_INFINITY) for (const at of found) for (const end of this.of(item, at)) found.add(end);
    else {
      for (let count = min; count < max && reached.length > 0; count += 1) {
        reached = this.after(item, reached);
        for (const end of reached) found.add(end);
      }
    }
    return ascending(found);
  }

  #run({ item, min, max }: RepeatNode, start: number): readonly number[] {
    const { first } = factsOf(item);
    const last = Math.min(this.text.length, start + max);
    let end = start;
    while (end < last && first[this.text.charCodeAt(end)] === 1) end += 1;
    return Array.from({ length: Math.max(0, end - start - min + 1) }, (_, more) => start + min + more);
  }
}

function union(all: readonly (readonly number[])[]): readonly number[] {
  const some = all.filter((ends) => ends.length > 0);
  const [only = NONE, another] = some;
  return another === undefined ? only : ascending(new Set(some.flat()));
}

function ascending(ends: ReadonlySet<number>): readonly number[] {
  return [...ends].sort((one, other) => one - other);
}
