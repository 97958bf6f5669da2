/** fast-check's arbitraries of a grammar: strings that a rule derives, and near misses of them. */
import { type Arbitrary, integer, noShrink, tuple } from 'fast-check';
import { startAt } from './heights.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import type { Rules } from './recogniser.ts';
import { Sentences } from './sentence.ts';

export interface TextOptions {
  /** Derive nothing that takes a lenience; default `false`. */
  readonly strict?: boolean | undefined;
  /** The nodes that a string may spend on optional parts, about; default 200. */
  readonly size?: number | undefined;
}

/** Byte strings (one character an octet) of the rule `key`; they shrink to those that spend less. */
export function textOf(rules: Rules, key: string, options: TextOptions = {}): Arbitrary<string> {
  return drawn(rules, key, options, (sentences, size) => sentences.draw(size));
}

/** Byte strings with one to three changes to a string of the rule `key`: `derives` knows which are still strings of it. */
export function mutantOf(rules: Rules, key: string, options: TextOptions = {}): Arbitrary<string> {
  return drawn(rules, key, options, (sentences, size, random) =>
    mutate(sentences.draw(size), random, sentences.draw(size)),
  );
}

/** A value is its size and its seed, so that the same draw is made again. */
function drawn(
  rules: Rules,
  key: string,
  { strict = false, size = 200 }: TextOptions,
  draw: (sentences: Sentences, size: number, random: Random) => string,
): Arbitrary<string> {
  const start = startAt(rules, key, { strict });
  return tuple(integer({ min: 0, max: size }), noShrink(integer())).map(([spend, seed]) => {
    const random = new Random(seed);
    return draw(new Sentences(start, random), spend, random);
  });
}
