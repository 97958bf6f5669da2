import { explore, minimise } from './determinise.ts';
import type { Dfa } from './dfa.ts';
import type { Nfa } from './nfa.ts';

/** States of the largest automaton that decides by all that is left of a row. */
const LARGEST = 400;

/**
 * Returns the minimal automaton that reads backwards, from `final`, what leads there from one of `starts`. It accepts
 * where such a string begins. Returns `undefined` if it would be large.
 */
export function backwards(nfa: Nfa, starts: readonly number[], final: number): Dfa | undefined {
  const { before, silentBefore } = edgesInto(nfa, starts);
  const sets = new Map<string, number>();
  const members: (readonly number[])[] = [];
  const idOf = (states: readonly number[]): number => {
    const closed = new Set(states);
    for (const state of closed) for (const source of silentBefore.get(state) ?? []) closed.add(source);
    const all = [...closed].sort((a, b) => a - b);
    const key = all.join();
    const known = sets.get(key);
    if (known !== undefined) return known;
    sets.set(key, members.length);
    return members.push(all) - 1;
  };
  const dead = idOf([]);
  const move = (set: number, letter: number): number => {
    if (members.length > LARGEST * 4) return dead;
    return idOf((members[set] ?? []).flatMap((state) => before.get(state)?.get(letter) ?? []));
  };
  const { moves, states } = explore(nfa.alphabet.size, idOf([final]), move, dead);
  if (members.length > LARGEST * 4) return undefined;
  const begins = new Set(starts);
  const labels = states.map((set) => ((members[set] ?? []).some((state) => begins.has(state)) ? 1 : 0));
  const dfa = minimise({ moves, labels });
  return dfa.size > LARGEST ? undefined : dfa;
}

/** The edges among the states that `starts` reach, by the state that they lead to. */
function edgesInto(nfa: Nfa, starts: readonly number[]) {
  const before = new Map<number, Map<number, number[]>>();
  const silentBefore = new Map<number, number[]>();
  const seen = new Set(starts);
  for (const state of seen) {
    for (const target of nfa.silent(state)) {
      silentBefore.set(target, [...(silentBefore.get(target) ?? []), state]);
      seen.add(target);
    }
    for (let letter = 0; letter < nfa.alphabet.size; letter++) {
      const target = nfa.move(state, letter);
      if (target < 0) continue;
      const byLetter = before.get(target) ?? new Map<number, number[]>();
      before.set(target, byLetter);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), state]);
      seen.add(target);
    }
  }
  return { before, silentBefore };
}
