/**
 * Long texts for one rule, which make its parser repeat everything that it can repeat.
 *
 * Invariant: for every state of the automaton that can be reached again there is a text that returns to it until the
 * text is long enough, and a second text that then ends in an octet which the automaton refuses. A parser with
 * backtracking backs up on the second one.
 */
import type { Dfa } from '../../codegen/analyse/dfa.ts';
import { alphabet } from '../../test/oracle/oracle.ts';

/** The states that follow each state, with an octet that leads there. */
type Edges = readonly (readonly (readonly [next: number, octet: string])[])[];

export function* pumps(automaton: Dfa, length: number): Generator<string> {
  const edges = edgesOf(automaton);
  const ways = waysFrom(edges, 0);
  for (let state = 0; state < automaton.size; state += 1) {
    const way = state === 0 ? '' : ways[state];
    const circle = way === undefined ? undefined : waysFrom(edges, state, state)[state];
    if (way === undefined || circle === undefined) continue;
    const text = way + circle.repeat(Math.max(1, Math.ceil((length - way.length) / circle.length)));
    yield text;
    const refused = refusedAt(automaton, state);
    if (refused !== undefined) yield text + refused;
  }
}

function edgesOf(automaton: Dfa): Edges {
  return Array.from({ length: automaton.size }, (_, state) => {
    const octets = new Map<number, string>();
    for (let letter = 0; letter < automaton.letters; letter += 1) {
      const next = automaton.next(state, letter);
      if (next >= 0 && !octets.has(next)) octets.set(next, octetOf(letter));
    }
    return [...octets];
  });
}

/** Returns a shortest string to each state; that of the start leads back to it. It stops at `goal`. */
function waysFrom(edges: Edges, start: number, goal?: number): readonly (string | undefined)[] {
  const ways: (string | undefined)[] = [];
  const queue: [state: number, way: string][] = [[start, '']];
  for (const [state, way] of queue) {
    for (const [next, octet] of edges[state] ?? []) {
      if (ways[next] !== undefined) continue;
      ways[next] = way + octet;
      if (next === goal) return ways;
      queue.push([next, way + octet]);
    }
  }
  return ways;
}

function refusedAt(automaton: Dfa, state: number): string | undefined {
  for (let letter = 0; letter < automaton.letters; letter += 1) {
    if (automaton.next(state, letter) < 0) return octetOf(letter);
  }
  return undefined;
}

function octetOf(letter: number): string {
  return String.fromCharCode(alphabet.octetOf[letter] ?? 0);
}
