/**
 * Partitions of an alphabet into letters that some moves do not tell apart.
 *
 * Invariant: equal partitions are the same object.
 */
export interface Letters {
  readonly id: number;
  /** By letter: the first letter of its group. */
  readonly first: Int32Array;
  /** The first letter of each group. */
  readonly firsts: readonly number[];
}

const WIDTH = 2 ** 20;

export class LetterGroups {
  /** All letters in one group. */
  readonly all: Letters;
  readonly #known = new Map<string, Letters>();
  readonly #ofRows = new WeakMap<Int32Array, Letters>();
  readonly #both = new Map<number, Letters>();

  constructor(letters: number) {
    this.all = this.#groups(new Int32Array(letters), () => 0);
  }

  /** Returns the letters that lead to the same target. */
  of(row: Int32Array): Letters {
    const made = this.#ofRows.get(row) ?? this.#groups(row, (target) => target);
    this.#ofRows.set(row, made);
    return made;
  }

  /** Returns the letters that neither of two partitions tells apart. */
  and(a: Letters, b: Letters): Letters {
    if (a === b || b === this.all) return a;
    if (a === this.all) return b;
    const key = a.id * WIDTH + b.id;
    const made =
      this.#both.get(key) ?? this.#groups(a.first, (first, letter) => first * WIDTH + (b.first[letter] ?? 0));
    this.#both.set(key, made);
    return made;
  }

  #groups(row: Int32Array, keyOf: (each: number, letter: number) => number): Letters {
    const firstOf = new Map<number, number>();
    const first = row.map((each, letter) => {
      const key = keyOf(each, letter);
      const before = firstOf.get(key) ?? letter;
      firstOf.set(key, before);
      return before;
    });
    const text = first.join();
    const made = this.#known.get(text) ?? { id: this.#known.size, first, firsts: [...firstOf.values()] };
    this.#known.set(text, made);
    return made;
  }
}
