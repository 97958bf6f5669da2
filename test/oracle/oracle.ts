import { type Alphabet, alphabetOf } from '../../codegen/analyse/alphabet.ts';
import { Automata } from '../../codegen/analyse/automata.ts';
import { product } from '../../codegen/analyse/determinise.ts';
import type { Dfa } from '../../codegen/analyse/dfa.ts';
import { leniencesIn } from '../../codegen/analyse/leniences.ts';
import { grammar } from '../../src/generated/grammar.ts';
import { derives } from '../../src/testing/recogniser.ts';

/** Returns whether `text` is a string of the rule `key`. */
export type Oracle = (key: string, text: string, strict: boolean) => boolean;

/** The slow oracle (0.03 to 0.6 ms a string), which follows the meaning of ABNF directly. */
export const bySets: Oracle = (key, text, strict) => derives(grammar, key, text, { strict });

/** The depth to which an automaton follows a comment in a comment, because it cannot count. */
const NESTING = 3;

const rules = new Map(Object.entries(grammar));
const leniences = new Set([...rules.values()].flatMap((node) => [...leniencesIn(rules, node)]));

export const alphabet: Alphabet = alphabetOf(rules.values());
const strictly = new Automata(rules, alphabet, new Set());
const leniently = new Automata(rules, alphabet, leniences);
const nesting = new Set([...rules].filter(([, node]) => strictly.nests(node)).map(([key]) => key));

/** Returns the minimal automaton of a rule of the grammar as it was read, before the generator rewrote anything. */
export function automatonOf(key: string, strict: boolean): Dfa {
  // The result is cached by the identity of the node.
  return (strict ? strictly : leniently).of(rules.get(key) ?? { kind: 'rule', key });
}

/** The fast oracle (0.3 µs a string). If a text may nest deeper than an automaton does, `bySets` decides. */
export const byAutomaton: Oracle = (key, text, strict) => {
  if (nesting.has(key) && text.split('(').length - 1 > NESTING) return bySets(key, text, strict);
  return accepts(automatonOf(key, strict), text);
};

/** Returns whether the automaton accepts the whole text. */
export function accepts(automaton: Dfa, text: string): boolean {
  let state = 0;
  for (let at = 0; at < text.length && state >= 0; at++) {
    state = automaton.next(state, alphabet.letterOf[text.charCodeAt(at)] ?? 0);
  }
  return state >= 0 && automaton.accepts(state);
}

/** Returns whether both automata accept the same strings. */
export function isSameLanguage(left: Dfa, right: Dfa): boolean {
  const both = product([left, right], ([one, other]) => (one === other ? 0 : 1));
  return Array.from({ length: both.size }, (_, state) => both.label(state)).every((label) => label === 0);
}
