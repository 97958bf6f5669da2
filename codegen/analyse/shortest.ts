import type { Node } from '../../src/runtime/node.ts';
import type { Alphabet } from './alphabet.ts';
import type { Dfa } from './dfa.ts';

/**
 * The lengths of shortest strings, found without building an automaton.
 *
 * Invariant: an automaton has more states than its shortest string has octets, so a long shortest string shows that an
 * automaton is large before it is built.
 */
export class ShortestLengths {
  readonly #rules: ReadonlyMap<string, Node>;
  readonly #known = new Map<string, number>();

  constructor(rules: ReadonlyMap<string, Node>) {
    this.#rules = rules;
  }

  /**
   * Returns the length of the shortest string of `node` in octets. For a rule that contains itself it may be too small.
   */
  of(node: Node): number {
    switch (node.kind) {
      case 'class':
        return 1;
      case 'literal':
        return node.text.length;
      case 'rule':
        return this.#ofRule(node.key);
      case 'sequence':
        return node.items.reduce((sum, item) => sum + this.of(item), 0);
      case 'choice':
        return Math.min(...node.alternatives.map((item) => this.of(item)));
      case 'repeat':
        return node.min === 0 ? 0 : node.min * this.of(node.item);
      case 'bound':
      case 'except':
      case 'lenient':
        return this.of(node.item);
    }
  }

  #ofRule(key: string): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, 0);
    const node = this.#rules.get(key);
    const length = node === undefined ? 0 : this.of(node);
    this.#known.set(key, length);
    return length;
  }
}

/** Returns a shortest string that leads to a state with this label, or `undefined` if there is none. */
export function shortestString(dfa: Dfa, alphabet: Alphabet, label = 1): string | undefined {
  const queue: { readonly state: number; readonly text: string }[] = [{ state: 0, text: '' }];
  const seen = new Set([0]);
  for (const { state, text } of queue) {
    if (dfa.label(state) === label) return text;
    dfa.row(state).forEach((next, letter) => {
      if (next < 0 || seen.has(next)) return;
      seen.add(next);
      queue.push({ state: next, text: text + String.fromCharCode(alphabet.octetOf[letter] ?? 0) });
    });
  }
  return undefined;
}
