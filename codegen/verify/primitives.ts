import { NO_OCTET, octetOf } from './alike.ts';
import type { Saved } from './environment.ts';
import type { Formula, Formulas } from './formula.ts';
import { type Before, beforeAll } from './forwards.ts';
import type { Machine } from './machine.ts';

/**
 * The functions of the runtime that read octets, as formulas about what follows the next octet.
 *
 * The parser runs with the octet at its cursor known, so most questions about what follows are answered at once.
 */
export class Primitives {
  readonly formulas: Formulas;
  readonly strict: boolean;
  /** The octet at the cursor, with its note. */
  letter = NO_OCTET;

  constructor(formulas: Formulas, strict: boolean) {
    this.formulas = formulas;
    this.strict = strict;
  }

  /** The promise that `run` gives where the cursor will stand, when the octet there is known. */
  later(key: string, run: () => Formula): Formula {
    return this.formulas.atom(key, (letter) => this.at(letter, run));
  }

  /** Runs something where the next letter is known. */
  at<Result>(letter: number, run: () => Result): Result {
    const before = this.letter;
    this.letter = letter;
    try {
      return run();
    } finally {
      this.letter = before;
    }
  }

  /** The answer to a question about the octet at the cursor. `key` names the question. */
  ask<Answer>(key: string, answer: (octet: number) => Answer): Answer {
    return this.formulas.ask(key, octetOf(this.letter), answer);
  }

  /**
   * Reads the longest match of `machine`. `then` gives the promise of what follows some octets, with what is saved
   * there; `key` names it. `here` gives the formula of what follows a match of no octets.
   */
  longest(machine: Machine, saved: Saved, key: string, then: (saved: Saved) => Formula, here: () => Formula): Formula {
    const { formulas, strict } = this;
    const read = this.#reading(machine, machine.start, saved, key, then, this.letter);
    if (!machine.accepts(machine.start, strict)) return read;
    const further = this.#further(machine, machine.start, octetOf(this.letter));
    if (further === formulas.yes) return read;
    return formulas.or(read, formulas.and(this.#mayEndHere(machine), formulas.and(formulas.not(further), here())));
  }

  /** Some match of `machine` begins here. */
  finds(machine: Machine): Formula {
    const further = this.#further(machine, machine.start, octetOf(this.letter));
    return machine.accepts(machine.start, this.strict) ? this.formulas.or(this.#mayEndHere(machine), further) : further;
  }

  /** The rest of the row is a string of `machine`, which reads it backwards. */
  isAhead(machine: Machine): Formula {
    return this.#isBehind(beforeAll(machine), octetOf(this.letter));
  }

  #isBehind({ id, step }: Before, octet: number): Formula {
    const after = this.formulas.ask(`ahead ${id}`, octet, step);
    if (after === 'whole') return this.formulas.yes;
    if (after.states.size === 0) return this.formulas.no;
    return this.formulas.atom(`ahead ${after.id}`, (letter) => this.#isBehind(after, octetOf(letter)));
  }

  /** A match of `machine` may end at the cursor. */
  #mayEndHere({ ahead }: Machine): Formula {
    return ahead === undefined ? this.formulas.yes : this.isAhead(ahead[this.strict ? 0 : 1]);
  }

  /** A match of `machine` may end behind the next octet. */
  #mayEndThere({ ahead }: Machine): Formula {
    const table = ahead?.[this.strict ? 0 : 1];
    return table === undefined ? this.formulas.yes : this.later(`ends ${table.id}`, () => this.isAhead(table));
  }

  #step(machine: Machine, state: number, octet: number): number {
    return this.formulas.ask(`${machine.id} ${state}`, octet, (each) => machine.step(state, each));
  }

  /** A match that is longer than what was read to reach `state`, if `octet` is next. */
  #further(machine: Machine, state: number, octet: number): Formula {
    const next = this.#step(machine, state, octet);
    if (next < 0) return this.formulas.no;
    if (!machine.accepts(next, this.strict)) return this.#isFurther(machine, next);
    const ends = this.#mayEndThere(machine);
    return ends === this.formulas.yes ? ends : this.formulas.or(ends, this.#isFurther(machine, next));
  }

  #isFurther(machine: Machine, state: number): Formula {
    if (machine.ends(state)) return this.formulas.no;
    return this.formulas.atom(`further ${machine.id} ${state}`, (letter) =>
      this.#further(machine, state, octetOf(letter)),
    );
  }

  /** The longest match goes on at least one octet from `state`, by `octet`. */
  #reading(
    machine: Machine,
    state: number,
    saved: Saved,
    key: string,
    then: (saved: Saved) => Formula,
    letter: number,
  ): Formula {
    const { formulas } = this;
    const next = this.#step(machine, state, octetOf(letter));
    if (next < 0) return formulas.no;
    const after = saved.behind(letter, formulas);
    if (after === undefined) return formulas.no;
    const on = machine.ends(next)
      ? formulas.no
      : formulas.atom(`read ${machine.id} ${next} ${key} ${after.key}`, (more) =>
          this.#reading(machine, next, after, key, then, more),
        );
    if (!machine.accepts(next, this.strict)) return on;
    const longest = formulas.and(this.#mayEndThere(machine), formulas.not(this.#isFurther(machine, next)));
    return formulas.or(on, formulas.and(longest, then(after)));
  }
}
