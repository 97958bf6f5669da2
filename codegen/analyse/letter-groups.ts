/**
 * Partitions of an alphabet into letters that some moves do not tell apart.
 *
 * Invariant: equal partitions are the same object.
 */
export interface Letters {
  /** By letter: the first letter of its group. */
  readonly first: Int32Array;
  /** The first letter of each group. */
  readonly firsts: readonly number[];
}

/** More than the number of letters. */
const WIDTH = 257;

export class LetterGroups {
  /** All letters in one group. */
  readonly all: Letters;
  readonly #known = new Map<string, Letters>();
  readonly #ofRows = new WeakMap<Int32Array, Letters>();
  readonly #both = new Map<Letters, Map<Letters, Letters>>();

  constructor(letters: number) {
    this.all = this.#groups(new Int32Array(letters));
  }

  /** Returns the letters that lead to the same target. */
  of(row: Int32Array): Letters {
    const made = this.#ofRows.get(row) ?? this.#groups(row);
    this.#ofRows.set(row, made);
    return made;
  }

  /** Returns the letters that are in the same of some sets. */
  inAlike(...sets: readonly ReadonlySet<number>[]): Letters {
    const bitsOf = (letter: number): number => sets.reduce((bits, set) => bits * 2 + (set.has(letter) ? 1 : 0), 0);
    return this.#groups(this.all.first.map((_, letter) => bitsOf(letter)));
  }

  /** Returns the letters that neither of two partitions tells apart. */
  and(a: Letters, b: Letters): Letters {
    if (a === b || b === this.all) return a;
    if (a === this.all) return b;
    const mine = this.#both.get(a) ?? new Map<Letters, Letters>();
    this.#both.set(a, mine);
    const made = mine.get(b) ?? this.#groups(a.first.map((first, letter) => first * WIDTH + (b.first[letter] ?? 0)));
    mine.set(b, made);
    return made;
  }

  /** Groups the letters that have the same number in a row. */
  #groups(row: Int32Array): Letters {
    const numbers: number[] = [];
    const firsts: number[] = [];
    const first = new Int32Array(row.length);
    let group = -1;
    for (let letter = 0; letter < row.length; letter++) {
      const number = row[letter] ?? 0;
      // Letters side by side mostly lead to the same target.
      if (number !== numbers[group]) group = numbers.indexOf(number);
      if (group < 0) {
        group = numbers.push(number) - 1;
        firsts.push(letter);
      }
      first[letter] = firsts[group] ?? letter;
    }
    const text = String.fromCharCode(...first);
    const made = this.#known.get(text) ?? { first, firsts };
    this.#known.set(text, made);
    return made;
  }
}
