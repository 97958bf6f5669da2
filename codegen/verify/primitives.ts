import { NO_OCTET } from './alike.ts';
import type { Saved } from './environment.ts';
import type { Formula, Formulas } from './formula.ts';
import type { Machine } from './machine.ts';

/**
 * The functions of the runtime that read octets, as formulas about what follows the next octet.
 *
 * The parser runs with the octet at its cursor known, so most questions about what follows are answered at once.
 */
export class Primitives {
  readonly formulas: Formulas;
  readonly strict: boolean;
  /** The octet at the cursor. */
  octet = NO_OCTET;

  constructor(formulas: Formulas, strict: boolean) {
    this.formulas = formulas;
    this.strict = strict;
  }

  /** The promise that `run` gives where the cursor will stand, when the octet there is known. */
  later(key: string, run: () => Formula): Formula {
    return this.formulas.atom(key, (octet) => {
      const before = this.octet;
      this.octet = octet;
      const made = run();
      this.octet = before;
      return made;
    });
  }

  /** The answer to a question about the octet at the cursor. `key` names the question. */
  ask<Answer>(key: string, answer: (octet: number) => Answer): Answer {
    return this.formulas.ask(key, this.octet, answer);
  }

  /**
   * Reads the longest match of `machine`. `then` gives the promise of what follows some octets, with what is saved
   * there; `key` names it. `here` gives the formula of what follows a match of no octets.
   */
  longest(machine: Machine, saved: Saved, key: string, then: (saved: Saved) => Formula, here: () => Formula): Formula {
    const { formulas, strict } = this;
    const read = this.#reading(machine, machine.start, saved, key, then, this.octet);
    if (!machine.accepts(machine.start, strict)) return read;
    const further = this.#further(machine, machine.start, this.octet);
    return further === formulas.yes ? read : formulas.or(read, formulas.and(formulas.not(further), here()));
  }

  /** Some match of `machine` begins here. */
  finds(machine: Machine): Formula {
    return machine.accepts(machine.start, this.strict)
      ? this.formulas.yes
      : this.#further(machine, machine.start, this.octet);
  }

  #step(machine: Machine, state: number, octet: number): number {
    return this.formulas.ask(`${machine.id} ${state}`, octet, (each) => machine.step(state, each));
  }

  /** A match that is longer than what was read to reach `state`, if `octet` is next. */
  #further(machine: Machine, state: number, octet: number): Formula {
    const next = this.#step(machine, state, octet);
    if (next < 0) return this.formulas.no;
    return machine.accepts(next, this.strict) ? this.formulas.yes : this.#isFurther(machine, next);
  }

  #isFurther(machine: Machine, state: number): Formula {
    if (machine.ends(state)) return this.formulas.no;
    return this.formulas.atom(`further ${machine.id} ${state}`, (octet) => this.#further(machine, state, octet));
  }

  /** The longest match goes on at least one octet from `state`, by `octet`. */
  #reading(
    machine: Machine,
    state: number,
    saved: Saved,
    key: string,
    then: (saved: Saved) => Formula,
    octet: number,
  ): Formula {
    const { formulas } = this;
    const next = this.#step(machine, state, octet);
    if (next < 0) return formulas.no;
    const after = saved.map((each) => formulas.derive(each, octet));
    const on = machine.ends(next)
      ? formulas.no
      : formulas.atom(`read ${machine.id} ${next} ${key} ${after.key}`, (more) =>
          this.#reading(machine, next, after, key, then, more),
        );
    if (!machine.accepts(next, this.strict)) return on;
    return formulas.or(on, formulas.and(formulas.not(this.#isFurther(machine, next)), then(after)));
  }
}
