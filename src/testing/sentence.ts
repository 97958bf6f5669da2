/**
 * Strings of a rule, drawn at random from its derivations and towards its edges: first and last octets of classes,
 * fewest and one more than fewest repetitions, bounds, letters in either case, and alternatives that were not drawn
 * before.
 *
 * Invariant: every string that `draw` returns is one of the rule, and `drawMiss` breaks the rule at one node at most.
 * They come to an end, because a draw has `size` nodes to spend and takes the lowest derivations when they are spent.
 */
import type { BoundNode, ChoiceNode, ClassNode, ExceptNode, LiteralNode, Node, RepeatNode } from '../runtime/node.ts';
import { Coverage } from './coverage.ts';
import type { Start } from './heights.ts';
import { isOneOf, isWithin } from './limits.ts';
import type { Random } from './random.ts';
import { ends } from './recogniser.ts';

/**
 * The probabilities with which optional parts are taken; each string uses one, so some have many folds and some none.
 */
const WILLINGNESS = [0.05, 0.3, 0.6, 0.9] as const;
/** The number of attempts to draw a string for an `except` or a `bound`. */
const ATTEMPTS = 50;
/** The share of choices that prefer nodes which have not been drawn yet. */
const CURIOSITY = 0.7;

export class Sentences {
  readonly #start: Start;
  readonly #random: Random;
  readonly #coverage: Coverage;
  /** The nodes of the derivation being drawn. */
  readonly #drawn: Node[] = [];
  #spare = 0;
  #willingness: number = WILLINGNESS[0];
  /** How many nodes are derived before one is got wrong. */
  #untilSlip = Number.POSITIVE_INFINITY;

  constructor(start: Start, random: Random) {
    this.#start = start;
    this.#random = random;
    this.#coverage = new Coverage(start.rules, start.options);
  }

  /** The nodes of all strings drawn so far. */
  get visited(): ReadonlySet<Node> {
    return this.#coverage.visited;
  }

  /** Returns a string of the rule that spends about `size` nodes on optional parts. */
  draw(size: number): string {
    const text = this.#fresh(size);
    for (const node of this.#drawn) this.#coverage.visit(node);
    return text;
  }

  /** Returns a string that breaks the rule at one node at most; most such strings are not legal. */
  drawMiss(size: number): string {
    // Early or late: how many nodes will be derived is not known, and may be few whatever the size.
    this.#untilSlip = this.#random.below(this.#random.pick([8, 40, 160, size + 1]));
    const text = this.#fresh(size);
    this.#untilSlip = Number.POSITIVE_INFINITY;
    return text;
  }

  #fresh(size: number): string {
    this.#spare = size;
    this.#willingness = this.#random.pick(WILLINGNESS);
    this.#drawn.length = 0;
    return this.#derive(this.#start.root);
  }

