import type { Formula, Formulas } from './formula.ts';
import type { Machine } from './machine.ts';

/**
 * The functions of the runtime that read octets, as formulas.
 *
 * Letters below `octets.length` are classes of octets that nothing tells apart; those from there on are marks, which say
 * where a field's value begins or ends. A mark is no octet: whoever only looks ahead does not see it, and whoever reads may
 * not pass over one.
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

  /**
   * The longest match of `machine` is read, and then `then` holds. `key` names `then`; `looking` says that nothing is read in
   * earnest, so that marks do not count.
   */
  longest(machine: Machine, looking: boolean, key: string, then: () => Formula): Formula {
    const { formulas } = this;
    const { start } = machine;
    const here = machine.accepts(start, this.strict)
      ? formulas.and(formulas.not(this.#further(machine, start)), then())
      : formulas.no;
    return formulas.or(this.#reading(machine, start, looking, key, then), here);
  }

  /** Some match of `machine` begins here. */
  finds(machine: Machine): Formula {
    const { start } = machine;
    return machine.accepts(start, this.strict) ? this.formulas.yes : this.#further(machine, start);
  }

  /** The mark stands here, and then `then` holds. */
  marked(mark: number, key: string, then: () => Formula): Formula {
    return this.formulas.atom(`mark ${mark} ${key}`, (letter) => (letter === mark ? then() : this.formulas.no));
  }

  /** A match that is longer than what was read to reach `state`. */
  #further(machine: Machine, state: number): Formula {
    const { formulas } = this;
    const self: Formula = formulas.atom(`further ${machine.id} ${state}`, (letter) => {
      const octet = this.#octets[letter];
      if (octet === undefined) return self;
      const next = machine.step(state, octet);
      if (next < 0) return formulas.no;
      return machine.accepts(next, this.strict) ? formulas.yes : this.#further(machine, next);
    });
    return self;
  }

  /** The longest match goes on at least one octet from `state`. */
  #reading(machine: Machine, state: number, looking: boolean, key: string, then: () => Formula): Formula {
    const { formulas } = this;
    const self: Formula = formulas.atom(`read ${machine.id} ${state} ${looking} ${key}`, (letter) => {
      const octet = this.#octets[letter];
      if (octet === undefined) return looking ? self : formulas.no;
      const next = machine.step(state, octet);
      if (next < 0) return formulas.no;
      const on = this.#reading(machine, next, looking, key, then);
      if (!machine.accepts(next, this.strict)) return on;
      return formulas.or(on, formulas.and(formulas.not(this.#further(machine, next)), then()));
    });
    return self;
  }
}
