/**
 * Strings for one rule, in rounds: derived ones, mutants of them, splices, misderivations, numbers at the edges of
 * bounds, and random octets.
 *
 * Invariant: the same seed gives the same strings. Derivations continue with parts of the grammar that no string has
 * used yet.
 */
import { grammar } from '../../src/generated/grammar.ts';
import type { Node } from '../../src/runtime/node.ts';
import { reachable } from '../../src/testing/children.ts';
import { startAt } from '../../src/testing/heights.ts';
import { mutate } from '../../src/testing/mutate.ts';
import type { Random } from '../../src/testing/random.ts';
import { Sentences } from '../../src/testing/sentence.ts';

/** The number of mutants of each derived string, because deriving costs the most. */
const MUTANTS = 3;
/** The number of strings in which a word is longer: only they show that a guard behind a value is missing. */
const PROLONGED = 3;
const DERIVED = 25;

export class Texts {
  readonly #random: Random;
  readonly #sentences: Sentences;
  /** The nodes of the grammar that a string can use. */
  readonly #nodes: ReadonlySet<Node>;
  /** The largest number of each bound, and the next. */
  readonly #edges: readonly number[];

  constructor(key: string, strict: boolean, random: Random) {
    const start = startAt(grammar, key, { strict });
    this.#random = random;
    this.#sentences = new Sentences(start, random);
    this.#nodes = reachable(grammar, start.root, { strict });
    const bounds = [...this.#nodes].filter((node) => node.kind === 'bound');
    this.#edges = bounds.flatMap(({ max }) => [max, max + 1]);
  }

  get reachable(): number {
    return this.#nodes.size;
  }

  get visited(): number {
    const { visited } = this.#sentences;
    return [...this.#nodes].filter((node) => visited.has(node)).length;
  }

  *round(): Iterable<string> {
    const random = this.#random;
    const derived = Array.from({ length: DERIVED }, () => this.#sentences.draw(this.#size()));
    for (const text of derived) {
      const other = derived[random.below(DERIVED)] ?? '';
      yield text;
      yield splice(text, other, random);
      for (let count = 0; count < PROLONGED; count += 1) yield prolong(text, random);
      if (this.#edges.length > 0) yield renumber(text, this.#edges, random);
      for (let count = 0; count < MUTANTS; count += 1) yield mutate(text, random, other);
    }
    for (let count = 0; count < DERIVED / 5; count += 1) {
      yield this.#sentences.drawMiss(this.#size());
      yield noise(random);
    }
  }

  #size(): number {
    return 10 * this.#random.between(1, this.#random.pick([3, 10, 40]));
  }
}

/** Returns the beginning of one text and the end of another. */
export function splice(one: string, other: string, random: Random): string {
  return one.slice(0, random.below(one.length + 1)) + other.slice(random.below(other.length + 1));
}

/** Replaces a word of the grammar by a longer one, which shows whether a parser checks what follows a word. */
export function prolong(text: string, random: Random): string {
  const words = [...text.matchAll(/[0-9A-Za-z]+/g)];
  const found = words[random.below(words.length)];
  const end = found === undefined ? text.length : found.index + found[0].length;
  return text.slice(0, end) + random.pick(['a', '0', '-', '.', '!', '~']) + text.slice(end);
}

/** Replaces a number by one of `edges`, because derived numbers seldom stand at the edge of a bound. */
export function renumber(text: string, edges: readonly number[], random: Random): string {
  const numbers = [...text.matchAll(/[0-9]+/g)];
  const found = numbers[random.below(numbers.length)];
  if (found === undefined) return text;
  const edge = edges[random.below(edges.length)] ?? 0;
  return `${text.slice(0, found.index)}${edge}${text.slice(found.index + found[0].length)}`;
}

/** Returns a few random octets. */
export function noise(random: Random): string {
  const most = random.pick([0xff, 0x7f, 0x3f]);
  return Array.from({ length: random.below(24) }, () => String.fromCharCode(random.below(most + 1))).join('');
}
