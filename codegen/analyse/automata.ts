import type { Node } from '../../src/runtime/node.ts';
import { references } from '../ir/references.ts';
import type { Alphabet } from './alphabet.ts';
import { determinise, product } from './determinise.ts';
import type { Dfa } from './dfa.ts';
import { Nfa } from './nfa.ts';
import { ROW, withinRow } from './rows.ts';

/** How deep an automaton follows a rule that contains itself (RFC 3261's `comment`), because it cannot count. */
const NESTING = 3;

/**
 * The minimal automata of rules and nodes under one set of leniences. Each rule is minimised before it is put into the
 * next.
 */
export class Automata {
  readonly alphabet: Alphabet;
  readonly #rules: ReadonlyMap<string, Node>;
  readonly #leniences: ReadonlySet<string>;
  readonly #rows: ReadonlySet<Node>;
  readonly #built = new Map<Node, Dfa>();
  readonly #limited = new Map<Node, Dfa>();
  readonly #nesting: ReadonlySet<string>;
  /** The rules that contain themselves, and those that lead to one. */
  readonly #leadToNesting: ReadonlySet<string>;

  /** Makes the automata. Those of `rows` are limited to the strings that a header's row can hold. */
  constructor(
    rules: ReadonlyMap<string, Node>,
    alphabet: Alphabet,
    leniences: ReadonlySet<string>,
    rows: ReadonlySet<Node> = new Set(),
  ) {
    this.#rows = rows;
    this.#rules = rules;
    this.alphabet = alphabet;
    this.#leniences = leniences;
    const next = new Map([...rules].map(([key, node]) => [key, references(node)]));
    const reached = new Map([...rules.keys()].map((key) => [key, reachedFrom(next, key)]));
    this.#nesting = new Set([...reached].flatMap(([key, keys]) => (keys.has(key) ? [key] : [])));
    this.#leadToNesting = new Set(
      [...reached].flatMap(([key, keys]) => ([...this.#nesting].some((each) => keys.has(each)) ? [key] : [])),
    );
  }

  /** Returns whether the strings of `node` can nest without limit. */
  nests(node: Node): boolean {
    return references(node).some((key) => this.#leadToNesting.has(key));
  }

  of(node: Node): Dfa {
    if (!this.#rows.has(node)) return this.whole(node);
    const known = this.#limited.get(node) ?? withinRow(this.whole(node), this.whole(ROW), true);
    this.#limited.set(node, known);
    return known;
  }

  /** Returns the automaton of a node, whether or not a row can hold its strings. */
  whole(node: Node): Dfa {
    const known = this.#built.get(node);
    if (known !== undefined) return known;
    const nfa = new Nfa(this.alphabet);
    const accept = nfa.fork([]);
    const dfa = determinise(nfa, this.#enter(nfa, node, accept, 0), accept);
    this.#built.set(node, dfa);
    return dfa;
  }

  #rule(key: string): Node {
    return this.#rules.get(key) ?? { kind: 'choice', alternatives: [] };
  }

  #enter(nfa: Nfa, node: Node, k: number, depth: number): number {
    switch (node.kind) {
      case 'class':
        return nfa.onRanges(node.ranges, k);
      case 'literal':
        return nfa.literal(node.text, node.exact, k);
      case 'sequence':
        return node.items.reduceRight((next, item) => this.#enter(nfa, item, next, depth), k);
      case 'choice':
        return nfa.fork(node.alternatives.map((item) => this.#enter(nfa, item, k, depth)));
      case 'repeat':
        return this.#repeat(nfa, node.item, node.min, node.max, k, depth);
      case 'rule':
        if (!this.#nesting.has(node.key)) return nfa.splice(this.of(this.#rule(node.key)), k);
        return depth >= NESTING ? nfa.fork([]) : this.#enter(nfa, this.#rule(node.key), k, depth + 1);
      case 'bound':
        return nfa.splice(this.#bounded(node.item, node.min, node.max), k);
      case 'except':
        return nfa.splice(this.#without(node.item, node.words), k);
      case 'lenient':
        return this.#leniences.has(node.name) ? this.#enter(nfa, node.item, k, depth) : nfa.fork([]);
    }
  }

  #repeat(nfa: Nfa, item: Node, min: number, max: number, k: number, depth: number): number {
    let next = k;
    if (max === Number.POSITIVE_INFINITY) {
      next = nfa.fork([k]);
      nfa.link(next, this.#enter(nfa, item, next, depth));
    } else {
      for (let i = min; i < max; i++) next = nfa.fork([this.#enter(nfa, item, next, depth), k]);
    }
    for (let i = 0; i < min; i++) next = this.#enter(nfa, item, next, depth);
    return next;
  }

  #bounded(item: Node, min: number, max: number): Dfa {
    const upTo = (limit: number): Dfa => atMost(this.alphabet, limit);
    const machines = min > 0 ? [this.of(item), upTo(max), upTo(min - 1)] : [this.of(item), upTo(max)];
    return product(machines, ([derived, small, tooSmall]) => (derived && small && tooSmall !== true ? 1 : 0));
  }

  #without(item: Node, words: readonly string[]): Dfa {
    const excluded: Node = {
      kind: 'choice',
      alternatives: words.map((text) => ({ kind: 'literal', text, exact: false })),
    };
    return product([this.of(item), this.of(excluded)], ([derived, word]) => (derived && word !== true ? 1 : 0));
  }
}

/**
 * Returns the automaton of all digit strings, leading zeros allowed, whose value is at most `limit`. It compares digit
 * by digit.
 */
function atMost(alphabet: Alphabet, limit: number): Dfa {
  const nfa = new Nfa(alphabet);
  const accept = nfa.fork([]);
  const digits = [...String(limit)].map(Number);
  const zero = 0x30;
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => zero + from + i);
  /** The states after n significant digits, by how these compare with the limit's first n digits. */
  let later: { less: number; equal: number; more: number } | undefined;
  for (let n = digits.length; n >= 1; n--) {
    const digit = digits[n] ?? 0;
    const following = later;
    const state = (ends: boolean, moves: (next: { less: number; equal: number; more: number }) => number[]): number =>
      nfa.fork([...(ends ? [accept] : []), ...(following === undefined ? [] : moves(following))]);
    later = {
      less: state(true, (next) => [nfa.onOctets(range(0, 9), next.less)]),
      equal: state(true, (next) => [
        nfa.onOctets(range(0, digit - 1), next.less),
        nfa.onOctets(range(digit, digit), next.equal),
        nfa.onOctets(range(digit + 1, 9), next.more),
      ]),
      more: state(n < digits.length, (next) => [nfa.onOctets(range(0, 9), next.more)]),
    };
  }
  const lead = digits[0] ?? 0;
  const start = nfa.fork([]);
  const zeros = nfa.fork([accept, start]);
  nfa.link(start, nfa.onOctets([zero], zeros));
  if (later !== undefined) {
    nfa.link(start, nfa.onOctets(range(1, lead - 1), later.less));
    if (lead > 0) nfa.link(start, nfa.onOctets(range(lead, lead), later.equal));
    nfa.link(start, nfa.onOctets(range(Math.max(lead + 1, 1), 9), later.more));
  }
  return determinise(nfa, start, accept);
}

/** Returns the rules that a rule names, those that they name, and so on. */
function reachedFrom(next: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> {
  const reached = new Set(next.get(from));
  for (const key of reached) for (const each of next.get(key) ?? []) reached.add(each);
  return reached;
}
