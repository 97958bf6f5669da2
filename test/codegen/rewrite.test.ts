import { expect, it } from 'vitest';
import { alphabetOf } from '../../codegen/analyse/alphabet.ts';
import { Automata } from '../../codegen/analyse/automata.ts';
import { product } from '../../codegen/analyse/dfa.ts';
import { leniencesIn } from '../../codegen/analyse/leniences.ts';
import { byPrecedence } from '../../codegen/rewrite/precedence.ts';
import { grammar } from '../../src/generated/grammar.ts';

it('the order of precedence changes the language of no rule', () => {
  const before = new Map(Object.entries(grammar));
  const after = byPrecedence(before);
  const alphabet = alphabetOf(before.values());
  const leniences = new Set([...before.values()].flatMap((node) => [...leniencesIn(before, node)]));
  const [left, right] = [new Automata(before, alphabet, leniences), new Automata(after, alphabet, leniences)];
  const reordered = [...before].filter(([key, node]) => JSON.stringify(node) !== JSON.stringify(after.get(key)));
  expect(reordered.length).toBeGreaterThan(0);
  const different = reordered.filter(([key]) => {
    const rule = { kind: 'rule', key } as const;
    const both = product([left.of(rule), right.of(rule)], ([one, other]) => (one === other ? 0 : 1));
    return Array.from({ length: both.size }, (_, state) => both.label(state)).some((label) => label > 0);
  });
  expect(different).toEqual([]);
});
