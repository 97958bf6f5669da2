import { type Alike, LETTERS } from './alike.ts';

/**
 * The smallest deterministic automaton with the same behaviour as another, by Moore's refinement.
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
  const letters = lettersOf(states);
  const rows = states.map(({ moves }) => {
    const row = new Int32Array(LETTERS).fill(-1);
    for (const { alike, to } of moves) for (const letter of alike.octets) row[letter] = to;
    return Int32Array.from(letters, (letter) => row[letter] ?? -1);
  });
  const before: number[][] = states.map(() => []);
  rows.forEach((row, from) => {
    for (const to of new Set(row)) before[to]?.push(from);
  });
  const of = numbered(states.map(({ label }) => label));
  const blocks: Set<number>[] = [];
  of.forEach((block, at) => {
    blocks[block] ??= new Set();
    blocks[block].add(at);
  });
  const signature = (at: number): string => (rows[at] ?? []).map((to) => of[to] ?? -1).join();
  // The states of a block that have not been touched since it was last split have the same signature.
  const touched = new Map(blocks.map((block, at) => [at, new Set(block)] as const));
  for (const [at, changed] of touched) {
    touched.delete(at);
    const block = blocks[at] ?? new Set();
    const parts = new Map<string, number[]>();
    const untouched = [...block].filter((state) => !changed.has(state));
    const [same] = untouched;
    if (same !== undefined) parts.set(signature(same), untouched);
    for (const state of changed) {
      const key = signature(state);
      const part = parts.get(key);
      if (part === undefined) parts.set(key, [state]);
      else part.push(state);
    }
    const [, ...others] = [...parts.values()].sort((a, b) => b.length - a.length);
    for (const part of others) {
      for (const state of part) {
        block.delete(state);
        of[state] = blocks.length;
      }
      blocks.push(new Set(part));
    }
    for (const state of others.flat())
      for (const each of before[state] ?? []) {
        const home = of[each] ?? 0;
        const more = touched.get(home) ?? new Set();
        touched.set(home, more.add(each));
      }
  }
  return numbered(of);
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
  let groups = [Array.from({ length: LETTERS }, (_, letter) => letter)];
  for (const { has } of sets)
    groups = groups
      .flatMap((group) => [group.filter((letter) => has[letter] === 1), group.filter((letter) => has[letter] !== 1)])
      .filter(({ length }) => length > 0);
  return groups.flatMap(([letter]) => letter ?? []);
}
