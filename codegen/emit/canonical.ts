import type { Node } from '../../src/runtime/node.ts';
import type { Automata } from '../analyse/automata.ts';
import type { GrammarView } from '../plan/grammar-view.ts';

const BLANK = 0x20;

/**
 * Returns the text that is printed for punctuation. A literal is printed as the grammar spells it, and a choice as its
 * first alternative. Anything else becomes the shortest string that the rule derives, with blanks for required white
 * space.
 */
export function canonicalText(view: GrammarView, automata: Automata, node: Node): string {
  const literal = literalText(view, automata, node);
  return literal ?? shortest(automata, node);
}

function literalText(view: GrammarView, automata: Automata, node: Node): string | undefined {
  switch (node.kind) {
    case 'literal':
      return node.text;
    case 'rule':
      return literalText(view, automata, view.rule(node.key).node);
    case 'sequence': {
      const parts = node.items.map((item) => canonicalText(view, automata, item));
      return parts.join('');
    }
    case 'choice': {
      const [first] = node.alternatives;
      return first === undefined ? undefined : canonicalText(view, automata, first);
    }
    default:
      return undefined;
  }
}

/**
 * Returns the text that is printed between two items, which is not empty unless it must be, because items that nothing
 * separates might be read as one.
 */
export function separatingText(view: GrammarView, automata: Automata, node: Node): string {
  return canonicalText(view, automata, node) || shortest(automata, node, 1);
}

/** Returns the shortest string of a node that has at least so many octets, or an empty one if there is none. */
function shortest(automata: Automata, node: Node, atLeast = 0): string {
  const dfa = automata.of(node);
  const { alphabet } = automata;
  const blank = alphabet.letterOf[BLANK] ?? 0;
  const letters = [
    blank,
    ...Array.from({ length: alphabet.size }, (_, letter) => letter).filter((letter) => letter !== blank),
  ];
  const queue: { readonly state: number; readonly text: string }[] = [{ state: 0, text: '' }];
  const seen = new Set([0]);
  for (const { state, text } of queue) {
    if (dfa.accepts(state) && text.length >= atLeast) return text;
    for (const letter of letters) {
      const next = dfa.next(state, letter);
      if (next < 0 || (seen.has(next) && text !== '')) continue;
      seen.add(next);
      queue.push({
        state: next,
        text: text + String.fromCharCode(letter === blank ? BLANK : (alphabet.octetOf[letter] ?? 0)),
      });
    }
  }
  return '';
}
