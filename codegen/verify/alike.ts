/**
 * Sets of octets that a question has the same answer for.
 *
 * Invariant: equal sets are the same object. A parser is run for one octet; all questions that it asks about that octet
 * narrow the set of octets for which it would have done the same, and it need not be run for those again.
 */
export interface Alike {
  readonly id: number;
  readonly has: Uint8Array;
  readonly octets: readonly number[];
}

/** All octets, and the one that stands for the end of the text. */
export const LETTERS = 257;
export const NO_OCTET = 256;

/**
 * A letter is an octet with a note about the position before it. A note above 0 says that a function ends there, and
 * with which value.
 */
export const noted = (octet: number, note: number): number => note * LETTERS + octet;
export const octetOf = (letter: number): number => letter % LETTERS;
export const noteOf = (letter: number): number => Math.floor(letter / LETTERS);

const WIDTH = 2 ** 20;

export class AlikeSets {
  readonly #known = new Map<string, Alike>();
  readonly #both = new Map<number, Alike>();
  readonly #others = new Map<Alike, Alike>();
  readonly all = this.of(() => true);

  of(test: (octet: number) => boolean): Alike {
    const has = new Uint8Array(LETTERS);
    const octets: number[] = [];
    for (let octet = 0; octet < LETTERS; octet++) {
      if (!test(octet)) continue;
      has[octet] = 1;
      octets.push(octet);
    }
    const key = String.fromCharCode(...octets);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = { id: this.#known.size, has, octets };
    this.#known.set(key, made);
    return made;
  }

  /** All octets that a set does not have. */
  not(a: Alike): Alike {
    const made = this.#others.get(a) ?? this.of((octet) => a.has[octet] !== 1);
    this.#others.set(a, made);
    return made;
  }

  and(a: Alike, b: Alike): Alike {
    if (a === b || b === this.all) return a;
    const key = a.id * WIDTH + b.id;
    const known = this.#both.get(key);
    if (known !== undefined) return known;
    const made = this.of((octet) => a.has[octet] === 1 && b.has[octet] === 1);
    this.#both.set(key, made);
    return made;
  }

  /** All octets of some sets. */
  or(all: readonly Alike[]): Alike {
    return all.length === 1 && all[0] !== undefined
      ? all[0]
      : this.of((octet) => all.some(({ has }) => has[octet] === 1));
  }

  /** The octets in groups with the same answer. */
  groups(answer: (octet: number) => unknown): readonly Alike[] {
    const answers = Array.from({ length: LETTERS }, (_, octet) => answer(octet));
    return [...new Set(answers)].map((each) => this.of((octet) => answers[octet] === each));
  }
}

/** A map from octets to entries. Octets that are alike share an entry. */
export class ByOctet<Entry extends { readonly alike: Alike }> {
  readonly #entries: Entry[] = [];

  get(octet: number): Entry | undefined {
    for (const each of this.#entries) if (each.alike.has[octet] === 1) return each;
    return undefined;
  }

  add(entry: Entry): Entry {
    this.#entries.push(entry);
    return entry;
  }
}
