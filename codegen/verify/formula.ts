/**
 * Boolean formulas over promises about the octets to come, and what becomes of them when the next letter is known.
 *
 * An atom is such a promise ("from here, the table HOST matches and the parser then succeeds"). Its derivative by a
 * letter is the formula that must hold for what follows the letter. A formula with its derivatives is therefore the
 * state of a deterministic automaton, and looking ahead and giving up are ordinary `and` and `not`.
 *
 * Invariant: formulas are reduced, ordered decision diagrams, so two formulas that are equal are the same object.
 */

/** A promise, or its negation where `isTrue` is asked at the end of the text. */
export interface Atom {
  readonly order: number;
  readonly derive: (letter: number) => Formula;
}

export interface Formula {
  readonly id: number;
  /** Absent in `yes` and `no`. */
  readonly atom: Atom | undefined;
  /** The formula where the atom holds, and where it does not. */
  readonly high: Formula | undefined;
  readonly low: Formula | undefined;
  readonly derivatives: (Formula | undefined)[];
}

const WIDTH = 2 ** 26;

/** A comparison took more work than it may. */
export class OutOfBudget extends Error {}

/** All formulas of one comparison. */
export class Formulas {
  readonly no = leaf(0);
  readonly yes = leaf(1);
  #count = 2;
  readonly #atoms = new Map<string, Formula>();
  readonly #nodes: Map<number, Formula>[] = [];
  readonly #known = new Map<Formula, Map<number, Formula>>();

  #left: number;

  /**
   * `budget`: how many formulas and steps of the program there may be; a number, so that the result is always the same.
   */
  constructor(budget: number) {
    this.#left = budget;
  }

  /** Pays for one step. */
  spend(): void {
    this.#left--;
    if (this.#left < 0) throw new OutOfBudget();
  }

  /** The formula of one atom; atoms with the same key are the same promise. */
  atom(key: string, derive: (letter: number) => Formula): Formula {
    const known = this.#atoms.get(key);
    if (known !== undefined) return known;
    const made = this.#node({ order: this.#atoms.size, derive }, this.yes, this.no);
    this.#atoms.set(key, made);
    return made;
  }

  and(a: Formula, b: Formula): Formula {
    return this.#either(a, b, this.no);
  }

  or(a: Formula, b: Formula): Formula {
    return this.#either(a, this.yes, b);
  }

  not(a: Formula): Formula {
    return this.#either(a, this.no, this.yes);
  }

  /** Returns the formula that must hold behind `letter` for `a` to hold before it. */
  derive(a: Formula, letter: number): Formula {
    const { atom, high, low } = a;
    if (atom === undefined || high === undefined || low === undefined) return a;
    const known = a.derivatives[letter];
    if (known !== undefined) return known;
    const made = this.#either(atom.derive(letter), this.derive(high, letter), this.derive(low, letter));
    a.derivatives[letter] = made;
    return made;
  }

  /** Whether `a` holds where the text ends: no promise that needs another octet does. */
  holdsAtEnd(a: Formula): boolean {
    let at = a;
    while (at.low !== undefined) at = at.low;
    return at === this.yes;
  }

  /** `a ? b : c`. */
  #either(a: Formula, b: Formula, c: Formula): Formula {
    if (a === this.yes || b === c) return b;
    if (a === this.no) return c;
    if (b === this.yes && c === this.no) return a;
    const mine = this.#known.get(a) ?? new Map<number, Formula>();
    this.#known.set(a, mine);
    const key = b.id * WIDTH + c.id;
    const known = mine.get(key);
    if (known !== undefined) return known;
    this.spend();
    const top = [b, c].reduce((first, each) => (orderOf(each) < orderOf(first) ? each : first), a).atom;
    if (top === undefined) return a;
    const split = (each: Formula, part: 'high' | 'low'): Formula => (each.atom === top ? (each[part] ?? each) : each);
    const high = this.#either(split(a, 'high'), split(b, 'high'), split(c, 'high'));
    const low = this.#either(split(a, 'low'), split(b, 'low'), split(c, 'low'));
    const made = this.#node(top, high, low);
    mine.set(key, made);
    return made;
  }

  #node(atom: Atom, high: Formula, low: Formula): Formula {
    if (high === low) return high;
    const same = this.#nodes[atom.order] ?? new Map<number, Formula>();
    this.#nodes[atom.order] = same;
    const key = high.id * WIDTH + low.id;
    const known = same.get(key);
    if (known !== undefined) return known;
    this.spend();
    const made = { id: this.#count++, atom, high, low, derivatives: [] };
    same.set(key, made);
    return made;
  }
}

function leaf(id: number): Formula {
  return { id, atom: undefined, high: undefined, low: undefined, derivatives: [] };
}

function orderOf({ atom }: Formula): number {
  return atom?.order ?? Number.POSITIVE_INFINITY;
}
