import type { Machine } from './dfa.ts';

/**
 * Hopcroft's algorithm: which states accept the same strings with the same labels. By state, the number of its block.
 *
 * Invariant: states of different blocks are told apart by some string; a block is split as long as a splitter tells.
 */
export function equivalent({ moves, labels }: Machine): readonly number[] {
  // Moves that lead nowhere lead to one state more, so that the automaton is complete.
  const dead = moves.length;
  const partition = new Partition([...labels, 0]);
  const sources = inverse(moves, dead);
  const pending = partition.all();
  for (let splitter = pending.pop(); splitter !== undefined; splitter = pending.pop()) {
    const members = [...partition.members(splitter)];
    for (const into of sources) {
      // What was split stays queued if it was; of the two halves the smaller is enough otherwise.
      pending.push(...partition.split(members.flatMap((state) => into[state] ?? [])));
    }
  }
  return partition.blockOf;
}

/** By letter and state: the states that lead there. Letters that every state treats alike are one. */
function inverse(moves: readonly Int32Array[], dead: number): readonly (readonly number[])[][] {
  const columns = new Map<string, readonly number[]>();
  for (let letter = 0; letter < (moves[0]?.length ?? 0); letter++) {
    const column = moves.map((row) => row[letter] ?? -1);
    columns.set(column.join(), column);
  }
  return [...columns.values()].map((column) => {
    const into: number[][] = Array.from({ length: dead + 1 }, () => []);
    column.forEach((target, state) => {
      into[target < 0 ? dead : target]?.push(state);
    });
    into[dead]?.push(dead);
    return into;
  });
}

class Partition {
  readonly blockOf: number[];
  readonly #blocks: Set<number>[] = [];

  constructor(labels: readonly number[]) {
    const ids = new Map<number, number>();
    this.blockOf = labels.map((label, state) => {
      const id = ids.get(label) ?? ids.size;
      ids.set(label, id);
      this.#block(id).add(state);
      return id;
    });
  }

  all(): number[] {
    return this.#blocks.map((_, block) => block);
  }

  members(block: number): ReadonlySet<number> {
    return this.#block(block);
  }

  /** Splits the blocks that are not wholly in `states`: the new blocks, each the smaller half. */
  split(states: readonly number[]): readonly number[] {
    const touched = new Map<number, number[]>();
    for (const state of states) {
      const block = this.blockOf[state] ?? 0;
      const inside = touched.get(block) ?? [];
      touched.set(block, inside);
      inside.push(state);
    }
    return [...touched].flatMap(([block, inside]) => {
      const whole = this.#block(block);
      if (inside.length === whole.size) return [];
      const chosen = new Set(inside);
      const moved = inside.length * 2 <= whole.size ? inside : [...whole].filter((state) => !chosen.has(state));
      const fresh = this.#blocks.length;
      for (const state of moved) {
        whole.delete(state);
        this.#block(fresh).add(state);
        this.blockOf[state] = fresh;
      }
      return [fresh];
    });
  }

  #block(id: number): Set<number> {
    let block = this.#blocks[id];
    if (block === undefined) {
      block = new Set();
      this.#blocks[id] = block;
    }
    return block;
  }
}
