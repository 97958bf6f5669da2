/**
 * Reads a header's value for the page.
 *
 * Invariant: the value and the fault are the definition's own, and the octets of the value's parts are those of a
 * derivation from the grammar that is given.
 */
import type { AnyDefinition } from '../../../src/runtime/definition.ts';
import { describeFault } from '../../../src/runtime/errors.ts';
import type { Rules } from '../../../src/testing/recogniser.ts';
import { derivation } from './derivation.ts';
import { type Span, spansOf } from './spans.ts';

/** The longest value in octets for which spans are looked for. */
const LONGEST = 2000;

export type ValueReading =
  | {
      readonly state: 'ok';
      readonly value: unknown;
      readonly leniences: readonly string[];
      readonly spans: () => readonly Span[];
    }
  /** The fault in words, with its line and a caret. */
  | { readonly state: 'malformed'; readonly fault: string };

/** Reads a value of octets, one character an octet. */
export function readValue(definition: AnyDefinition, text: string, rules: Rules, strict: boolean): ValueReading {
  const result = definition.safeParse(
    Uint8Array.from(text, (ch) => ch.charCodeAt(0)),
    { strict },
  );
  if (!result.ok) return { state: 'malformed', fault: describeFault(result.error, text) };
  const { value, leniences } = result;
  const key = `header:${definition.name.toLowerCase()}`;
  return { state: 'ok', value, leniences, spans: () => spansIn(rules, key, text, value, strict) };
}

/** Returns the octets of the parts of a value that a rule derives. */
export function spansIn(rules: Rules, key: string, text: string, value: unknown, strict: boolean): readonly Span[] {
  if (text.length > LONGEST) return [];
  const tree = derivation(rules, key, text, strict);
  return tree === undefined ? [] : spansOf(value, tree, text);
}

/** Returns the octets of a text in UTF-8, one character for each. */
export function octetsOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (octet) => String.fromCharCode(octet)).join('');
}
