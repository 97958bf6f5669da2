/**
 * How a text is derived: the tree of the grammar's nodes, each with its octets.
 *
 * Invariant: the tree holds only what the recogniser of `sippet/testing` has found, so that the page has no parser of
 * its own. Where a text has several derivations, the alternatives of the RFC come before leniences.
 */
import type { Node } from '../../../src/runtime/node.ts';
import { Recogniser, type Rules } from '../../../src/testing/recogniser.ts';

/** A node of the grammar and the octets that it derives. `rule` is the key of a rule's node. */
export interface Derived {
  readonly rule: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Derived[];
}

/** Returns the derivation of a whole text from a rule, or `undefined` if there is none. */
export function derivation(rules: Rules, key: string, text: string, strict: boolean): Derived | undefined {
  if (!Object.hasOwn(rules, key)) return undefined;
  const recogniser = new Recogniser(rules, text, strict);
  const root: Node = { kind: 'rule', key };
  recogniser.find(root, 0, () => {});
  recogniser.run();
  if (!recogniser.endsOf(root, 0).has(text.length)) return undefined;
  return new Tree(recogniser).of(root, 0, text.length);
}

class Tree {
  readonly #recogniser: Recogniser;

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
  }

  of(node: Node, start: number, end: number): Derived {
    const rule = node.kind === 'rule' ? node.key : undefined;
    return { rule, start, end, parts: this.#parts(node, start, end) };
  }

  #parts(node: Node, start: number, end: number): readonly Derived[] {
    switch (node.kind) {
      case 'class':
      case 'literal':
        return [];
      case 'rule':
        return [this.of(this.#recogniser.rule(node.key), start, end)];
      case 'bound':
      case 'except':
      case 'lenient':
        return [this.of(node.item, start, end)];
      case 'choice': {
        const strictFirst = [...node.alternatives].sort(
          (a, b) => Number(a.kind === 'lenient') - Number(b.kind === 'lenient'),
        );
        const taken = strictFirst.find((each) => this.#recogniser.endsOf(each, start).has(end));
        return taken === undefined ? [] : [this.of(taken, start, end)];
      }
      case 'sequence':
        return this.#split(
          (index) => node.items[index],
          (index) => index === node.items.length,
          start,
          end,
        );
      case 'repeat':
        return this.#split(
          (index) => (index < node.max ? node.item : undefined),
          (index) => index >= node.min,
          start,
          end,
        );
    }
  }

  /** Returns how items follow each other from `start` to `end`; the longest item is tried first. */
  #split(
    item: (index: number) => Node | undefined,
    isEnough: (index: number) => boolean,
    start: number,
    end: number,
  ): readonly Derived[] {
    const failed = new Set<string>();
    const stops: number[] = [start];
    const choices: number[][] = [this.#endsOf(item(0), start, end)];
    while (choices.length > 0) {
      const index = choices.length - 1;
      const at = stops[index] ?? start;
      if (at === end && isEnough(index)) break;
      const next = choices[index]?.pop();
      const isLoop = next === at && isEnough(index);
      if (next === undefined) {
        failed.add(`${index} ${at}`);
        choices.pop();
        stops.pop();
      } else if (!isLoop && !failed.has(`${index + 1} ${next}`)) {
        stops[index + 1] = next;
        choices.push(this.#endsOf(item(index + 1), next, end));
      }
    }
    return stops.slice(1).flatMap((stop, index) => {
      const node = item(index);
      return node === undefined ? [] : [this.of(node, stops[index] ?? start, stop)];
    });
  }

  /** Returns the ends of an item, ascending: the last is the longest. */
  #endsOf(node: Node | undefined, start: number, limit: number): number[] {
    if (node === undefined) return [];
    return [...this.#recogniser.endsOf(node, start)].filter((end) => end <= limit).sort((a, b) => a - b);
  }
}
