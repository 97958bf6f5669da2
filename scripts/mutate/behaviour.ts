/**
 * The behaviour of a definition on a corpus: the values that it reads, the texts that it prints, and its errors.
 *
 * Invariant: the same definition does the same. The differential tests show that the unchanged parsers agree with the
 * grammar on texts drawn in this way, so a mutant that does anything else is wrong.
 */

import type { AnyDefinition } from '../../src/runtime/definition.ts';
import { startAt } from '../../src/testing/heights.ts';
import { mutate } from '../../src/testing/mutate.ts';
import { Random } from '../../src/testing/random.ts';
import type { Rules } from '../../src/testing/recogniser.ts';
import { Sentences } from '../../src/testing/sentence.ts';
import { prolong } from '../fuzz/texts.ts';

/** Returns `count` texts that a rule derives in each mode, and of each three near misses and one with its end twice. */
export function corpusOf(rules: Rules, key: string, count: number): readonly string[] {
  return [true, false].flatMap((strict) => {
    const random = new Random(5234);
    const sentences = new Sentences(startAt(rules, key, { strict }), random);
    const derived = Array.from({ length: count }, (_, at) => sentences.draw(10 + 3 * at));
    return derived.flatMap((text) => [
      text,
      prolong(text, random),
      mutate(text, random, derived[random.below(count)] ?? ''),
      sentences.drawMiss(30),
      repeated(text),
    ]);
  });
}

/** Returns a text that says all behind its first separator twice. */
function repeated(text: string): string {
  return text + text.slice(Math.max(0, text.search(/[;,]/)));
}

/** Returns, for each text, what happens to it in both modes. */
export function behaviourOf(definition: AnyDefinition, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [true, false].map((strict) => JSON.stringify(happening(definition, text, strict))));
}

function happening(definition: AnyDefinition, text: string, strict: boolean): unknown {
  try {
    const read = definition.safeParse(Buffer.from(text, 'latin1'), { strict });
    if (!read.ok) return { refused: read.error };
    // A value that the definition read belongs to it; a list of all definitions cannot express that in its type.
    return { value: read.value, printed: definition.printOctets(read.value as never, { strict }) };
  } catch (problem) {
    return { thrown: String(problem) };
  }
}