  #derive(node: Node): string {
    this.#spare -= 1;
    this.#drawn.push(node);
    this.#untilSlip -= 1;
    if (this.#untilSlip < 0 && (!isLeaf(node) || this.#random.chance(0.2))) {
      this.#untilSlip = Number.POSITIVE_INFINITY;
      return this.#slip(node);
    }
    switch (node.kind) {
      case 'class':
        return this.#octet(node);
      case 'literal':
        return this.#spelling(node);
      case 'sequence':
        return node.items.map((item) => this.#derive(item)).join('');
      case 'choice':
        return this.#derive(this.#alternative(node));
      case 'repeat':
        return Array.from({ length: this.#count(node) }, () => this.#derive(node.item)).join('');
      case 'rule':
        return this.#derive(this.#start.rules[node.key] ?? node);
      case 'bound':
        return this.#bounded(node);
      case 'except':
        return this.#without(node);
      case 'lenient':
        return this.#derive(node.item);
    }
  }

  /**
   * Returns a text of `node` with one mistake. A node that cannot be wrong by itself passes the mistake on to a node
   * below it.
   */
  #slip(node: Node): string {
    const random = this.#random;
    switch (node.kind) {
      case 'class':
        return String.fromCharCode(random.pick(edgesOf(node)) & 0xff);
      case 'literal':
        return random.pick([node.text.slice(1), node.text.slice(0, -1), node.text + node.text]);
      case 'sequence': {
        const at = random.below(node.items.length);
        const twice = node.items.toSpliced(at, 0, ...node.items.slice(at, at + 1));
        const items = random.chance(0.5) ? node.items.toSpliced(at, 1) : twice;
        return items.map((item) => this.#derive(item)).join('');
      }
      case 'repeat': {
        const counts = [...(node.max < 100 ? [node.max + 1] : []), ...(node.min > 0 ? [node.min - 1] : [])];
        const [first = this.#count(node), ...more] = counts;
        return Array.from({ length: random.pick([first, ...more]) }, () => this.#derive(node.item)).join('');
      }
      case 'bound':
        return String(random.pick([node.max + 1, Math.max(0, node.min - 1)]));
      case 'except':
        return node.words[random.below(node.words.length)] ?? '';
      case 'choice':
        return this.#slip(this.#alternative(node));
      case 'rule':
        return this.#slip(this.#start.rules[node.key] ?? node);
      case 'lenient':
        return this.#slip(node.item);
    }
  }

  #octet({ ranges }: ClassNode): string {
    const [first = [0, 0], ...more] = ranges;
    const [from, to] = this.#random.pick([first, ...more]);
    const octet = this.#random.chance(0.6) ? this.#random.pick([from, to]) : this.#random.between(from, to);
    return String.fromCharCode(octet);
  }

  #spelling({ text, exact }: LiteralNode): string {
    if (exact || this.#random.chance(0.6)) return text;
    const upper = this.#random.pick([0, 0.5, 1]);
    return text.replace(/[A-Za-z]/g, (letter) =>
      this.#random.chance(upper) ? letter.toUpperCase() : letter.toLowerCase(),
    );
  }

  #alternative({ alternatives }: ChoiceNode): Node {
    const possible = alternatives.filter((one) => this.#height(one) < Number.POSITIVE_INFINITY);
    const lowest = possible.reduce((low, one) => (this.#height(one) < this.#height(low) ? one : low));
    if (this.#spare <= 0) return lowest;
    const promising = this.#random.chance(CURIOSITY) ? possible.filter((one) => this.#coverage.promises(one)) : [];
    const [first = lowest, ...more] = promising.length > 0 ? promising : possible;
    return this.#random.pick([first, ...more]);
  }

  #count({ min, max, item }: RepeatNode): number {
    if (this.#spare <= 0 || this.#height(item) === Number.POSITIVE_INFINITY) return min;
    const atLeast = this.#random.chance(CURIOSITY) && this.#coverage.promises(item) ? 1 : 0;
    if (!this.#random.chance(this.#willingness)) return Math.min(max, Math.max(min, atLeast));
    const many = this.#random.chance(0.1) ? 12 : 3;
    const most = this.#random.chance(0.2) ? Math.min(max, min + 12) : min + 1 + this.#random.below(many);
    return Math.min(max, Math.max(most, atLeast));
  }

  /** Both bounds, their neighbours inside, leading zeros, or whatever digits the item derives. */
  #bounded(node: BoundNode): string {
    const { min, max, item } = node;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const mark = this.#drawn.length;
      const free = this.#derive(item);
      if (isWithin(free, node) && this.#random.chance(0.5)) return free;
      const value = this.#random.pick([min, max, Math.min(min + 1, max), Math.max(max - 1, min)]);
      const digits = '0'.repeat(this.#random.chance(0.3) ? this.#random.below(4) : 0) + value;
      if (this.#isOf(node, digits)) return digits;
      this.#drawn.length = mark;
    }
    throw new RangeError(`found no string of ${min}..${max}`);
  }

  #without({ item, words }: ExceptNode): string {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const mark = this.#drawn.length;
      const text = this.#derive(item);
      if (!isOneOf(text, words)) return text;
      this.#drawn.length = mark;
    }
    throw new RangeError(`found nothing but ${words.join(', ')}`);
  }

  #isOf(node: Node, text: string): boolean {
    const { rules, options } = this.#start;
    return ends(rules, node, text, 0, options).has(text.length);
  }

  #height(node: Node): number {
    return this.#start.heights.get(node) ?? Number.POSITIVE_INFINITY;
  }
}

/** Most nodes that are derived are octets; to miss those is easily done by any mutant. */
function isLeaf({ kind }: Node): boolean {
  return kind === 'class' || kind === 'literal';
}

/** The octets just outside of a class. */
function edgesOf({ ranges }: ClassNode): [number, ...number[]] {
  const [first = 0, ...more] = ranges.flatMap(([from, to]) => [from - 1, to + 1]);
  return [first, ...more];
}
