import type { Dfa } from '../../codegen/analyse/dfa.ts';
import type { Random } from '../../src/testing/random.ts';
import { alphabet } from '../oracle/oracle.ts';

/** The number of letters that lead nowhere, for each state. */
const REFUSED = 4;

/**
 * Yields two strings for each transition: a shortest path to its state, its letter, and a shortest path to acceptance;
 * and the same cut after the letter. It also yields, for each state, a few random letters that lead nowhere, followed
 * by the path from the state itself, which a parser that overlooks the letter would take.
 */
export function* throughEveryTransition(automaton: Dfa, random: Random): Generator<string> {
  const ways = waysTo(automaton);
  const onward = waysOn(automaton);
  for (let state = 0; state < automaton.size; state++) {
    const way = ways[state] ?? '';
    yield way;
    const refused: number[] = [];
    for (let letter = 0; letter < automaton.letters; letter++) {
      const next = automaton.next(state, letter);
      if (next < 0) {
        refused.push(letter);
        continue;
      }
      const octet = octetOf(letter);
      yield way + octet;
      yield way + octet + (onward[next] ?? '');
    }
    for (let drawn = 0; drawn < Math.min(REFUSED, refused.length); drawn++) {
      const octet = octetOf(refused[random.below(refused.length)] ?? 0);
      yield way + octet;
      yield way + octet + (onward[state] ?? '');
    }
  }
}

export function countTransitions(automaton: Dfa): number {
  let count = 0;
  for (let state = 0; state < automaton.size; state++) {
    for (let letter = 0; letter < automaton.letters; letter++) if (automaton.next(state, letter) >= 0) count += 1;
  }
  return count;
}

/** Returns a shortest string to each state. */
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

/** Returns a shortest string from each state to acceptance. */
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
