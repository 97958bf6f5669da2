import { type Alike, LETTERS } from './alike.ts';
import { Partition } from './partition.ts';

/**
 * The smallest deterministic automaton with the same behaviour as another, by Hopcroft's refinement.
 *
 * Invariant: two states share a class if and only if they have the same label, and each octet leads both to the same
 * class or neither anywhere.
 */
export interface State {
  /** Whatever tells states apart at once. */
  readonly label: string;
  /** The octets that lead to another state, with the state that each of them leads to. */
  readonly moves: readonly { readonly alike: Alike; readonly to: number }[];
}

/** Returns the class of each state, numbered in the order of their first states. */
export function classesOf(states: readonly State[]): readonly number[] {
  // Octets that lead nowhere lead to one more state, which no other state is equal to.
  const partition = new Partition(numbered([...states.map(({ label }) => `state ${label}`), 'nowhere']));
  const letters = predecessors(states);
  const waiting = new Set(Array.from({ length: partition.blocks }, (_, block) => block));
  for (const splitter of waiting) {
    waiting.delete(splitter);
    // The splitter itself may be split meanwhile.
    const members = partition.members(splitter).slice();
    for (const { begin, sources } of letters) {
      for (const state of members)
        for (let at = begin[state] ?? 0; at < (begin[state + 1] ?? 0); at++) partition.mark(sources[at] ?? 0);
      // The new blocks are the smaller parts. A block that waits still does, without its smaller part.
      for (const block of partition.split()) waiting.add(block);
    }
  }
  return numbered(states.map((_, state) => partition.blockOf(state)));
}

/** The states from which one letter leads to each state: those from `begin` of the state to `begin` of the next. */
interface Predecessors {
  readonly begin: Int32Array;
  readonly sources: Int32Array;
}

/** Returns what leads where by each letter that moves tell apart. */
function predecessors(states: readonly State[]): readonly Predecessors[] {
  const nowhere = states.length;
  const letters = lettersOf(states);
  const targets = letters.map(() => new Int32Array(nowhere + 1).fill(nowhere));
  const rows = new Map<Alike, readonly Int32Array[]>();
  states.forEach(({ moves }, from) => {
    for (const { alike, to } of moves) {
      const mine = rows.get(alike) ?? targets.filter((_, at) => alike.has[letters[at] ?? 0] === 1);
      rows.set(alike, mine);
      for (const row of mine) row[from] = to;
    }
  });
  return targets.map(inverse);
}

function inverse(targets: Int32Array): Predecessors {
  const begin = new Int32Array(targets.length + 1);
  for (const to of targets) begin[to] = (begin[to] ?? 0) + 1;
  for (let state = 1; state < begin.length; state++) begin[state] = (begin[state] ?? 0) + (begin[state - 1] ?? 0);
  const sources = new Int32Array(targets.length);
  targets.forEach((to, from) => {
    const at = (begin[to] ?? 0) - 1;
    begin[to] = at;
    sources[at] = from;
  });
  return { begin, sources };
}

function numbered(keys: readonly unknown[]): number[] {
  const known = new Map<unknown, number>();
  return keys.map((key) => {
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  });
}

/** Returns one letter of each group of letters that no move tells apart. */
function lettersOf(states: readonly State[]): readonly number[] {
  const sets = new Set(states.flatMap(({ moves }) => moves.map(({ alike }) => alike)));
  let groups: number[] = new Array(LETTERS).fill(0);
  for (const { has } of sets) groups = numbered(groups.map((group, letter) => group * 2 + (has[letter] ?? 0)));
  const first = new Map<number, number>();
  groups.forEach((group, letter) => {
    if (!first.has(group)) first.set(group, letter);
  });
  return [...first.values()];
}
