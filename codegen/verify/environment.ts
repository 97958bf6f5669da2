import type { ts } from 'ts-morph';
import type { Formula } from './formula.ts';
import type { Machine } from './machine.ts';
import type { Routine } from './source.ts';

/**
 * The state of a running parser besides its octets: the variables that still matter, and the continuation.
 *
 * Invariant: all of it is immutable and has a key; two states with the same key go on in the same way.
 */
export type Value =
  | { readonly kind: 'undefined' | 'true' | 'false' | 'some' | 'any' | 'cursor' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'machine'; readonly machine: Machine }
  | { readonly kind: 'octets'; readonly id: string; readonly octets: ReadonlySet<number> }
  | { readonly kind: 'routine'; readonly id: string; readonly routine: Routine }
  | Saved;

/**
 * A position that the cursor may go back to. `dead`: what happens after going back is accounted for elsewhere;
 * `wanted`: is the cursor ever put back by the statement and with the variables of this key; `collected`: by which is
 * it; `passed`: while others are collected.
 */
export type Saved =
  | { readonly kind: 'saved'; readonly as: 'dead' | 'collected' | 'passed' }
  | { readonly kind: 'saved'; readonly as: 'wanted'; readonly key: string };

export const UNDEFINED: Value = { kind: 'undefined' };
export const TRUE: Value = { kind: 'true' };
export const FALSE: Value = { kind: 'false' };
export const SOME: Value = { kind: 'some' };
export const ANY: Value = { kind: 'any' };
export const DEAD: Value = { kind: 'saved', as: 'dead' };

export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `#${value.number}`;
    case 'text':
      return JSON.stringify(value.text);
    case 'machine':
      return value.machine.id;
    case 'octets':
    case 'routine':
      return value.id;
    case 'saved':
      return value.as === 'wanted' ? `?${value.key}` : value.as;
    default:
      return value.kind;
  }
}

/** A continuation that takes a value, at the position where the cursor then stands. */
export interface Continuation {
  readonly id: number;
  readonly go: (env: Environment, value: Value) => Formula;
}

/** A statement that puts the cursor back, and what follows it. */
export interface Retreat {
  readonly node: ts.Node;
  readonly variables: ReadonlyMap<string, Value>;
  readonly resume: (env: Environment) => Formula;
}

/**
 * `live`: the parser runs. `look`: whether it would come to some statement of this routine is asked; `within`: the same
 * about a statement of a caller. `collect`: every way through is taken, whatever the octets are, to find the statements
 * that put the cursor back.
 */
export type Goal =
  | { readonly kind: 'live' | 'look' | 'within' }
  | { readonly kind: 'collect'; readonly retreats: Map<string, Retreat>; readonly visited: Set<string> };

export class Environment {
  readonly routine: Routine;
  readonly variables: ReadonlyMap<string, Value>;
  /** The continuations of a `return` and of a `break`. */
  readonly ret: Continuation;
  readonly brk: Continuation | undefined;
  readonly goal: Goal;
  #key: string | undefined;

  constructor(parts: Pick<Environment, 'routine' | 'variables' | 'ret' | 'brk' | 'goal'>) {
    this.routine = parts.routine;
    this.variables = parts.variables;
    this.ret = parts.ret;
    this.brk = parts.brk;
    this.goal = parts.goal;
  }

  get key(): string {
    this.#key ??= `${this.goal.kind} ${this.ret.id} ${this.brk?.id} ${variablesKey(this.variables)}`;
    return this.#key;
  }

  with(parts: Partial<Pick<Environment, 'variables' | 'ret' | 'brk' | 'goal'>>): Environment {
    const { routine, variables, ret, brk, goal } = this;
    return new Environment({ routine, variables, ret, brk, goal, ...parts });
  }

  set(name: string, value: Value): Environment {
    return this.with({ variables: new Map(this.variables).set(name, value) });
  }

  /** Forgets the variables on which nothing depends behind `position`. */
  at(position: number): Environment {
    const { uses } = this.routine;
    const kept = [...this.variables].filter(([name]) => (uses.get(name) ?? -1) > position);
    return kept.length === this.variables.size ? this : this.with({ variables: new Map(kept) });
  }
}

export function variablesKey(variables: ReadonlyMap<string, Value>): string {
  const texts = [...variables].map(([name, value]) => `${name}=${keyOf(value)}`);
  return texts.sort().join(' ');
}

/** Numbers for syntax and for whatever has a key. */
export class Numbers {
  readonly #nodes = new Map<ts.Node, number>();
  readonly #keys = new Map<string, number>();

  node(node: ts.Node): number {
    const known = this.#nodes.get(node) ?? this.#nodes.size;
    this.#nodes.set(node, known);
    return known;
  }

  key(key: string): number {
    const known = this.#keys.get(key) ?? this.#keys.size + 1;
    this.#keys.set(key, known);
    return known;
  }
}
