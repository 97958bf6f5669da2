import type { ts } from 'ts-morph';
import { noteOf } from './alike.ts';
import type { Formula, Formulas } from './formula.ts';
import type { Routine } from './source.ts';
import { keyOf, type Value } from './values.ts';

/**
 * The state of a running parser besides its octets: the variables that still matter, and the continuation.
 *
 * Invariant: all of it is immutable and has a key; two states with the same key go on in the same way.
 */

/** A continuation that takes a value, at the position where the cursor then stands. */
export interface Continuation {
  readonly id: number;
  readonly go: (env: Environment, value: Value) => Formula;
  /** By syntax: the continuations that go on with this one. */
  readonly within: Map<ts.Node, (Continuation & Named)[]>;
}

/** Tells continuations at the same syntax apart. */
interface Named {
  readonly tag: string;
  readonly more: string;
}

/** A statement that puts the cursor back, and what follows it. */
export interface Retreat {
  readonly node: ts.Node;
  readonly k: Continuation;
  readonly variables: ReadonlyMap<string, Value>;
  readonly resume: (env: Environment) => Formula;
}

/**
 * By slot and by the statement that goes back to the saved position: the formula of what happens behind that statement.
 * It speaks of the octets from where the cursor stands now, so it is derived by each octet that is read.
 */
export class Saved {
  static readonly none = new Saved([], false, 0);
  /** For what is read only to look ahead, which ends nowhere. */
  static readonly look = new Saved([], false, 0);
  readonly slots: readonly ReadonlyMap<string, Formula>[];
  /** Whether the end of the function, as the letters note it, lies behind the cursor: then it must go back. */
  readonly isPast: boolean;
  /** The note of the octets that are read for a field, and 0 otherwise. */
  readonly note: number;
  readonly key: string;

  constructor(slots: readonly ReadonlyMap<string, Formula>[], isPast: boolean, note: number) {
    this.note = note;
    this.slots = slots;
    this.isPast = isPast;
    const promises = slots.map((slot) => [...slot.values()].map(({ id }) => id).join(' '));
    this.key = `${isPast ? 'past ' : ''}${note > 0 ? `field ${note} ` : ''}${promises.join()}`;
  }

  /** Leaves `slots` as they are, and forgets those from `length` on. */
  upTo(length: number): Saved {
    return length === this.slots.length ? this : new Saved(this.slots.slice(0, length), this.isPast, this.note);
  }

  /** The same, where octets are read for another field. */
  noting(note: number): Saved {
    return new Saved(this.slots, this.isPast, note);
  }

  with(slot: ReadonlyMap<string, Formula>): Saved {
    return new Saved([...this.slots, slot], this.isPast, this.note);
  }

  /** Forgets one slot, which nothing will go back to. */
  without(at: number): Saved {
    const slots = this.slots.map((slot, each) => (each === at ? NOTHING : slot));
    while (slots.at(-1)?.size === 0) slots.pop();
    return new Saved(slots, this.isPast, this.note);
  }

  /** Returns what is left of it behind a letter, or `undefined` if nothing that the parser might do could succeed. */
  behind(letter: number, formulas: Formulas): Saved | undefined {
    if (this === Saved.look) return this;
    const isPast = this.isPast || noteOf(letter) !== this.note;
    if (this.slots.length === 0) return isPast ? undefined : this;
    const slots = this.slots.map(
      (slot) => new Map([...slot].map(([key, formula]) => [key, formulas.derive(formula, letter)])),
    );
    const isLost = isPast && slots.every((slot) => [...slot.values()].every((formula) => formula === formulas.no));
    return isLost ? undefined : new Saved(slots, isPast, this.note);
  }
}

const NOTHING: ReadonlyMap<string, Formula> = new Map();

/**
 * `live`: the parser runs. `collect`: every way through is taken, whatever the octets are, to find the statements that
 * put the cursor back.
 */
export type Goal =
  | { readonly kind: 'live' }
  | { readonly kind: 'collect'; readonly retreats: Map<string, Retreat>; readonly visited: Set<string> };

type Parts = Pick<Environment, 'routine' | 'variables' | 'ret' | 'brk' | 'goal' | 'saved'>;

export class Environment {
  readonly routine: Routine;
  readonly variables: ReadonlyMap<string, Value>;
  /** The continuations of a `return` and of a `break`. */
  readonly ret: Continuation;
  readonly brk: Continuation | undefined;
  readonly goal: Goal;
  readonly saved: Saved;
  #key: string | undefined;
  #variablesKey: string | undefined;

  constructor(parts: Parts) {
    this.routine = parts.routine;
    this.variables = parts.variables;
    this.ret = parts.ret;
    this.brk = parts.brk;
    this.goal = parts.goal;
    this.saved = parts.saved;
  }

  /** All but what is saved. */
  get key(): string {
    this.#variablesKey ??= variablesKey(this.variables);
    this.#key ??= `${this.ret.id} ${this.brk?.id} ${this.saved.slots.length} ${this.#variablesKey}`;
    return this.#key;
  }

  with(parts: Partial<Parts>): Environment {
    const { routine, variables, ret, brk, goal, saved } = this;
    const made = new Environment({ routine, variables, ret, brk, goal, saved, ...parts });
    if (made.variables === variables) made.#variablesKey = this.#variablesKey;
    return made;
  }

  set(name: string, value: Value): Environment {
    return this.with({ variables: new Map(this.variables).set(name, value) });
  }

  /** Forgets a variable. */
  without(name: string): Environment {
    return this.#forgetting((each) => each === name);
  }

  /** Forgets the variables on which nothing depends behind `position`. */
  at(position: number): Environment {
    const { uses } = this.routine;
    return this.#forgetting((name) => (uses.get(name) ?? -1) <= position);
  }

  #forgetting(test: (name: string) => boolean): Environment {
    const forgotten = [...this.variables.keys()].filter(test);
    if (forgotten.length === 0) return this;
    const variables = new Map(this.variables);
    let { saved } = this;
    for (const name of forgotten) {
      const value = variables.get(name);
      variables.delete(name);
      if (value?.kind === 'position') saved = saved.without(value.slot);
    }
    return this.with({ variables, saved });
  }
}

export function variablesKey(variables: ReadonlyMap<string, Value>): string {
  const texts = [...variables].map(([name, value]) => `${name}=${keyOf(value)}`);
  return texts.sort().join(' ');
}

/** Numbers for syntax. */
export class Numbers {
  readonly #nodes = new Map<ts.Node, number>();

  node(node: ts.Node): number {
    const known = this.#nodes.get(node) ?? this.#nodes.size;
    this.#nodes.set(node, known);
    return known;
  }
}
