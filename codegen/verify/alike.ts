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

const WIDTH = 2 ** 20;

export class AlikeSets {
  readonly #known = new Map<string, Alike>();
  readonly #both = new Map<number, Alike>();
  readonly all = this.of(() => true);

  of(test: (octet: number) => boolean): Alike {
    const has = Uint8Array.from({ length: LETTERS }, (_, octet) => (test(octet) ? 1 : 0));
    const key = has.join('');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const octets = [...has.keys()].filter((octet) => has[octet] === 1);
    const made = { id: this.#known.size, has, octets };
    this.#known.set(key, made);
    return made;
  }

  and(a: Alike, b: Alike): Alike {
    if (a === b || b === this.all) return a;
    const key = a.id * WIDTH + b.id;
    const both = this.#both.get(key) ?? this.of((octet) => a.has[octet] === 1 && b.has[octet] === 1);
    this.#both.set(key, both);
    return both;
  }

  /** The octets that `answer` answers as it does `octet`. */
  like(octet: number, answer: (octet: number) => unknown): Alike {
    const mine = answer(octet);
    return this.of((other) => answer(other) === mine);
  }
}
