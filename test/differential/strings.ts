import { grammar } from '../../src/generated/grammar.ts';
import { reachable } from '../../src/testing/children.ts';
import { startAt } from '../../src/testing/heights.ts';
import { mutate } from '../../src/testing/mutate.ts';
import { Random } from '../../src/testing/random.ts';
import { Sentences } from '../../src/testing/sentence.ts';

export interface Drawn {
  readonly derived: readonly string[];
  readonly mutants: readonly string[];
  /** The number of grammar nodes that a string of the rule can use, and the number that the derived strings used. */
  readonly reachable: number;
  readonly visited: number;
}

/**
 * Returns `count` strings of the rule and as many near misses, half of them mutated strings and half misderived. The
 * same seed gives the same strings.
 */
export function drawStrings(key: string, strict: boolean, count: number, seed: number): Drawn {
  const random = new Random(seed);
  const start = startAt(grammar, key, { strict });
  const sentences = new Sentences(start, random);
  const size = (): number => 10 * random.between(1, random.pick([5, 20, 80]));
  const derived = Array.from({ length: count }, () => sentences.draw(size()));
  const mutants = derived.map((text, at) =>
    at % 2 === 0 ? mutate(text, random, derived[random.below(count)] ?? '') : sentences.drawMiss(size()),
  );
  const nodes = reachable(grammar, start.root, { strict });
  const visited = [...nodes].filter((node) => sentences.visited.has(node)).length;
  return { derived, mutants, reachable: nodes.size, visited };
}
