/** The nodes that have been derived so far, and those that still lead to others that have not. */
import type { Node } from '../runtime/node.ts';
import { childrenOf } from './children.ts';
import type { Rules, Strictness } from './recogniser.ts';

export class Coverage {
  readonly #rules: Rules;
  readonly #options: Strictness;
  readonly #visited = new Set<Node>();
  /** The nodes whose successors have all been visited, which never changes again. */
  readonly #exhausted = new Set<Node>();

  constructor(rules: Rules, options: Strictness) {
    this.#rules = rules;
    this.#options = options;
  }

  get visited(): ReadonlySet<Node> {
    return this.#visited;
  }

  visit(node: Node): void {
    this.#visited.add(node);
  }

  /** Returns whether `node` or a node below it has not been visited. */
  promises(node: Node): boolean {
    if (this.#exhausted.has(node)) return false;
    const seen = new Set([node]);
    for (const next of seen) {
      if (!this.#visited.has(next)) return true;
      for (const child of childrenOf(this.#rules, next, this.#options)) {
        if (!this.#exhausted.has(child)) seen.add(child);
      }
    }
    for (const node of seen) this.#exhausted.add(node);
    return false;
  }
}
