import type { Dfa } from './dfa.ts';
import { Frontier } from './frontier.ts';
import type { Subsets } from './subsets.ts';

/**
 * A string that the stretch and what follows it can share in two ways: the length of the stretch in each, and all
 * letters.
 */
export interface TwoSplits {
  readonly path: readonly number[];
  readonly shorter: number;
  readonly longer: number;
}

interface Splitting {
  readonly subsets: Subsets;
  readonly final: number;
  readonly dfa: Dfa;
  readonly follow: number;
  /** The letters of white space, which belongs to the element before it and to no value. */
  readonly spaces: ReadonlySet<number>;
}

/**
 * Returns a shortest string with two possible ends of the stretch that differ by more than white space, or `undefined`
 * if there is none. If there is one, the grammar does not determine where the value ends.
 */
export function twoSplits(given: Splitting): TwoSplits | undefined {
  const { subsets, final, dfa, follow, spaces } = given;
  // A state consists of four parts: the state of the stretch's own automaton; that of what follows, read from the first
  // end and from the second (-1 before that end); and whether anything other than white space was read since the first
  // end.
  const frontier = new Frontier(4);
  const { groups } = subsets;
  const spaced = groups.inAlike(spaces);
  const add = (own: number, first: number, second: number, isWord: number): void => {
    frontier.add([own, first, second, isWord]);
    if (own < 0 || !dfa.accepts(own)) return;
    if (first < 0) frontier.add([own, follow, -1, 0]);
    else if (second < 0 && isWord === 1) frontier.add([-1, first, follow, 1]);
  };
  add(0, -1, -1, 0);
  for (let state = 0; state < frontier.size; state++) {
    const own = frontier.field(state, 0);
    const [first, second] = [frontier.field(state, 1), frontier.field(state, 2)];
    if (second >= 0 && subsets.has(first, final) && subsets.has(second, final))
      return endsIn(frontier.pathTo(state), given);
    const alike = [first, second].reduce((all, set) => (set < 0 ? all : groups.and(all, subsets.alike(set))), spaced);
    const { firsts } = own < 0 ? alike : groups.and(alike, groups.of(dfa.row(own)));
    for (const letter of firsts) {
      const nextOwn = own < 0 ? -1 : dfa.next(own, letter);
      const nextFirst = first < 0 ? -1 : subsets.move(first, letter);
      const nextSecond = second < 0 ? -1 : subsets.move(second, letter);
      if (nextFirst === subsets.dead || nextSecond === subsets.dead || (second < 0 && nextOwn < 0)) continue;
      frontier.from = state;
      frontier.letter = letter;
      add(nextOwn, nextFirst, nextSecond, first >= 0 && !spaces.has(letter) ? 1 : frontier.field(state, 3));
    }
  }
  return undefined;
}

function endsIn(path: readonly number[], { subsets, final, dfa, follow }: Splitting): TwoSplits {
  const ends: number[] = [];
  let own = 0;
  for (let at = 0; at <= path.length && own >= 0; at++) {
    const rest = path.slice(at).reduce((set, letter) => subsets.move(set, letter), follow);
    if (dfa.accepts(own) && subsets.has(rest, final)) ends.push(at);
    own = dfa.next(own, path[at] ?? -1);
  }
  return { path, shorter: ends[0] ?? 0, longer: ends.at(-1) ?? 0 };
}
