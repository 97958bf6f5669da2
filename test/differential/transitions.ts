import type { Dfa } from '../../codegen/analyse/dfa.ts';
import { alphabet } from '../../scripts/fuzz/oracle.ts';

/**
 * For each state and each letter: a shortest way to the state, the letter, and a shortest way on to acceptance. Where the
 * letter leads nowhere, the way on from the state itself, which a parser that overlooks the letter would take.
 */
export function* throughEveryTransition(automaton: Dfa): Generator<string> {
  const ways = waysTo(automaton);
  const onward = waysOn(automaton);
  for (let state = 0; state < automaton.size; state++) {
    const way = ways[state] ?? '';
    yield way;
    for (let letter = 0; letter < automaton.letters; letter++) {
      const next = automaton.next(state, letter);
      const octet = octetOf(letter);
      yield way + octet;
      yield way + octet + (onward[next < 0 ? state : next] ?? '');
    }
  }
}

/** By state: a shortest string that leads to it. */
function waysTo(automaton: Dfa): readonly string[] {
  const ways: string[] = [''];
  const queue = [0];
  for (const state of queue) {
    for (let letter = 0; letter < automaton.letters; letter++) {
      const next = automaton.next(state, letter);
      if (next < 0 || ways[next] !== undefined) continue;
      ways[next] = (ways[state] ?? '') + octetOf(letter);
      queue.push(next);
    }
  }
  return ways;
}

/** By state: a shortest string that leads from it to acceptance. */
function waysOn(automaton: Dfa): readonly string[] {
  const into: { state: number; letter: number }[][] = Array.from({ length: automaton.size }, () => []);
  const states = Array.from({ length: automaton.size }, (_, state) => state);
  for (const state of states) {
    for (let letter = 0; letter < automaton.letters; letter++) {
      into[automaton.next(state, letter)]?.push({ state, letter });
    }
  }
  const ways: string[] = [];
  const queue = states.filter((state) => automaton.accepts(state));
  for (const state of queue) ways[state] = '';
  for (const next of queue) {
    for (const { state, letter } of into[next] ?? []) {
      if (ways[state] !== undefined) continue;
      ways[state] = octetOf(letter) + (ways[next] ?? '');
      queue.push(state);
    }
  }
  return ways;
}

function octetOf(letter: number): string {
  return String.fromCharCode(alphabet.octetOf[letter] ?? 0);
}
