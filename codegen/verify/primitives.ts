import type { Formula, Formulas } from './formula.ts';
import type { Machine } from './machine.ts';

/** No machine has a move for it; every letter has an octet. */
const NO_OCTET = -1;

/**
 * The functions of the runtime that read octets, as formulas.
 *
 * A letter is a class of octets that neither the parser nor the grammar tells apart.
 */
export class Primitives {
  readonly formulas: Formulas;
  /** By letter: an octet of its class. */
  readonly #octets: readonly number[];
  readonly strict: boolean;

  constructor(formulas: Formulas, octets: readonly number[], strict: boolean) {
    this.formulas = formulas;
    this.#octets = octets;
    this.strict = strict;
  }

  /** The longest match of `machine` is read, and then `then` holds. `key` names `then`. */
  longest(machine: Machine, key: string, then: () => Formula): Formula {
    const { formulas } = this;
    const { start } = machine;
    const here = machine.accepts(start, this.strict)
      ? formulas.and(formulas.not(this.#further(machine, start)), then())
      : formulas.no;
    return formulas.or(this.#reading(machine, start, key, then), here);
  }

  /** Some match of `machine` begins here. */
  finds(machine: Machine): Formula {
    const { start } = machine;
    return machine.accepts(start, this.strict) ? this.formulas.yes : this.#further(machine, start);
  }

  /** A match that is longer than what was read to reach `state`. */
  #further(machine: Machine, state: number): Formula {
    const { formulas } = this;
    return formulas.atom(`further ${machine.id} ${state}`, (letter) => {
      const octet = this.#octets[letter] ?? NO_OCTET;
      const next = machine.step(state, octet);
      if (next < 0) return formulas.no;
      return machine.accepts(next, this.strict) ? formulas.yes : this.#further(machine, next);
    });
  }

  /** The longest match goes on at least one octet from `state`. */
  #reading(machine: Machine, state: number, key: string, then: () => Formula): Formula {
    const { formulas } = this;
    return formulas.atom(`read ${machine.id} ${state} ${key}`, (letter) => {
      const octet = this.#octets[letter] ?? NO_OCTET;
      const next = machine.step(state, octet);
      if (next < 0) return formulas.no;
      const on = this.#reading(machine, next, key, then);
      if (!machine.accepts(next, this.strict)) return on;
      return formulas.or(on, formulas.and(formulas.not(this.#further(machine, next)), then()));
    });
  }
}
