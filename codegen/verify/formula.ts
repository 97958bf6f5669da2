import { type Alike, AlikeSets, ByOctet, NO_OCTET, noteOf, octetOf } from './alike.ts';

/**
 * Boolean formulas over promises about the octets to come, and what becomes of them when the next octet is known.
 *
 * An atom is such a promise ("from here, the table HOST matches and the parser then succeeds"). Its derivative by a
 * octet is the formula that must hold for what follows the octet. A formula with its derivatives is therefore the
 * state of a deterministic automaton, and looking ahead and giving up are ordinary `and` and `not`.
 *
 * Invariant: formulas are reduced, ordered decision diagrams, so two formulas that are equal are the same object.
 */

export interface Atom {
  readonly order: number;
  readonly derive: (letter: number) => Formula;
}

/** The formula that an octet leaves of another, and the octets that leave the same. */
export interface Derivative {
  readonly formula: Formula;
  readonly alike: Alike;
}

export interface Formula {
  readonly id: number;
  /** Absent in `yes` and `no`. */
  readonly atom: Atom | undefined;
  /** The formula where the atom holds, and where it does not. */
  readonly high: Formula | undefined;
  readonly low: Formula | undefined;
  /** By note. */
  readonly derivatives: ByOctet<Derivative>[];
}

const WIDTH = 2 ** 26;

/** A comparison took more work than it may. */
export class OutOfBudget extends Error {}

/** All formulas of one comparison. */
export class Formulas {
  readonly no = leaf(0);
  readonly yes = leaf(1);
  readonly sets = new AlikeSets();
  #count = 2;
  /** The octets that nothing has told apart so far from the one that is being derived by. */
  #alike = this.sets.all;
  readonly #answers = new Map<string, readonly Alike[]>();
  readonly #atoms = new Map<string, Formula>();
  readonly #nodes: Map<number, Formula>[] = [];
  readonly #known = new Map<Formula, Map<number, Formula>>();

  /** How many formulas and steps of the program there may still be; a number, so that the result is always the same. */
  #left = Number.POSITIVE_INFINITY;

  /**
   * Runs something by itself, in at most `budget` steps, whatever is left to those who ask for it. The octets that it
   * tells apart do not matter to them.
   */
  within<Result>(budget: number, run: () => Result): Result {
    const before = [this.#left, this.#alike] as const;
    this.#left = budget;
    try {
      return run();
    } finally {
      [this.#left, this.#alike] = before;
    }
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
    const { formula, alike } = this.derivative(a, letter);
    this.narrow(alike);
    return formula;
  }

  derivative(a: Formula, letter: number): Derivative {
    const { atom, high, low } = a;
    if (atom === undefined || high === undefined || low === undefined) return { formula: a, alike: this.sets.all };
    const derivatives = a.derivatives[noteOf(letter)] ?? new ByOctet<Derivative>();
    a.derivatives[noteOf(letter)] = derivatives;
    const known = derivatives.get(octetOf(letter));
    if (known !== undefined) return known;
    const own = high === this.yes && low === this.no;
    const made = this.watch(() =>
      own
        ? atom.derive(letter)
        : this.#either(this.derive(this.#alone(atom), letter), this.derive(high, letter), this.derive(low, letter)),
    );
    return derivatives.add(made);
  }

  /** Answers a question about an octet, and takes note that only the octets with the same answer are alike. */
  ask<Answer>(key: string, octet: number, answer: (octet: number) => Answer): Answer {
    const groups = this.#answers.get(key) ?? this.sets.groups(answer);
    this.#answers.set(key, groups);
    const alike = groups.find(({ has }) => has[octet] === 1);
    if (alike !== undefined) this.narrow(alike);
    return answer(octet);
  }

  /** Takes note that only some octets are alike. */
  narrow(alike: Alike): void {
    this.#alike = this.sets.and(this.#alike, alike);
  }

  /** Runs something, and returns with its formula the octets for which it would have been the same. */
  watch(run: () => Formula): Derivative {
    const before = this.#alike;
    this.#alike = this.sets.all;
    const formula = run();
    const made = { formula, alike: this.#alike };
    this.#alike = before;
    return made;
  }

  #alone(atom: Atom): Formula {
    return this.#node(atom, this.yes, this.no);
  }

  /** Whether `a` holds where the text ends: there is nothing left to read. */
  holdsAtEnd(a: Formula): boolean {
    let at = a;
    while (at.atom !== undefined) at = this.derive(at, NO_OCTET);
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
