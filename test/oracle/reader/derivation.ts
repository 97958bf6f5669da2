/**
 * The intended derivation of a text, part by part, computed on demand.
 *
 * Invariant: it is the first of all derivations by the following decisions, from left to right: alternatives in their
 * order of preference, and one more repetition before none. The ends show whether the whole can still be completed
 * after a decision, so nothing is tried and given up. White space belongs to the element before it, because that one is
 * asked first.
 */
import type { Node, RepeatNode, SequenceNode } from '../../../src/runtime/node.ts';
import { Ends } from './ends.ts';
import { bodyOf, factsOf } from './node-facts.ts';
import { preferred } from './preference.ts';

/** A string of `node`: `text.slice(start, end)`. */
export interface Part {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

export class Derivation {
  readonly text: string;
  readonly #ends: Ends;
  readonly #strictEnds: Ends;

  constructor(text: string, strict: boolean) {
    this.text = text;
    this.#ends = new Ends(text, strict);
    this.#strictEnds = strict ? this.#ends : new Ends(text, true);
  }

  /** Returns whether a part is derived without any lenience. */
  isStrict({ node, start, end }: Part): boolean {
    return this.#strictEnds.of(node, start).includes(end);
  }

  /** Returns the whole text as a string of the rule, if it is one. */
  whole(key: string): Part | undefined {
    const node: Node = { kind: 'rule', key };
    const end = this.text.length;
    return this.#ends.of(node, 0).includes(end) ? { node, start: 0, end } : undefined;
  }

  /** Returns whether the whole part is also a string of the rule. */
  derives(key: string, { start, end }: Pick<Part, 'start' | 'end'>): boolean {
    return this.#ends.of(bodyOf(key), start).includes(end);
  }

  /** Returns the parts of a part, one level down: the alternative of a choice, or each item of a repetition. */
  parts({ node, start, end }: Part): readonly Part[] {
    switch (node.kind) {
      case 'class':
      case 'literal':
        return [];
      case 'rule':
        return [{ node: bodyOf(node.key), start, end }];
      case 'bound':
      case 'except':
      case 'lenient':
        return [{ node: node.item, start, end }];
      case 'choice': {
        const taken = preferred(node).find((one) => this.#ends.of(one, start).includes(end));
        return taken === undefined ? [] : [{ node: taken, start, end }];
      }
      case 'sequence':
        return this.#items(node, start, [end]);
      case 'repeat':
        return this.#times(node, start, [end]);
    }
  }

  /** Returns the end of the first derivation whose end is in `allowed`. */
  #pick(node: Node, start: number, allowed: readonly number[]): number {
    const possible = common(this.#ends.of(node, start), allowed);
    const [only, another] = possible;
    if (only === undefined) throw new RangeError(`nothing to pick at ${start}`);
    if (another === undefined) return only;
    switch (node.kind) {
      case 'class':
      case 'literal':
        return only;
      case 'rule':
        return this.#pick(bodyOf(node.key), start, possible);
      case 'bound':
      case 'except':
      case 'lenient':
        return this.#pick(node.item, start, possible);
      case 'choice': {
        const taken = preferred(node).find((one) => common(this.#ends.of(one, start), possible).length > 0);
        return taken === undefined ? only : this.#pick(taken, start, possible);
      }
      case 'sequence':
        return this.#items(node, start, possible).at(-1)?.end ?? start;
      case 'repeat':
        // The more octets there are, the more repetitions are possible.
        if (factsOf(node.item).isOctet) return possible.at(-1) ?? only;
        return this.#times(node, start, possible).at(-1)?.end ?? start;
    }
  }

  #items({ items }: SequenceNode, start: number, allowed: readonly number[]): readonly Part[] {
    const reached: (readonly number[])[] = [[start]];
    for (const item of items) reached.push(this.#ends.after(item, reached.at(-1) ?? []));
    const open = items.map((): readonly number[] => []);
    let behind = common(reached.at(-1) ?? [], allowed);
    for (let index = items.length - 1; index >= 0; index -= 1) {
      open[index] = behind;
      const item = items[index];
      const from = reached[index] ?? [];
      if (item !== undefined) behind = from.filter((at) => common(this.#ends.of(item, at), behind).length > 0);
    }
    let at = start;
    return items.map((node, index) => {
      const part = { node, start: at, end: this.#pick(node, at, open[index] ?? []) };
      at = part.end;
      return part;
    });
  }

  #times(node: RepeatNode, start: number, allowed: readonly number[]): readonly Part[] {
    const { item, max } = node;
    const completes = this.#completing(node, allowed);
    const parts: Part[] = [];
    for (let at = start; parts.length < max; ) {
      const open = this.#further(node, parts.length, at).filter((end) => completes(parts.length + 1, end));
      if (open.length === 0) break;
      const end = this.#pick(item, at, open);
      parts.push({ node: item, start: at, end });
      at = end;
    }
    return parts;
  }

  /** Returns the ends of one more repetition. An empty repetition counts only if the minimum is not reached. */
  #further({ item, min }: RepeatNode, count: number, at: number): readonly number[] {
    return this.#ends.of(item, at).filter((end) => end > at || count < min);
  }

  /** Returns whether the rest can be repeated to one of the allowed ends, after `count` times up to a position. */
  #completing(node: RepeatNode, allowed: readonly number[]): (count: number, at: number) => boolean {
    const known = new Map<number, boolean>();
    // Without a maximum, more than `min` times are as good as `min`.
    const most = node.max === Number.POSITIVE_INFINITY ? node.min : node.max;
    const completes = (times: number, at: number): boolean => {
      const count = Math.min(times, most);
      if (count >= node.min && allowed.includes(at)) return true;
      if (times >= node.max) return false;
      const key = count * (this.text.length + 1) + at;
      const before = known.get(key);
      if (before !== undefined) return before;
      const can = this.#further(node, count, at).some((end) => completes(times + 1, end));
      known.set(key, can);
      return can;
    };
    return completes;
  }
}

function common(some: readonly number[], others: readonly number[]): readonly number[] {
  const [only, another] = others;
  if (only !== undefined && another === undefined) return some.includes(only) ? others : [];
  return some.filter((end) => others.includes(end));
}
