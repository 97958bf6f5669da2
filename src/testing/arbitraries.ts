/** The fast-check arbitraries of headers: texts that the grammar derives, near misses of such texts, and values. */
import { type Arbitrary, constant, integer, noShrink, tuple } from 'fast-check';
import { grammar } from '../generated/grammar.ts';
import type { AnyDefinition } from '../runtime/definition.ts';
import { octetsToText, textToOctets } from '../runtime/octets.ts';
import { type Start, startAt } from './heights.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import type { Rules } from './recogniser.ts';
import { Sentences } from './sentence.ts';

/** The options of texts. */
export interface TextOptions {
  /** Whether no lenience is used; default `false`. */
  readonly strict?: boolean | undefined;
  /** The approximate number of grammar nodes that a text may spend on optional parts; default 200. */
  readonly size?: number | undefined;
}

/**
 * Returns texts of a header's value, without its name: byte strings (one character for each octet), drawn towards the
 * edges of the grammar (fewest and most repetitions, edges of classes, folds, either case, quoted pairs, UTF-8). They
 * shrink to those that spend less. The default of `rules` is the library's grammar; for a header that sippet-codegen
 * wrote, pass the `grammar` that it wrote beside it. Throws `RangeError` if the grammar has no such header.
 */
export function textOf(header: AnyDefinition, rules: Rules = grammar, options: TextOptions = {}): Arbitrary<string> {
  return textOfRule(rules, ruleOf(header), options);
}

/** Returns texts of any rule of a grammar, such as `rfc3261:sip-uri` or `header:via`, as `textOf` does for headers. */
export function textOfRule(
  rules: Rules,
  key: string,
  { strict = false, size = 200 }: TextOptions = {},
): Arbitrary<string> {
  const start = startAt(rules, key, { strict });
  // A text is represented by its size and its seed, so that it can be drawn again.
  return tuple(integer({ min: 0, max: size }), noShrink(integer())).map(([spend, seed]) => draw(start, spend, seed));
}

/** Returns values of a header (for a list: of one row), each parsed from a text. They shrink with their texts. */
export function valueOf<Header extends AnyDefinition>(
  header: Header,
  rules: Rules = grammar,
  options: TextOptions = {},
): Arbitrary<ReturnType<Header['parse']>> {
  // A definition parses to its own value type, which TypeScript cannot infer here.
  return textOf(header, rules, options).map((text) => header.parse(textToOctets(text)) as ReturnType<Header['parse']>);
}

/**
 * Returns texts with one to three small changes: octets dropped, doubled, swapped or inserted, white space and folds,
 * numbers one off, and repeated pieces. Many of them are still legal; `derives` decides which.
 */
export function mutant(of: string | Uint8Array | Arbitrary<string>): Arbitrary<string> {
  const texts = typeof of === 'string' ? constant(of) : of instanceof Uint8Array ? constant(octetsToText(of)) : of;
  return tuple(texts, noShrink(integer())).map(([text, seed]) => mutate(text, new Random(seed), text));
}

/** Returns the key of the grammar rule for a header's value. */
export function ruleOf({ name }: AnyDefinition): string {
  return `header:${name.toLowerCase()}`;
}

function draw(start: Start, spend: number, seed: number): string {
  return new Sentences(start, new Random(seed)).draw(spend);
}
