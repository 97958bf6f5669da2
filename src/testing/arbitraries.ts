/** fast-check's arbitraries of headers: texts that the grammar derives, near misses of them, and values. */
import { type Arbitrary, constant, integer, noShrink, tuple } from 'fast-check';
import { grammar } from '../generated/grammar.ts';
import type { AnyDefinition } from '../runtime/definition.ts';
import { octetsToText, textToOctets } from '../runtime/octets.ts';
import { type Start, startAt } from './heights.ts';
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

/**
 * Texts of a header's value, without its name: byte strings (one character an octet), drawn towards the edges of the grammar
 * (fewest and most repetitions, edges of classes, folds, either case, quoted pairs, UTF-8). They shrink to those that spend
 * less. Throws `RangeError` where the grammar has no such header.
 */
export function textOf(header: AnyDefinition, options: TextOptions = {}): Arbitrary<string> {
  return textOfRule(grammar, ruleOf(header), options);
}

/** As `textOf`, of any rule of a grammar: `rfc3261:sip-uri`, `header:via`. */
export function textOfRule(
  rules: Rules,
  key: string,
  { strict = false, size = 200 }: TextOptions = {},
): Arbitrary<string> {
  const start = startAt(rules, key, { strict });
  // A text is its size and its seed, so that the same draw is made again.
  return tuple(integer({ min: 0, max: size }), noShrink(integer())).map(([spend, seed]) => draw(start, spend, seed));
}

/** Values of a header, each of which some text has: for a list those of one row. They shrink with their texts. */
export function valueOf<Header extends AnyDefinition>(
  header: Header,
  options: TextOptions = {},
): Arbitrary<ReturnType<Header['parse']>> {
  // What a definition parses is of its own type.
  return textOf(header, options).map((text) => header.parse(textToOctets(text)) as ReturnType<Header['parse']>);
}

/**
 * A text with one to three small changes: octets dropped, doubled, swapped or put in, white space and folds, numbers one off,
 * pieces of itself. Many are still legal: `derives` tells.
 */
export function mutant(of: string | Uint8Array | Arbitrary<string>): Arbitrary<string> {
  const texts = typeof of === 'string' ? constant(of) : of instanceof Uint8Array ? constant(octetsToText(of)) : of;
  return tuple(texts, noShrink(integer())).map(([text, seed]) => mutate(text, new Random(seed), text));
}

/** The rule of a header's value in the grammar. */
export function ruleOf({ name }: AnyDefinition): string {
  return `header:${name.toLowerCase()}`;
}

function draw(start: Start, spend: number, seed: number): string {
  return new Sentences(start, new Random(seed)).draw(spend);
}
